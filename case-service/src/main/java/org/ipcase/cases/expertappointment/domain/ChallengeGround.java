package org.ipcase.cases.expertappointment.domain;

/** Why an expert is challenged (申请回避理由). */
public enum ChallengeGround {
    /** 是当事人或者其近亲属 */
    PARTY_OR_RELATIVE,
    /** 与案件有利害关系 */
    INTEREST,
    /** 担任过代理人、证人、鉴定人 */
    AGENT,
    /** 已就同一事项发表意见 */
    EARLIER_OPINION,
    /** 其他可能影响公正的情形 */
    OTHER
}
