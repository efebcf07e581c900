package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A signature or seal on a written agreement (签名、盖章, MED-12).
 *
 * @param name of the person who signed
 * @param digest of the text that was signed
 */
public record Signature(Signatory as, String sub, String name, Instant at, String digest) {
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

        Signatory(@org.jspecify.annotations.Nullable Side side) {
            this.side = Optional.ofNullable(side);
        }

        Optional<Side> side() {
            return side;
        }
    }
}
