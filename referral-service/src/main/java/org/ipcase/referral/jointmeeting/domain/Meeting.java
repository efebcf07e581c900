package org.ipcase.referral.jointmeeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.referral.office.domain.Office;

/** A joint meeting (联席会议) from the invitation to the last conclusion done. */
public sealed interface Meeting {

    /** Before the first commit. */
    record NotCalled() implements Meeting {}

    /** 已召集 */
    record Convened(Plan plan) implements Called {}

    /** Minuted, conclusions open (纪要已形成). */
    record Held(Plan plan, Minutes minutes) implements Called {}

    /** Every conclusion is done (全部落实). */
    record Done(Plan plan, Minutes minutes) implements Called {}

    /** 已取消 */
    record Cancelled(Plan plan, String reason, Instant at) implements Called {}

    /** Every meeting that exists. */
    sealed interface Called extends Meeting {
        Plan plan();
    }

    /**
     * @param participants the convener among them
     * @param shortNotice invited less than five working days ahead
     */
    record Plan(
            String number,
            Office convener,
            List<Office> participants,
            Agenda agenda,
            Instant convenedAt,
            boolean shortNotice) {
        public Plan {
            participants = List.copyOf(participants);
        }

        Plan noticed(boolean tooShort) {
            return new Plan(number, convener, participants, agenda, convenedAt, tooShort);
        }

        boolean invites(String agency) {
            return participants.stream().anyMatch(it -> it.id().equals(agency));
        }
    }

    record Agenda(String topic, String text, LocalDate on, String place) {}

    /**
     * @param late whether the three working days for minutes had passed
     */
    record Minutes(
            LocalDate heldOn,
            List<String> attendance,
            String summary,
            List<Conclusion> conclusions,
            Instant recordedAt,
            boolean late) {
        public Minutes {
            attendance = List.copyOf(attendance);
            conclusions = List.copyOf(conclusions);
        }

        Minutes late(boolean tooLate) {
            return new Minutes(heldOn, attendance, summary, conclusions, recordedAt, tooLate);
        }

        Minutes done(int item, Report report) {
            return new Minutes(
                    heldOn,
                    attendance,
                    summary,
                    conclusions.stream()
                            .map(it -> it.item() == item ? it.done(report) : it)
                            .toList(),
                    recordedAt,
                    late);
        }

        boolean allDone() {
            return conclusions.stream().allMatch(it -> it.report().isPresent());
        }
    }

    /** A conclusion with its owner and day (议定事项). */
    record Conclusion(int item, String text, Office owner, LocalDate due, Optional<Report> report) {
        Conclusion done(Report reported) {
            return new Conclusion(item, text, owner, due, Optional.of(reported));
        }
    }

    /** 落实情况 */
    record Report(String text, String by, Instant at, boolean late) {}

    default String stateName() {
        return switch (this) {
            case NotCalled _ -> "NOT_CALLED";
            case Convened _ -> "CONVENED";
            case Held _ -> "HELD";
            case Done _ -> "DONE";
            case Cancelled _ -> "CANCELLED";
        };
    }
}
