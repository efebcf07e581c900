package org.ipcase.mediation.committee.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What ties a mediator to a person or company (利害关系, LIT-07, LIT-13): declared by the mediator or
 * the body, kept with the mediator, looked at before every assignment.
 *
 * @param party as people write it
 * @param creditCode of a company; it identifies better than the name
 */
public record Tie(Relation relation, String party, @Nullable String creditCode, LocalDate since) {
    /** Kinds of tie (特邀调解规定 15, 16). */
    public enum Relation {
        /** 近亲属 */
        KINSHIP,
        /** 利害关系 */
        INTEREST,
        /** 任职、受雇 */
        EMPLOYMENT,
        /** 人民陪审员 */
        JUROR,
        /** 诉讼代理人 */
        AGENT,
        /** 证人 */
        WITNESS,
        /** 鉴定人、翻译人员 */
        EXPERT,
        /** 其他可能影响公正的关系 */
        OTHER
    }

    public boolean isWith(String name, @Nullable String code) {
        if (creditCode != null && code != null) {
            return creditCode.equals(code);
        }
        return plain(party).equals(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
