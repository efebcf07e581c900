package org.ipcase.mediation.confirmation.domain;

import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A party to the agreement, all of whom must apply together (申请人, MED-15).
 *
 * @param id {@code A1} the applicant of the mediation, {@code R1}, {@code R2} … the respondents
 * @param domicile GB/T 2260 code, if known: one of the places that make a court competent
 * @param document kind and masked number of a personal document
 * @param sealedDocument the whole number, sealed, for the court alone
 * @param keys access keys of those who act for the party; empty without an account
 */
public record Petitioner(
        String id,
        String name,
        @Nullable String domicile,
        Set<String> keys,
        @Nullable String document,
        @Nullable String sealedDocument) {
    public Petitioner {
        keys = Set.copyOf(keys);
    }

    /** A party without a personal document, such as a company. */
    public Petitioner(String id, String name, @Nullable String domicile, Set<String> keys) {
        this(id, name, domicile, keys, null, null);
    }

    boolean hasAccount() {
        return !keys.isEmpty();
    }

    boolean isActedForBy(Actor actor) {
        return actor.keys().stream().anyMatch(keys::contains);
    }
}
