package org.ipcase.cases.publicationrepair.domain;

/** Where an application stands (办理环节) */
public enum PublicationRepairStage {
    /** 已申请 */
    REQUESTED,
    /** 不予受理 */
    DECLINED,
    /** 已受理 */
    ACCEPTED,
    /** 准予停止公示 */
    GRANTED,
    /** 不予停止公示 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN
}
