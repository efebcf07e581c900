package org.ipcase.cases.customsrecordal.domain;

/** Where a recordal stands (备案状态) */
public enum CustomsRecordalStage {
    /** 已申请 */
    APPLIED,
    /** 待补正 */
    PAPERS_AWAITED,
    /** 已备案 */
    RECORDED,
    /** 不予备案 */
    NOT_RECORDED,
    /** 已失效 */
    LAPSED,
    /** 已注销 */
    CANCELLED,
    /** 已撤销 */
    REVOKED
}
