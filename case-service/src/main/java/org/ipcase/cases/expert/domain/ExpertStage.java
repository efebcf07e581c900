package org.ipcase.cases.expert.domain;

/** Where an expert stands (专家状态) */
public enum ExpertStage {
    /** 在库 */
    ACTIVE,
    /** 暂停 */
    SUSPENDED,
    /** 出库 */
    REMOVED
}
