package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.LinkageEvent.ReverseLinkageReceived;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteReverseLinkage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the procuratorate's opinion on a case that was not prosecuted has reached the agency, the
 * referral says so (行刑反向衔接): REV-04, REQ-12.
 */
@Configuration(proxyBeanMethods = false)
class WhenReverseLinkageReceivedMarkReferral {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;

    WhenReverseLinkageReceivedMarkReferral(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk) {
        this.desk = desk;
    }

    @Bean
    Reaction<ReverseLinkageReceived> markReferralLinkedBack() {
        return new Reaction<>(
                getClass().getSimpleName(),
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + ReverseLinkageReceived.TYPE + ".v1",
                ReverseLinkageReceived.class,
                this::mark);
    }

    /** A linkage may come from a case that was never referred here. */
    private Outcome<?> mark(Told<ReverseLinkageReceived> told) {
        var referral = told.data().referralId();
        if (referral == null || desk.load(referral).isEmpty()) {
            return new Outcome.Done<>(
                    new Snapshot<>(told.data().linkageId(), 0, new NotOpened()), false);
        }
        return desk.react(
                referral, told, new NoteReverseLinkage(Actor.system(told.source()), told.at()));
    }
}
