package org.ipcase.mediation.dispute.domain;

/**
 * Why a person may not mediate this dispute (回避): declared by a party, the director or the
 * mediator.
 *
 * @param reason in the words of whoever declared it
 */
public record Challenge(String mediatorId, Relation relation, String reason) {
    /** What ties a mediator to the dispute (LIT-07 by analogy, 特邀调解规定 13, 15). */
    public enum Relation {
        /** 近亲属 */
        KINSHIP,
        /** 利害关系 */
        INTEREST,
        /** 证人、鉴定人、代理人 */
        WITNESS,
        /** 其他可能影响公正的关系 */
        OTHER
    }
}
