package org.ipcase.referral.criminalreferral;

import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.criminalreferral.AgencyBodies.ApproveBody;
import org.ipcase.referral.criminalreferral.AgencyBodies.RefuseBody;
import org.ipcase.referral.criminalreferral.AgencyBodies.SendBody;
import org.ipcase.referral.criminalreferral.AgencyBodies.SupplementBody;
import org.ipcase.referral.criminalreferral.ReportBody.AttachmentBody;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Approve;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Refuse;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Send;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SupplyPapers;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agency's steps in a referral: report, decision of the head, hand-over, missing papers. */
@RestController
@RequestMapping("/api/referrals/{id}")
class AgencyStepsController {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final CriminalReferralViews views;
    private final Offices offices;

    AgencyStepsController(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            CriminalReferralViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/submit-report")
    ResponseEntity<CriminalReferralView> submitReport(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReportBody body) {
        return handle(id, request, new SubmitReport(request.actor(), request.at(), body.toDraft()));
    }

    @PostMapping("/approve")
    ResponseEntity<CriminalReferralView> approve(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ApproveBody body) {
        return handle(
                id,
                request,
                new Approve(request.actor(), request.at(), Optional.ofNullable(body.note())));
    }

    @PostMapping("/refuse")
    ResponseEntity<CriminalReferralView> refuse(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RefuseBody body) {
        return handle(id, request, new Refuse(request.actor(), request.at(), body.reasons()));
    }

    @PostMapping("/send")
    ResponseEntity<CriminalReferralView> send(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SendBody body) {
        return handle(id, request, new Send(request.actor(), request.at(), policeFor(id, request)));
    }

    @PostMapping("/supplement")
    ResponseEntity<CriminalReferralView> supplement(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SupplementBody body) {
        return handle(
                id,
                request,
                new SupplyPapers(
                        request.actor(),
                        request.at(),
                        body.attachments().stream().map(AttachmentBody::toAttachment).toList(),
                        Optional.ofNullable(body.note())));
    }

    /** Nobody types in the receiver: it follows from the agency (REF-06). */
    private Optional<Office> policeFor(RecordId id, CommandRequest request) {
        return desk.find(id, request.actor())
                .filter(found -> found.state() instanceof Opened)
                .map(found -> ((Opened) found.state()).caseFile().agency())
                .flatMap(agency ->
                        offices.counterpart(AgencyType.PUBLIC_SECURITY, agency, request.today()));
    }

    private ResponseEntity<CriminalReferralView> handle(
            RecordId id, CommandRequest request, CriminalReferralCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
