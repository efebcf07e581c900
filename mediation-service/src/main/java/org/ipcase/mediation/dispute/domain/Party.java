package org.ipcase.mediation.dispute.domain;

import org.jspecify.annotations.Nullable;

/**
 * A party to the dispute (当事人).
 *
 * @param name as entered, full width kept
 * @param creditCode unified social credit code, checked at the edge
 * @param document kind and masked number of a personal document
 * @param sealedDocument the whole number, sealed: mediation has no use for it, but the court that
 *     is asked for confirmation identifies the parties by it (MED-15); older records have none
 * @param region GB/T 2260 code of the domicile
 */
public record Party(
        Kind kind,
        String name,
        @Nullable String creditCode,
        @Nullable String document,
        @Nullable String region,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String legalRepresentative,
        @Nullable String sealedDocument) {

    public enum Kind {
        /** 法人、非法人组织 */
        ORGANISATION,
        /** 自然人 */
        PERSON
    }

    /** A party known by name only, as another service tells of it. */
    public static Party named(Kind kind, String name, @Nullable String creditCode) {
        return new Party(kind, name, creditCode, null, null, null, null, null, null);
    }

    /** Whether both carry the same credit code and so are one body (domain.md 8.1). */
    boolean isSameBodyAs(Party other) {
        return creditCode != null && creditCode.equals(other.creditCode);
    }
}
