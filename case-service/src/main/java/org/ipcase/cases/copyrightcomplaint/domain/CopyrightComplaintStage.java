package org.ipcase.cases.copyrightcomplaint.domain;

/** Where a complaint stands (办理环节) */
public enum CopyrightComplaintStage {
    /** 已收到 */
    RECEIVED,
    /** 待补齐材料 */
    PAPERS_AWAITED,
    /** 材料齐全 */
    COMPLETE,
    /** 已受理 */
    ACCEPTED,
    /** 不予受理 */
    REFUSED,
    /** 建议立案处罚 */
    CASE_PROPOSED,
    /** 告知民事途径 */
    CIVIL_ROUTE,
    /** 已撤回 */
    WITHDRAWN
}
