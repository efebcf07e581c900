package org.ipcase.cases.assistance.domain;

/** Why an office does not help (不予协助理由). Source: CO-03; 行政处罚法(2021) art. 26. */
public enum DeclineGround {
    /** 不属于本机关职权范围 */
    NOT_IN_POWERS,
    /** 请求事项不合法 */
    ILLEGAL_REQUEST,
    /** 信息不足，经补充仍无法办理 */
    INSUFFICIENT_INFO,
    /** 已经办理过 */
    ALREADY_DONE
}
