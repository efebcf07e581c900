package org.ipcase.cases.party.domain;

import org.ipcase.kernel.number.IdDocument;
import org.jspecify.annotations.Nullable;

/**
 * A party to a dispute or case (当事人), as named by whoever submitted.
 *
 * @param creditCode unified social credit code (统一社会信用代码, domain.md 8.1)
 * @param idDocument of a person; only its mask is kept
 * @param region GB/T 2260 code of the domicile
 * @param legalRepresentative 法定代表人 of an organisation
 */
public record Party(
        Kind kind,
        String name,
        @Nullable String creditCode,
        @Nullable MaskedDocument idDocument,
        @Nullable String region,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String legalRepresentative) {

    public Party with(MaskedDocument document) {
        return new Party(
                kind, name, creditCode, document, region, address, phone, legalRepresentative);
    }

    /** 自然人 or 单位 */
    public enum Kind {
        /** 单位: legal person or other organisation, also a sole trader with a name of its own. */
        ORGANISATION,
        /** 自然人 */
        PERSON
    }

    /**
     * An identity document (身份证件). The number is checked when it arrives and then dropped: what is
     * not kept cannot leak (REQ-20).
     *
     * @param masked as screens show it (domain.md 8.2)
     */
    public record MaskedDocument(IdDocument type, String masked) {}
}
