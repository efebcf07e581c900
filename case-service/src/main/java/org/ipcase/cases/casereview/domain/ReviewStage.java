package org.ipcase.cases.casereview.domain;

/** Where the review of a case stands (评查环节). */
public enum ReviewStage {
    /** 待抽取 */
    CLOSED_CASE,
    /** 已抽取 */
    DRAWN,
    /** 评查中 */
    IN_REVIEW,
    /** 已评定 */
    GRADED,
    /** 整改中 */
    CORRECTING,
    /** 已报告整改 */
    CORRECTED,
    /** 整改合格 */
    ACCEPTED
}
