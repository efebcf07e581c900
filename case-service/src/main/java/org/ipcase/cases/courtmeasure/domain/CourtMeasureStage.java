package org.ipcase.cases.courtmeasure.domain;

/** Where a measure stands (措施状态) */
public enum CourtMeasureStage {
    /** 已申请 */
    APPLIED,
    /** 已裁定 */
    GRANTED,
    /** 裁定驳回 */
    REFUSED,
    /** 已采取措施 */
    IN_FORCE,
    /** 已起诉 */
    SUED,
    /** 已解除 */
    LIFTED
}
