package org.ipcase.cases.party.domain;

/** Grounds on which no case is filed (不予立案情形). Source: CASE-05; MPP art. 20. */
public enum NonFilingGround {
    /** 违法行为轻微并及时改正 */
    MINOR_AND_CORRECTED,
    /** 初次违法且危害后果轻微并及时改正 */
    FIRST_TIME_MINOR_CORRECTED,
    /** 当事人有证据足以证明没有主观过错 */
    NO_SUBJECTIVE_FAULT,
    /** 其他 */
    OTHER
}
