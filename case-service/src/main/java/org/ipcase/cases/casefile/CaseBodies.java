package org.ipcase.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.ClosingReason;
import org.ipcase.cases.casefile.domain.PenaltyDecision;
import org.ipcase.cases.casefile.domain.PenaltyNotice.Proposed;
import org.ipcase.cases.casefile.domain.Sanction;
import org.ipcase.cases.casefile.domain.ServiceMethod;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on a case, one record a command. */
final class CaseBodies {
    private CaseBodies() {}

    /**
     * @param harmsLifeHealthOrFinance the act harms life, health or financial safety (CASE-06)
     * @param anotherAct why it is not the act that another office filed first (JUR-02)
     */
    record ApproveFilingBody(
            @Nullable @Size(max = 1000) String note,
            @Nullable Boolean harmsLifeHealthOrFinance,
            @Nullable @Size(min = 1, max = 2000) String anotherAct) {}

    record RefuseFilingBody(
            NonFilingGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    /**
     * @param suspectedCrimes none given: every crime that the amounts say something about
     * @param actDate day of the act, if it is now known to be another than the complaint said
     */
    record ChangeAmountsBody(
            AmountsBody amounts,
            @Nullable @Size(max = 8) List<Crime> suspectedCrimes,
            @Nullable @NotFuture LocalDate actDate,
            @NotBlank @Size(max = 1000) String reason) {}

    record ConcludeInvestigationBody(
            @NotBlank @Size(max = 10_000) String facts,
            @NotBlank @Size(max = 5000) String proposal) {}

    record SubmitReviewBody() {}

    record ReviewBody(@NotBlank @Size(max = 5000) String opinion) {}

    record ServeNoticeBody(
            @NotBlank @Size(max = 10_000) String facts,
            @NotBlank @Size(max = 5000) String grounds,
            @Nullable @MoneyText String proposedFine,
            @Nullable @MoneyText String proposedConfiscation,
            @Nullable @Size(max = 9) List<Sanction> proposedSanctions,
            @Nullable @NotFuture LocalDate servedOn) {
        Proposed proposed() {
            return new Proposed(
                    AmountsBody.money(proposedFine),
                    AmountsBody.money(proposedConfiscation),
                    proposedSanctions == null ? List.of() : proposedSanctions);
        }
    }

    record WaiveHearingBody(
            @Nullable @NotFuture LocalDate waivedOn, @NotBlank @Size(max = 1000) String evidence) {}

    record DecideBody(
            PenaltyDecision.Kind kind,
            @Nullable @MoneyText String fine,
            @Nullable @MoneyText String confiscation,
            @Nullable @Size(min = 1, max = 60) String documentNumber,
            @NotBlank @Size(max = 10_000) String reasons,
            @Nullable GroundsBody grounds) {}

    /**
     * @param method DIRECT, LEFT_AT_ADDRESS, ENTRUSTED, BY_POST, PASSED_ON, ELECTRONIC or
     *     PUBLIC_NOTICE, or as it is written on the receipt: 直接送达 …
     * @param receipt number of the receipt; for electronic service of the signed confirmation
     */
    record ServeDecisionBody(
            @NotBlank @Size(max = 100) String method,
            @Nullable @NotFuture LocalDate servedOn,
            @Nullable @Size(min = 1, max = 60) String receipt) {
        ServiceMethod way() {
            return ServiceMethod.of(method)
                    .orElseThrow(() ->
                            RequestProblem.invalid(
                                    "method", "unknown-value", "No such way of service"));
        }
    }

    record CloseBody(ClosingReason reason, @Nullable @Size(max = 1000) String note) {}
}
