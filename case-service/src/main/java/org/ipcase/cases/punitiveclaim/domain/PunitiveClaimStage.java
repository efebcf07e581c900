package org.ipcase.cases.punitiveclaim.domain;

/** Where the record stands (记录状态) */
public enum PunitiveClaimStage {
    /** 收集事实 */
    COLLECTING,
    /** 已提出 */
    CLAIMED,
    /** 已结束 */
    CLOSED
}
