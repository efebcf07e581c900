package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.criminalreferral.DisputeBodies.AcceptBackBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.AcceptReasonsBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.DecideReconsiderationBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.GiveReasonsBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.LetterBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.NoticeBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.OrderFilingBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.ReconsiderationDecision;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptBack;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.DemandReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.FileOnReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.GiveReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.IssueCorrection;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.OrderFiling;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.ReportToHigher;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestSupervision;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.UpholdRefusal;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps when the police did not file: taking back, reconsideration, filing supervision. */
@RestController
@RequestMapping("/api/referrals/{id}")
class DisputeStepsController {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final CriminalReferralViews views;
    private final Offices offices;

    DisputeStepsController(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            CriminalReferralViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/accept-back")
    ResponseEntity<CriminalReferralView> acceptBack(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AcceptBackBody body) {
        return handle(
                id,
                request,
                new AcceptBack(
                        request.actor(), request.at(), body.note() == null ? "" : body.note()));
    }

    @PostMapping("/request-reconsideration")
    ResponseEntity<CriminalReferralView> requestReconsideration(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id,
                request,
                new RequestReconsideration(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/decide-reconsideration")
    ResponseEntity<CriminalReferralView> decideReconsideration(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DecideReconsiderationBody body) {
        return handle(id, request, decision(request, body));
    }

    @PostMapping("/request-supervision")
    ResponseEntity<CriminalReferralView> requestSupervision(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id, request, new RequestSupervision(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/demand-reasons")
    ResponseEntity<CriminalReferralView> demandReasons(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NoticeBody body) {
        return handle(id, request, new DemandReasons(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/give-reasons")
    ResponseEntity<CriminalReferralView> giveReasons(
            @PathVariable RecordId id, CommandRequest request, @RequestBody GiveReasonsBody body) {
        return handle(id, request, new GiveReasons(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/accept-reasons")
    ResponseEntity<CriminalReferralView> acceptReasons(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AcceptReasonsBody body) {
        return handle(id, request, new AcceptReasons(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/order-filing")
    ResponseEntity<CriminalReferralView> orderFiling(
            @PathVariable RecordId id, CommandRequest request, @RequestBody OrderFilingBody body) {
        return handle(
                id,
                request,
                new OrderFiling(
                        request.actor(), request.at(), body.paper(), body.chiefProcurator()));
    }

    @PostMapping("/issue-correction")
    ResponseEntity<CriminalReferralView> issueCorrection(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id, request, new IssueCorrection(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/report-to-higher")
    ResponseEntity<CriminalReferralView> reportToHigher(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id,
                request,
                new ReportToHigher(request.actor(), request.at(), body.paper(), higher(request)));
    }

    private static CriminalReferralCommand decision(
            CommandRequest request, DecideReconsiderationBody body) {
        if (body.decision() == ReconsiderationDecision.UPHELD) {
            return new UpholdRefusal(request.actor(), request.at(), body.paper());
        }
        var filing = body.filing();
        if (filing == null) {
            throw RequestProblem.invalid(
                    "filing", "required", "Who gives in files: give the filing decision");
        }
        return new FileOnReconsideration(
                request.actor(),
                request.at(),
                body.paper(),
                filing.paper(request.today()),
                filing.officer());
    }

    /** The procuratorate of the next level above the caller's. */
    private Office higher(CommandRequest request) {
        return offices.byId(request.actor().agency())
                .flatMap(offices::superiorOf)
                .orElseThrow(() ->
                        RequestProblem.invalid(
                                "documentNumber",
                                "no-higher-office",
                                "There is no higher procuratorate in this province"));
    }

    private ResponseEntity<CriminalReferralView> handle(
            RecordId id, CommandRequest request, CriminalReferralCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
