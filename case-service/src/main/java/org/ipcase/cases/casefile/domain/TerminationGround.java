package org.ipcase.cases.casefile.domain;

/** Why an investigation ends without a decision (终止调查情形). Source: CASE-15; MPP. */
public enum TerminationGround {
    /** 涉嫌违法的公民死亡 */
    SUSPECT_DIED,
    /** 涉嫌违法的法人、其他组织终止，无权利义务承受人 */
    ENTITY_DISSOLVED,
    /** 其他 */
    OTHER
}
