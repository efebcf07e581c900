package org.ipcase.referral.criminalreferral;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseEvent.PenaltyDecided;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NotePenalty;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When a penalty is decided in a suspected crime that was not referred, its copies are due within
 * ten days to police and procuratorate (REF-08, 高检会〔2006〕2号).
 */
@Configuration(proxyBeanMethods = false)
class WhenPenaltyDecidedAskForCopies {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final ReferralsOfCases referrals;

    WhenPenaltyDecidedAskForCopies(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            ReferralsOfCases referrals) {
        this.desk = desk;
        this.referrals = referrals;
    }

    @Bean
    Reaction<PenaltyDecided> askForPenaltyCopies() {
        return new Reaction<>(
                getClass().getSimpleName(),
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(PenaltyDecided.TYPE),
                PenaltyDecided.class,
                this::note);
    }

    /** Most cases have no referral, and not every decision is a penalty. */
    private Outcome<?> note(Told<PenaltyDecided> told) {
        var decided = told.data();
        var nothing = new Snapshot<CriminalReferral>(decided.caseId(), 0, new NotOpened());
        return decided.kind().equals("PENALTY")
                ? referrals
                        .newest(decided.caseId())
                        .<Outcome<?>>map(id ->
                                desk.react(
                                        id,
                                        told,
                                        new NotePenalty(
                                                Actor.system(told.source()),
                                                told.at(),
                                                Optional.ofNullable(decided.documentNumber()),
                                                decided.decidedOn())))
                        .orElseGet(() -> new Outcome.Done<>(nothing, false))
                : new Outcome.Done<>(nothing, false);
    }
}
