package org.ipcase.cases.oversight.domain;

/** What an opinion finds wrong (监督事由), SUP-04. */
public enum Fault {
    /** 违规异地执法 (JUR-08) */
    ILLEGAL_CROSS_REGION,
    /** 趋利性执法 */
    PROFIT_DRIVEN,
    /** 乱罚款 */
    DISORDERLY_FINES,
    /** 乱检查 */
    DISORDERLY_CHECKS,
    /** 乱查封 */
    DISORDERLY_SEIZURES
}
