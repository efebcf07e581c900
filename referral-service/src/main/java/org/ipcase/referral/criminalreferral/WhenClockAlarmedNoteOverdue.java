package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteOverdue;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When a period of a referral was missed, the record says so, and the procuratorate of the level
 * reads it from then on without anybody's doing: no silent shelf (REQ-03, REF-05).
 */
@Configuration(proxyBeanMethods = false)
class WhenClockAlarmedNoteOverdue {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;

    WhenClockAlarmedNoteOverdue(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk) {
        this.desk = desk;
    }

    @Bean
    Reaction<ClockAlarmed> noteOverdueReferral() {
        return new Reaction<>(
                getClass().getSimpleName(),
                ReferralEvent.TOPIC,
                ClockAlarmed.typeOf("referral"),
                ClockAlarmed.class,
                this::note);
    }

    private Outcome<?> note(Told<ClockAlarmed> told) {
        var alarm = told.data();
        if (!alarm.level().equals(ClockAlarmed.RED)
                || !alarm.resource().equals("criminal-referral")) {
            return new Outcome.Done<>(new Snapshot<>(alarm.recordId(), 0, new NotOpened()), false);
        }
        return desk.react(
                alarm.recordId(),
                told,
                new NoteOverdue(Actor.system(told.source()), told.at(), alarm.rule(), alarm.due()));
    }
}
