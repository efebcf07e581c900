package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of mediation (调解会). Setting it serves the notice of rights and duties on both sides, so
 * that no session begins without it (权利义务告知书, MED-07).
 *
 * @param id unique in the dispute: {@code S1}
 * @param venue place, or link of an online session
 * @param record what became of it; absent while it lies ahead
 */
public record Session(String id, Instant at, Venue venue, @Nullable Minutes record) {
    /** Exactly one of the two is set; the edge checks it. */
    public record Venue(@Nullable String place, @Nullable String link) {}

    /**
     * The record of a session (调解笔录, MED-11).
     *
     * @param notes what was said: for the parties, mediators and director only (MED-23)
     */
    public record Minutes(
            Instant heldAt, List<Attendee> attendance, String notes, SessionOutcome outcome) {
        public Minutes {
            attendance = List.copyOf(attendance);
        }
    }

    public record Attendee(String name, Capacity as) {}

    /** In what capacity someone attended; helpers need the parties' consent (MED-06). */
    public enum Capacity {
        APPLICANT,
        RESPONDENT,
        MEDIATOR,
        /** 受邀参与调解的人员 (MED-06, 人民调解法 20) */
        HELPER
    }

    public enum SessionOutcome {
        /** 继续调解 */
        CONTINUES,
        /** 达成一致 */
        CONSENSUS,
        /** 未达成一致 */
        NO_CONSENSUS,
        /** 一方缺席 */
        PARTY_ABSENT
    }

    public boolean isHeld() {
        return record != null;
    }

    Session recorded(Minutes minutes) {
        return new Session(id, at, venue, minutes);
    }
}
