package org.ipcase.referral.reverselinkage;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.reverselinkage.domain.Opinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.OpinionIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.NotifySuperior;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the reply to an opinion is overdue, the superior agency is told by itself (REV-06). */
@Configuration(proxyBeanMethods = false)
class WhenAnswerOverdueTellSuperior {
    private final Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk;
    private final Offices offices;

    WhenAnswerOverdueTellSuperior(
            Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk,
            Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Bean
    Reaction<ClockAlarmed> tellSuperiorOfOverdueAnswer() {
        return new Reaction<>(
                getClass().getSimpleName(),
                ReferralEvent.TOPIC,
                ClockAlarmed.typeOf("referral"),
                ClockAlarmed.class,
                this::tell);
    }

    /** An answer, or a procurator, may have been faster than the alarm: then nothing is to do. */
    private Outcome<?> tell(Told<ClockAlarmed> told) {
        var alarm = told.data();
        return waiting(alarm)
                .flatMap(opinion -> offices.superiorOf(opinion.agency()))
                .<Outcome<?>>map(superior ->
                        desk.react(
                                alarm.recordId(),
                                told,
                                new NotifySuperior(
                                        Actor.system(told.source()),
                                        told.at(),
                                        Optional.of(superior))))
                .orElseGet(() ->
                        new Outcome.Done<>(
                                new Snapshot<>(alarm.recordId(), 0, new NotOpened()), false));
    }

    private Optional<Opinion> waiting(ClockAlarmed alarm) {
        if (!alarm.resource().equals("reverse-linkage")
                || !alarm.level().equals(ClockAlarmed.RED)
                || !alarm.action().equals("answer")) {
            return Optional.empty();
        }
        return desk.load(alarm.recordId())
                .map(Snapshot::state)
                .flatMap(state ->
                        state instanceof OpinionIssued issued
                                ? Optional.of(issued.opinion())
                                : Optional.empty())
                .filter(opinion -> opinion.followUp().superiorTold().isEmpty());
    }
}
