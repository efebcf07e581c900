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
 */
public record Signature(
        Signatory as, String sub, String name, Instant at, String digest, @Nullable Paper paper) {
    /** A signature given on the platform. */
    public Signature(Signatory as, String sub, String name, Instant at, String digest) {
        this(as, sub, name, at, digest, null);
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
