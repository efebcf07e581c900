package org.ipcase.platform.alarm;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.alarm.ClockAlarm.Command;
import org.ipcase.platform.alarm.ClockAlarm.Event;
import org.ipcase.platform.alarm.ClockAlarm.Subject;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.DueRecords;
import org.ipcase.platform.record.DueRecords.Due;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what has become due (期限巡查). The id of an alarm derives from record, rule and date, so a
 * second look, or a second replica, finds the first one's alarm and changes nothing.
 */
final class ClockSweep {
    private static final int AT_ONCE = 200;
    private static final int TRIES = 3;

    private final DueRecords records;
    private final Desk<ClockAlarm, Command, Event> alarms;
    private final Clock clock;
    private final Actor platform;

    ClockSweep(
            DueRecords records,
            Desk<ClockAlarm, Command, Event> alarms,
            Clock clock,
            String service) {
        this.records = records;
        this.alarms = alarms;
        this.clock = clock;
        this.platform = Actor.system(service + "-service");
    }

    /** One round; whether there may be more to do at once. */
    boolean sweep() {
        var now = clock.instant();
        var due = records.at(now, AT_ONCE);
        due.forEach(record -> look(record, now));
        return due.size() >= AT_ONCE;
    }

    /** Raises what is due, ends what is no longer, and comes back if the record moved meanwhile. */
    private void look(Due seen, Instant now) {
        Optional<Due> record = Optional.of(seen);
        for (int tries = 0; record.isPresent() && tries < TRIES; tries++) {
            var open = raised(record.get(), now);
            record.get().alarms().stream().filter(it -> !open.contains(it)).forEach(this::end);
            if (records.lookAgain(record.get(), next(record.get().tasks(), now), open)) {
                return;
            }
            // What this look raised may be over in what the record has become.
            record = records.find(seen.resource(), seen.id()).map(it -> it.with(open));
        }
    }

    private List<String> raised(Due record, Instant now) {
        return record.tasks().stream()
                .filter(it -> !it.rule().isEmpty() && !now.isBefore(it.warn()))
                .map(task -> raise(subject(record, task), now).value())
                .distinct()
                .toList();
    }

    private void end(String alarm) {
        alarms.handle(new RecordId(alarm), request(), new Command.End(clock.instant()));
    }

    private RecordId raise(Subject subject, Instant now) {
        var look = new Command.Look(subject, now);
        var key =
                String.join(
                        "|",
                        subject.record().value(),
                        subject.rule(),
                        subject.holder(),
                        subject.due().toString());
        var id = RecordId.derived(ClockAlarmType.NAME, platform.sub(), key);
        if (alarms.handle(id, request(), look) instanceof Outcome.Refused) {
            var first =
                    new CommandRequest(
                            platform, id.value(), key, null, ClockAlarmType.NAME, clock.instant());
            alarms.create(first, _ -> look);
        }
        return id;
    }

    private CommandRequest request() {
        return new CommandRequest(platform, "clock-sweep", null, null, "", clock.instant());
    }

    private static Instant next(List<Index.Task> tasks, Instant now) {
        return tasks.stream()
                .filter(it -> !it.rule().isEmpty())
                .map(it -> AlarmLevel.next(it.warn(), it.due(), now))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Subject subject(Due record, Index.Task task) {
        var agency = record.fields().get("agency");
        return new Subject(
                record.id(),
                record.resource(),
                record.number(),
                record.title(),
                task.action(),
                task.rule(),
                task.warn(),
                task.due(),
                task.holder(),
                watchers(record.readers(), agency),
                agency,
                record.fields().get("region"));
    }

    /**
     * Offices only: a party or a reporter sees the clocks that concern him in the record itself.
     */
    private static Set<String> watchers(Set<String> readers, @Nullable String agency) {
        var watchers = new LinkedHashSet<String>();
        for (var key : readers) {
            var isOwn = agency != null && key.equals(AccessKey.agency(agency));
            if (isOwn || AccessKey.isOffice(key)) {
                watchers.add(key);
            }
        }
        return watchers;
    }
}
