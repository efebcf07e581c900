package org.ipcase.mediation.dispute;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.AgreementText;
import org.ipcase.mediation.dispute.domain.Instalment;
import org.ipcase.mediation.dispute.domain.MediationCommand.Fail;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReachAgreement;
import org.ipcase.mediation.dispute.domain.MediationCommand.Refuse;
import org.ipcase.mediation.dispute.domain.MediationCommand.Sign;
import org.ipcase.mediation.dispute.domain.MediationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.MediationCommand.Withdraw;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Signature.Paper;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.check.MoneyText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a mediation ends: with an agreement and its signatures, or without one. */
@RestController
@RequestMapping(MediationController.PATH + "/{id}")
class AgreementController {
    private final MediationDesk desk;

    AgreementController(MediationDesk desk) {
        this.desk = desk;
    }

    record AgreementBody(
            AgreementForm form,
            @NotBlank @Size(max = 10_000) String facts,
            @Nullable @Size(max = 5000) String issues,
            @NotBlank @Size(max = 5000) String responsibilities,
            @NotBlank @Size(max = 20_000) String content,
            LocalDate performanceUntil,
            @NotBlank @Size(max = 2000) String performanceManner,
            boolean decidesOwnershipOrValidity,
            @Nullable @Size(max = 60) List<InstalmentBody> instalments) {
        AgreementText text() {
            return new AgreementText(
                    facts,
                    issues == null ? "" : issues,
                    responsibilities,
                    content,
                    performanceManner,
                    performanceUntil,
                    decidesOwnershipOrValidity,
                    plan());
        }

        private List<Instalment> plan() {
            var plan = new ArrayList<Instalment>();
            if (instalments != null) {
                for (var it : instalments) {
                    plan.add(it.instalment(plan.size() + 1));
                }
            }
            return plan;
        }
    }

    /** One instalment; without a debtor the respondent owes it. */
    record InstalmentBody(
            LocalDate due,
            @NotBlank @Size(max = 2000) String what,
            @Nullable @MoneyText String amount,
            @Nullable Side debtor) {
        Instalment instalment(int no) {
            return new Instalment(
                    no,
                    due,
                    what,
                    amount == null ? null : Money.parse(amount),
                    debtor == null ? Side.RESPONDENT : debtor);
        }
    }

    /**
     * @param party which of several of the side; without it the one for whom the caller acts
     */
    record SignBody(
            Signatory as,
            @Nullable @Pattern(regexp = MediationController.PARTY) String party,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String digest) {}

    /**
     * @param evidenceId the scanned page
     * @param scanDigest SHA-256 of the scanned page
     * @param digest of the text on the paper
     */
    record PaperBody(
            Side side,
            @Nullable @Pattern(regexp = MediationController.PARTY) String party,
            @NotBlank @Size(max = 100) String name,
            Paper.Manner manner,
            @NotBlank @Size(max = 100) String witness,
            RecordId evidenceId,
            @Pattern(regexp = "[0-9a-f]{64}") String scanDigest,
            @Pattern(regexp = "[0-9a-f]{64}") String digest) {}

    record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}

    record RefuseBody(
            Side by, @Nullable @Pattern(regexp = MediationController.PARTY) String party) {}

    @PostMapping("/reach-agreement")
    ResponseEntity<MediationView> reach(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AgreementBody body) {
        return desk.handle(
                id,
                request,
                new ReachAgreement(request.actor(), request.at(), body.form(), body.text()));
    }

    @PostMapping("/sign")
    ResponseEntity<MediationView> sign(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SignBody body) {
        return desk.handle(
                id,
                request,
                new Sign(request.actor(), request.at(), body.as(), body.party(), body.digest()));
    }

    @Operation(summary = "A party without an account signed on paper before a witness (MED-12)")
    @PostMapping("/sign-on-paper")
    ResponseEntity<MediationView> signOnPaper(
            @PathVariable RecordId id, CommandRequest request, @RequestBody PaperBody body) {
        return desk.handle(
                id,
                request,
                new SignOnPaper(
                        request.actor(),
                        request.at(),
                        body.side(),
                        body.party(),
                        body.name(),
                        new Paper(
                                body.manner(),
                                body.witness(),
                                body.evidenceId(),
                                body.scanDigest()),
                        body.digest()));
    }

    @PostMapping("/fail")
    ResponseEntity<MediationView> fail(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return desk.handle(id, request, new Fail(request.actor(), request.at(), body.reason()));
    }

    @PostMapping("/refuse")
    ResponseEntity<MediationView> refuse(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RefuseBody body) {
        return desk.handle(
                id, request, new Refuse(request.actor(), request.at(), body.by(), body.party()));
    }

    @PostMapping("/withdraw")
    ResponseEntity<MediationView> withdraw(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return desk.handle(id, request, new Withdraw(request.actor(), request.at(), body.reason()));
    }
}
