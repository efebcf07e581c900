package org.ipcase.cases.punitiveclaim.domain;

/** When the claim is made (提出时间). Source: 法释〔2021〕4号 art. 2 (PUN-01). */
public enum ClaimMoment {
    /** 起诉时 */
    AT_FILING,
    /** 一审法庭辩论终结前 */
    BEFORE_END_OF_ARGUMENT,
    /** 一审法庭辩论终结后 */
    AFTER_ARGUMENT,
    /** 二审 */
    SECOND_INSTANCE
}
