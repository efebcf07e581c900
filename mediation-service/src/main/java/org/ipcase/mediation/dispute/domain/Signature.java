package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A signature or seal on a written agreement (签名、盖章, MED-12).
 *
 * @param name of the person who signed
 * @param digest of the text that was signed
 * @param paper how it was given on paper; null for one given on the platform
 * @param party whose it is ({@link Participant#id}), if several stand on the side and it is not the
 *     first
 */
public record Signature(
        Signatory as,
        String sub,
        String name,
        Instant at,
        String digest,
        @Nullable Paper paper,
        @Nullable String party) {
    /** A signature of the only or the first party of a side, or of none. */
    public Signature(
            Signatory as,
            String sub,
            String name,
            Instant at,
            String digest,
            @Nullable Paper paper) {
        this(as, sub, name, at, digest, paper, null);
    }

    /** A signature given on the platform. */
    public Signature(Signatory as, String sub, String name, Instant at, String digest) {
        this(as, sub, name, at, digest, null, null);
    }

    boolean isOf(Participant one) {
        return as == Signatory.of(one.side())
                && one.id().equals(party == null ? Participant.firstOf(one.side()) : party);
    }

    /**
     * On paper (人民调解法 29: 签名、盖章或者按指印), put on record by the mediator.
     *
     * @param witness who saw it, not the mediator
     * @param evidenceId the scanned page in the evidence store
     * @param scanDigest SHA-256 of the scanned page, so that another scan in its place is seen;
     *     older records have none
     */
    public record Paper(
            Manner manner, String witness, RecordId evidenceId, @Nullable String scanDigest) {
        public enum Manner {
            /** 签名 */
            SIGNATURE,
            /** 盖章 */
            SEAL,
            /** 按指印 */
            FINGERPRINT
        }
    }

    /** Whose hand or seal is needed; all four make the agreement effective (人民调解法 29). */
    public enum Signatory {
        /** 申请人签名 */
        APPLICANT(Side.APPLICANT),
        /** 被申请人签名 */
        RESPONDENT(Side.RESPONDENT),
        /** 调解员签名 */
        MEDIATOR(null),
        /** 人民调解委员会印章 */
        COMMITTEE(null);

        private final Optional<Side> side;

        Signatory(@Nullable Side side) {
            this.side = Optional.ofNullable(side);
        }

        static Signatory of(Side side) {
            return switch (side) {
                case APPLICANT -> APPLICANT;
                case RESPONDENT -> RESPONDENT;
            };
        }

        Optional<Side> side() {
            return side;
        }
    }
}
