package org.ipcase.cases.courtmeasure.domain;

/** Why a measure ends (解除事由). */
public enum LiftingReason {
    /** 三十日内未起诉或者仲裁 */
    NOT_SUED,
    /** 法院裁判解除 */
    COURT_DECIDED,
    /** 申请人撤回 */
    WITHDRAWN
}
