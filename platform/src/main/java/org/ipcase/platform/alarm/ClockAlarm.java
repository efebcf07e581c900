package org.ipcase.platform.alarm;

import java.time.Instant;
import java.util.Set;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** One clock of one record that has become urgent (期限预警). It ends when the record moves on. */
public sealed interface ClockAlarm {
    record Silent() implements ClockAlarm {}

    record Raised(Subject subject, AlarmLevel level, Instant at) implements ClockAlarm {}

    /** What was due is done, or no longer asked for. */
    record Over(Subject subject, AlarmLevel level, Instant endedAt) implements ClockAlarm {}

    /**
     * The clock, as the record's index declares it.
     *
     * @param resource aggregate type of the record
     * @param number human number of the record
     * @param holder key of those who must act
     * @param watchers offices that may read the record anyhow; they learn of it when it is late
     * @param agency that handles the record, if the index names one
     */
    record Subject(
            RecordId record,
            String resource,
            String number,
            String title,
            String action,
            String rule,
            Instant warn,
            Instant due,
            String holder,
            Set<String> watchers,
            @Nullable String agency,
            @Nullable String region) {
        public Subject {
            watchers = Set.copyOf(watchers);
        }
    }

    sealed interface Command {
        record Look(Subject subject, Instant at) implements Command {}

        record End(Instant at) implements Command {}
    }

    sealed interface Event {
        record AlarmRaised(Subject subject, AlarmLevel level, Instant at) implements Event {}

        record AlarmEnded(Instant at) implements Event {}
    }
}
