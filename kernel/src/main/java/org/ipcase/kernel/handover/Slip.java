package org.ipcase.kernel.handover;

import java.time.Instant;
import java.util.Optional;

/**
 * One receipt in the ledger of a hand-over (回执).
 *
 * @param stage what it proves
 * @param office id of the office that gives it
 * @param by name of the person, or of the service that carried it
 * @param note reasons of a refusal, or the difference found when goods were counted
 */
public record Slip(Stage stage, String office, String by, Instant at, Optional<String> note) {

    public static Slip of(Stage stage, String office, String by, Instant at) {
        return new Slip(stage, office, by, at, Optional.empty());
    }
}
