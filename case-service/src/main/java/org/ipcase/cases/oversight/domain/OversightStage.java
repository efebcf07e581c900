package org.ipcase.cases.oversight.domain;

/** Where an opinion stands (监督环节). */
public enum OversightStage {
    /** 已发出意见书 */
    ISSUED,
    /** 已提出异议 */
    OBJECTED,
    /** 整改中 */
    RECTIFYING,
    /** 已报告整改 */
    RECTIFIED,
    /** 已办结 */
    CLOSED
}
