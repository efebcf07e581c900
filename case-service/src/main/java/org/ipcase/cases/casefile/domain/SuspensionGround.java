package org.ipcase.cases.casefile.domain;

/** Why an investigation stands still (中止调查情形). Source: CASE-14; MPP. */
public enum SuspensionGround {
    /** 以另案的审理结果为依据 */
    DEPENDS_ON_ANOTHER_CASE,
    /** 涉及法律适用问题，需要有权机关作出解释 */
    INTERPRETATION_BY_AN_AUTHORITY,
    /** 因不可抗力 */
    FORCE_MAJEURE,
    /** 当事人下落不明 */
    PARTY_CANNOT_BE_FOUND,
    /** 其他 */
    OTHER
}
