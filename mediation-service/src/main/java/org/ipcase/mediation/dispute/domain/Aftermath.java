package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agreement (协议后续): how far its confirmation and its performance are. Both are
 * records of their own; the mediation shows where they stand.
 */
public record Aftermath(@Nullable Station confirmation, @Nullable Station performance) {
    static final Aftermath NONE = new Aftermath(null, null);

    /**
     * @param id of the record
     * @param state in the words of domain.md 5.3, e.g. {@code CONFIRMED}
     */
    public record Station(RecordId id, String state) {}

    Aftermath withConfirmation(Station station) {
        return new Aftermath(station, performance);
    }

    Aftermath withPerformance(Station station) {
        return new Aftermath(confirmation, station);
    }

    /** The last word of domain.md 5.3 that was reached. */
    @Nullable String furthest() {
        if (performance != null && !performance.state().equals("PERFORMING")) {
            return performance.state();
        }
        return confirmation == null ? null : confirmation.state();
    }
}
