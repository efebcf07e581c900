package org.ipcase.cases.customsdetention.domain;

/** Where suspected goods stand (货物状态) */
public enum CustomsDetentionStage {
    /** 发现嫌疑 */
    SUSPECTED,
    /** 已通知权利人 */
    NOTICE_SERVED,
    /** 已申请扣留 */
    APPLIED,
    /** 已扣留 */
    DETAINED,
    /** 不能认定 */
    UNDECIDED,
    /** 认定侵权 */
    INFRINGING,
    /** 已收到法院协助执行通知 */
    COURT_ASSISTED,
    /** 已没收 */
    CONFISCATED,
    /** 已处置 */
    DISPOSED,
    /** 已放行 */
    RELEASED
}
