package org.ipcase.cases.supervision;

import java.util.Set;
import org.ipcase.cases.supervision.domain.Supervision;
import org.ipcase.cases.supervision.domain.SupervisionCommand;
import org.ipcase.cases.supervision.domain.SupervisionCommand.WatchClock;
import org.ipcase.cases.supervision.domain.SupervisionEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counts the breached clocks of each case; the second one proposes it for supervision (REQ-24),
 * without anybody having to enter it.
 */
@Configuration(proxyBeanMethods = false)
class WhenClockBreachedWatchCase {
    private final Desk<Supervision, SupervisionCommand, SupervisionEvent> supervisions;
    private final Numbers numbers;

    WhenClockBreachedWatchCase(
            Desk<Supervision, SupervisionCommand, SupervisionEvent> supervisions, Numbers numbers) {
        this.supervisions = supervisions;
        this.numbers = numbers;
    }

    @Bean
    Reaction<ClockAlarmed> whenClockBreachedWatchTheCase() {
        return new Reaction<>(
                "WhenClockBreachedWatchCase",
                CaseServiceEvent.TOPIC,
                ClockAlarmed.typeOf("case"),
                ClockAlarmed.class,
                this::watch);
    }

    private Outcome<?> watch(Told<ClockAlarmed> told) {
        var alarm = told.data();
        var agency = alarm.agency();
        var region = alarm.region();
        if (!alarm.level().equals(ClockAlarmed.RED)
                || !WATCHED.contains(alarm.resource())
                || agency == null
                || region == null) {
            return new Outcome.Done<>(
                    new Snapshot<Supervision>(alarm.recordId(), 0, new Supervision.Nothing()),
                    true);
        }
        // One supervision a case: its id derives from the case's, not from the event's.
        var opened =
                supervisions.createFrom(
                        of("supervision-of-" + alarm.recordId(), told),
                        _ -> command(numbers.next("SV", region), told, agency, region));
        return switch (opened) {
            case Outcome.Done<Supervision>(var snapshot, _) ->
                    supervisions.react(
                            snapshot.id(), told, command(alarm.number(), told, agency, region));
            case Outcome.Refused<Supervision> refused -> refused;
        };
    }

    private static final Set<String> WATCHED = Set.of("case", "complaint", "patent-ruling");

    private static Told<ClockAlarmed> of(String id, Told<ClockAlarmed> told) {
        return new Told<>(
                id,
                told.type(),
                told.source(),
                told.subject(),
                told.at(),
                told.correlation(),
                told.data());
    }

    private static WatchClock command(
            String number, Told<ClockAlarmed> told, String agency, String region) {
        var alarm = told.data();
        return new WatchClock(
                Actor.system(told.source()),
                told.at(),
                number,
                alarm.recordId(),
                alarm.number(),
                agency,
                region,
                alarm.rule());
    }
}
