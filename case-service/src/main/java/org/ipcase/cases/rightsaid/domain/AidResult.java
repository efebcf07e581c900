package org.ipcase.cases.rightsaid.domain;

/** What came of it (办结结果). */
public enum AidResult {
    /** 已提供指导意见 */
    ADVISED,
    /** 已出具专家意见、判定意见 */
    OPINION_GIVEN,
    /** 纠纷已化解 */
    SETTLED,
    /** 已转入投诉或者调解 */
    HANDED_ON,
    /** 无法提供进一步援助 */
    NO_HELP_POSSIBLE
}
