package org.ipcase.cases.assistance.domain;

/** Where a request for assistance stands (协查状态) */
public enum AssistanceStage {
    /** 已发函，待签收 */
    SENT,
    /** 已签收，协助调查中 */
    RECEIVED,
    /** 已要求补充信息 */
    INFORMATION_ASKED,
    /** 已回函 */
    ANSWERED,
    /** 不予协助 */
    DECLINED,
    /** 已撤回 */
    WITHDRAWN
}
