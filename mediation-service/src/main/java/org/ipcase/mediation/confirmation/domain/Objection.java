package org.ipcase.mediation.confirmation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the ruling (异议, MED-22): 民诉法解释 372.
 *
 * @param party id of the petitioner, or null for a third person
 * @param by name of who objects
 * @param decision of the court; absent while it examines
 */
public record Objection(
        @Nullable String party,
        String by,
        String reason,
        LocalDate on,
        @Nullable Decided decision) {

    /** What the court makes of it. */
    public enum Outcome {
        /** 异议不成立，裁定驳回 */
        DISMISSED,
        /** 异议成立，撤销原裁定 */
        REVOKED
    }

    public record Decided(Outcome outcome, String reasons, Ruling ruling) {}

    Objection decided(Decided how) {
        return new Objection(party, by, reason, on, how);
    }
}
