package org.ipcase.referral.criminalreferral;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseEvent.AmountsChanged;
import org.ipcase.kernel.event.caseservice.CaseScale;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undecided;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReviseSuspicion;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.Suspicion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a case's amounts change, a referral that the head has not decided takes them over. */
@Configuration(proxyBeanMethods = false)
class WhenAmountsChangedReviseReferral {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final ReferralsOfCases referrals;
    private final Screening screening;

    WhenAmountsChangedReviseReferral(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            ReferralsOfCases referrals,
            Screening screening) {
        this.desk = desk;
        this.referrals = referrals;
        this.screening = screening;
    }

    @Bean
    Reaction<AmountsChanged> reviseReferral() {
        return new Reaction<>(
                getClass().getSimpleName(),
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(AmountsChanged.TYPE),
                AmountsChanged.class,
                this::revise);
    }

    /** Most cases have no referral: then there is nothing to do, and nothing is recorded. */
    private Outcome<?> revise(Told<AmountsChanged> told) {
        return undecided(told.data())
                .<Outcome<?>>map(found -> desk.react(found.id(), told, command(told, found)))
                .orElseGet(() -> new Outcome.Done<>(nothing(told.data().caseId()), false));
    }

    private ReviseSuspicion command(Told<AmountsChanged> told, Snapshot<Undecided> found) {
        var changed = told.data();
        var actDate = found.state().caseFile().suspicion().facts().actTo();
        var facts = CaseScale.facts(changed.amounts(), changed.crimes(), actDate);
        return new ReviseSuspicion(
                Actor.system(told.source()), told.at(), Suspicion.of(facts, screening));
    }

    private Optional<Snapshot<Undecided>> undecided(AmountsChanged changed) {
        return referrals
                .newest(changed.caseId())
                .flatMap(desk::load)
                .flatMap(found ->
                        found.state() instanceof Undecided state
                                ? Optional.of(new Snapshot<>(found.id(), found.revision(), state))
                                : Optional.empty());
    }

    private static Snapshot<CriminalReferral> nothing(RecordId caseId) {
        return new Snapshot<>(caseId, 0, new NotOpened());
    }
}
