package org.ipcase.cases.keyprotection.domain;

/** Where an entry stands (名录状态) */
public enum KeyEntryStage {
    /** 拟纳入 */
    PROPOSED,
    /** 不予纳入 */
    DECLINED,
    /** 在名录 */
    LISTED,
    /** 已移出 */
    REMOVED
}
