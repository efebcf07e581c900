package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.casefile.domain.HearingFile.Discussion;
import org.ipcase.cases.casefile.domain.HearingFile.Statement;
import org.ipcase.kernel.clock.LegalClock;

/** What happened between notice and decision (告知后、决定前事件). */
public sealed interface HearingEvent extends StepEvent {
    record StatementRecorded(Statement statement) implements HearingEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "by", statement.by(),
                    "receivedOn", statement.receivedOn(),
                    "review", statement.review());
        }
    }

    record HearingRequested(String by, LocalDate on, Standstill standstill, List<LegalClock> clocks)
            implements HearingEvent {
        public HearingRequested {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("by", by, "on", on);
        }
    }

    record PresiderNamed(String presider, List<LegalClock> clocks) implements HearingEvent {
        public PresiderNamed {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("presider", presider);
        }
    }

    record HearingNotified(Instant heldAt, String place, LocalDate on) implements HearingEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of("heldAt", heldAt, "place", place, "on", on);
        }
    }

    record HearingEnded(
            LocalDate on, HearingFile.Outcome outcome, String minutes, List<LegalClock> clocks)
            implements HearingEvent {
        public HearingEnded {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("on", on, "outcome", outcome);
        }
    }

    record HearingReported(String opinion, List<LegalClock> clocks) implements HearingEvent {
        public HearingReported {
            clocks = List.copyOf(clocks);
        }

        @Override
        public Map<String, String> facts() {
            return Facts.of("opinion", opinion);
        }
    }

    record CaseDiscussed(Discussion discussion) implements HearingEvent {
        @Override
        public Map<String, String> facts() {
            return Facts.of(
                    "on", discussion.on(),
                    "participants", String.join("、", discussion.participants()),
                    "opinion", discussion.opinion(),
                    "document", discussion.document());
        }
    }
}
