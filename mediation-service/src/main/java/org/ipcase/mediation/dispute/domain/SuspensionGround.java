package org.ipcase.mediation.dispute.domain;

/** Why a mediation stands still (中止原因): time of experts is not counted (MED-08). */
public enum SuspensionGround {
    /** 鉴定 */
    APPRAISAL,
    /** 专家意见 */
    EXPERT_OPINION
}
