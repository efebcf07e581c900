package org.ipcase.cases.patentruling.domain;

/** Why a request is not filed (不予立案情形). Source: PADJ art. 12, 16, 20 (PAT-01 to PAT-03). */
public enum RefusalGround {
    /** 请求人不是专利权人或者利害关系人 */
    NO_STANDING,
    /** 没有明确的被请求人 */
    NO_DEFINITE_RESPONDENT,
    /** 没有明确的请求事项和具体事实、理由 */
    NO_DEFINITE_CLAIM,
    /** 不属于本部门管辖 */
    NOT_COMPETENT,
    /** 已就该纠纷起诉或者有其他约定 */
    SUIT_OR_OTHER_ROUTE,
    /** 逾期未补正 */
    PAPERS_NOT_CORRECTED
}
