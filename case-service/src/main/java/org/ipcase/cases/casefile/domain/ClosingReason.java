package org.ipcase.cases.casefile.domain;

/** Why a case is closed (结案情形). Source: CASE-30; MPP. */
public enum ClosingReason {
    /** 处罚决定执行完毕 */
    PERFORMED,
    /** 法院终结执行 */
    COURT_ENDED_ENFORCEMENT,
    /** 终止调查 */
    TERMINATED,
    /** 不予行政处罚 */
    NO_PENALTY,
    /** 公安机关已立案 */
    REFERRED,
    /** 其他 */
    OTHER
}
