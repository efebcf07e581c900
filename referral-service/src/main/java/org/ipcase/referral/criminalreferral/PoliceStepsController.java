package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.criminalreferral.PoliceBodies.AcknowledgeBody;
import org.ipcase.referral.criminalreferral.PoliceBodies.DeclineFilingBody;
import org.ipcase.referral.criminalreferral.PoliceBodies.FileBody;
import org.ipcase.referral.criminalreferral.PoliceBodies.ForwardBody;
import org.ipcase.referral.criminalreferral.PoliceBodies.NotPoliceMatterBody;
import org.ipcase.referral.criminalreferral.PoliceBodies.RequestSupplementBody;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Acknowledge;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DeclineFiling;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.FileCriminalCase;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.PassOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.RequestSupplement;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReturnAsNotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.office.Offices;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The steps of the police. There is none for refusing a file because papers are missing: PSB art.
 * 180(2) knows only the request to complete it (REQ-08).
 */
@RestController
@RequestMapping("/api/referrals/{id}")
class PoliceStepsController {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final CriminalReferralViews views;
    private final Offices offices;

    PoliceStepsController(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            CriminalReferralViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/acknowledge")
    ResponseEntity<CriminalReferralView> acknowledge(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AcknowledgeBody body) {
        return handle(id, request, new Acknowledge(request.actor(), request.at()));
    }

    @PostMapping("/request-supplement")
    ResponseEntity<CriminalReferralView> requestSupplement(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RequestSupplementBody body) {
        return handle(
                id, request, new RequestSupplement(request.actor(), request.at(), body.items()));
    }

    @PostMapping("/forward")
    ResponseEntity<CriminalReferralView> forward(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ForwardBody body) {
        var to =
                offices.byId(body.police())
                        .orElseThrow(() ->
                                RequestProblem.invalid(
                                        "police", "unknown-value", "No such agency"));
        return handle(id, request, new PassOn(request.actor(), request.at(), to, body.reasons()));
    }

    @PostMapping("/not-police-matter")
    ResponseEntity<CriminalReferralView> notPoliceMatter(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody NotPoliceMatterBody body) {
        return handle(
                id,
                request,
                new ReturnAsNotPoliceMatter(request.actor(), request.at(), body.reasons()));
    }

    @PostMapping("/file")
    ResponseEntity<CriminalReferralView> file(
            @PathVariable RecordId id, CommandRequest request, @RequestBody FileBody body) {
        return handle(
                id,
                request,
                new FileCriminalCase(
                        request.actor(),
                        request.at(),
                        body.paper(request.today()),
                        body.officer()));
    }

    @PostMapping("/decline-filing")
    ResponseEntity<CriminalReferralView> declineFiling(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineFilingBody body) {
        return handle(
                id,
                request,
                new DeclineFiling(
                        request.actor(),
                        request.at(),
                        body.paper(request.today()),
                        body.reasons()));
    }

    private ResponseEntity<CriminalReferralView> handle(
            RecordId id, CommandRequest request, CriminalReferralCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
