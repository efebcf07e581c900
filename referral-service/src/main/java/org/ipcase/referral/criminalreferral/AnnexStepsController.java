package org.ipcase.referral.criminalreferral;

import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.criminalreferral.AnnexBodies.AnswerConsultationBody;
import org.ipcase.referral.criminalreferral.AnnexBodies.AskAdviceBody;
import org.ipcase.referral.criminalreferral.AnnexBodies.AskEarlyInvolvementBody;
import org.ipcase.referral.criminalreferral.AnnexBodies.ReferDutyCrimeBody;
import org.ipcase.referral.criminalreferral.AnnexBodies.SendPenaltyCopiesBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.LetterBody;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.AnswerConsultation;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.Consult;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.DemandReferral;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.ReferDutyCrime;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.SendPenaltyCopies;
import org.ipcase.referral.criminalreferral.domain.Consultation;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done beside a referral: copies of a penalty, opinions, leads, advice. */
@RestController
@RequestMapping("/api/referrals/{id}")
class AnnexStepsController {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final CriminalReferralViews views;
    private final Offices offices;

    AnnexStepsController(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            CriminalReferralViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/send-penalty-copies")
    ResponseEntity<CriminalReferralView> sendPenaltyCopies(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody SendPenaltyCopiesBody body) {
        return handle(
                id,
                request,
                new SendPenaltyCopies(request.actor(), request.at(), body.holderToldOn()));
    }

    @PostMapping("/demand-referral")
    ResponseEntity<CriminalReferralView> demandReferral(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(id, request, new DemandReferral(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/refer-duty-crime")
    ResponseEntity<CriminalReferralView> referDutyCrime(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReferDutyCrimeBody body) {
        return handle(
                id,
                request,
                new ReferDutyCrime(request.actor(), request.at(), body.paper(), body.to()));
    }

    @PostMapping("/ask-advice")
    ResponseEntity<CriminalReferralView> askAdvice(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AskAdviceBody body) {
        return handle(
                id,
                request,
                new Consult(
                        request.actor(),
                        request.at(),
                        Consultation.Kind.ADVICE,
                        office(body.to().type(), request),
                        body.paper()));
    }

    @PostMapping("/ask-early-involvement")
    ResponseEntity<CriminalReferralView> askEarlyInvolvement(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AskEarlyInvolvementBody body) {
        return handle(
                id,
                request,
                new Consult(
                        request.actor(),
                        request.at(),
                        Consultation.Kind.EARLY_INVOLVEMENT,
                        office(AgencyType.PUBLIC_SECURITY, request),
                        body.paper()));
    }

    @PostMapping("/answer-consultation")
    ResponseEntity<CriminalReferralView> answerConsultation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AnswerConsultationBody body) {
        return handle(
                id,
                request,
                new AnswerConsultation(
                        request.actor(),
                        request.at(),
                        body.consultation(),
                        body.answer(),
                        Optional.ofNullable(body.joins())));
    }

    /** Of the asking agency's level and region. */
    private Optional<Office> office(AgencyType type, CommandRequest request) {
        return offices.of(type, request.actor().region(), request.today());
    }

    private ResponseEntity<CriminalReferralView> handle(
            RecordId id, CommandRequest request, CriminalReferralCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
