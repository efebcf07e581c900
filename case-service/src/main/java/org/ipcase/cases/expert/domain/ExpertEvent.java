package org.ipcase.cases.expert.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What happened to an entry (专家库事件). */
public sealed interface ExpertEvent {
    record ExpertEntered(
            String number,
            String name,
            List<ExpertKind> kinds,
            List<TechField> fields,
            String title,
            String employer,
            @Nullable String employerCode,
            @Nullable String account,
            List<String> interests,
            LocalDate termUntil,
            String agency,
            AgencyType agencyType,
            String agencyRegion,
            LocalDate on)
            implements ExpertEvent {
        public ExpertEntered {
            kinds = List.copyOf(kinds);
            fields = List.copyOf(fields);
            interests = List.copyOf(interests);
        }
    }

    record InterestsDeclared(List<String> interests, LocalDate on) implements ExpertEvent {
        public InterestsDeclared {
            interests = List.copyOf(interests);
        }
    }

    record TermRenewed(LocalDate termUntil, LocalDate on) implements ExpertEvent {}

    record ExpertSuspended(String reason, LocalDate on) implements ExpertEvent {}

    record ExpertResumed(LocalDate on) implements ExpertEvent {}

    record ExpertRemoved(String reason, LocalDate on) implements ExpertEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements ExpertEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
