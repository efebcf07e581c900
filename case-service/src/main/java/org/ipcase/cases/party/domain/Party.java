package org.ipcase.cases.party.domain;

import org.ipcase.kernel.number.IdDocument;
import org.jspecify.annotations.Nullable;

/**
 * A party to a dispute or case (当事人), as named by whoever submitted.
 *
 * @param creditCode unified social credit code (统一社会信用代码, domain.md 8.1)
 * @param idDocument of a person; masked and sealed
 * @param region GB/T 2260 code of the domicile
 * @param legalRepresentative 法定代表人 of an organisation
 * @param shopAccount account of its shop on a platform (店铺账号), e.g. {@code 某平台:shop123}
 */
public record Party(
        Kind kind,
        String name,
        @Nullable String creditCode,
        @Nullable MaskedDocument idDocument,
        @Nullable String region,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String legalRepresentative,
        @Nullable String shopAccount) {

    /** A party that is not known by a shop. */
    public Party(
            Kind kind,
            String name,
            @Nullable String creditCode,
            @Nullable MaskedDocument idDocument,
            @Nullable String region,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String legalRepresentative) {
        this(kind, name, creditCode, idDocument, region, address, phone, legalRepresentative, null);
    }

    public Party with(MaskedDocument document) {
        return new Party(
                kind,
                name,
                creditCode,
                document,
                region,
                address,
                phone,
                legalRepresentative,
                shopAccount);
    }

    /** 自然人 or 单位 */
    public enum Kind {
        /** 单位: legal person or other organisation, also a sole trader with a name of its own. */
        ORGANISATION,
        /** 自然人 */
        PERSON
    }

    /**
     * An identity document (身份证件). Screens show the mask; the number is sealed, and its keyed hash
     * finds the same person again (domain.md 8.2, REQ-20, REQ-28).
     *
     * @param masked as screens show it
     * @param sealed the number, encrypted; null where a feature keeps the mask alone
     * @param hash keyed hash of kind and number; null as above
     */
    public record MaskedDocument(
            IdDocument type, String masked, @Nullable String sealed, @Nullable String hash) {
        public MaskedDocument(IdDocument type, String masked) {
            this(type, masked, null, null);
        }
    }
}
