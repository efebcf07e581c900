package org.ipcase.referral.criminalreferral;

import static org.ipcase.referral.criminalreferral.ProceedingBodies.lines;

import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.criminalreferral.DisputeBodies.LetterBody;
import org.ipcase.referral.criminalreferral.DisputeBodies.NoticeBody;
import org.ipcase.referral.criminalreferral.ProceedingBodies.ConfirmGoodsBody;
import org.ipcase.referral.criminalreferral.ProceedingBodies.HandOverGoodsBody;
import org.ipcase.referral.criminalreferral.ProceedingBodies.RecordNonProsecutionBody;
import org.ipcase.referral.criminalreferral.ProceedingBodies.RefuseGoodsBody;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ConfirmGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.HandOverGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordNonProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RefuseGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ReturnToAdministration;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.Urge;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.WithdrawCase;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps once the police have filed: goods, urging, withdrawal, prosecution. */
@RestController
@RequestMapping("/api/referrals/{id}")
class ProceedingStepsController {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final CriminalReferralViews views;
    private final Offices offices;

    ProceedingStepsController(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            CriminalReferralViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/hand-over-goods")
    ResponseEntity<CriminalReferralView> handOverGoods(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody HandOverGoodsBody body) {
        return handle(
                id,
                request,
                new HandOverGoods(
                        request.actor(),
                        request.at(),
                        lines(body.items()),
                        body.papers(),
                        Optional.ofNullable(body.difference()),
                        Optional.ofNullable(body.partyNotice())));
    }

    @PostMapping("/confirm-goods")
    ResponseEntity<CriminalReferralView> confirmGoods(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ConfirmGoodsBody body) {
        return handle(
                id,
                request,
                new ConfirmGoods(
                        request.actor(),
                        request.at(),
                        lines(body.items()),
                        Optional.ofNullable(body.difference())));
    }

    @PostMapping("/refuse-goods")
    ResponseEntity<CriminalReferralView> refuseGoods(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RefuseGoodsBody body) {
        return handle(id, request, new RefuseGoods(request.actor(), request.at(), body.reasons()));
    }

    @PostMapping("/urge")
    ResponseEntity<CriminalReferralView> urge(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NoticeBody body) {
        return handle(id, request, new Urge(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/withdraw-case")
    ResponseEntity<CriminalReferralView> withdrawCase(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(id, request, new WithdrawCase(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/return-to-administration")
    ResponseEntity<CriminalReferralView> returnToAdministration(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id,
                request,
                new ReturnToAdministration(request.actor(), request.at(), body.paper()));
    }

    @PostMapping("/record-prosecution")
    ResponseEntity<CriminalReferralView> recordProsecution(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LetterBody body) {
        return handle(
                id,
                request,
                new RecordProsecution(request.actor(), request.at(), body.paper(), court(request)));
    }

    @PostMapping("/record-non-prosecution")
    ResponseEntity<CriminalReferralView> recordNonProsecution(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordNonProsecutionBody body) {
        return handle(
                id,
                request,
                new RecordNonProsecution(
                        request.actor(),
                        request.at(),
                        body.paper(),
                        body.kind(),
                        body.decidedOn()));
    }

    /** Nobody types in the court: it is that of the procuratorate's level and region. */
    private Optional<Office> court(CommandRequest request) {
        return offices.of(AgencyType.COURT, request.actor().region(), request.today());
    }

    private ResponseEntity<CriminalReferralView> handle(
            RecordId id, CommandRequest request, CriminalReferralCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}
