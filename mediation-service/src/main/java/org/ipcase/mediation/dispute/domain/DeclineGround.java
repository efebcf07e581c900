package org.ipcase.mediation.dispute.domain;

/** Why a committee does not take a dispute (不予受理理由, MED-04): SF/T 0083-2020 《全国人民调解工作规范》. */
public enum DeclineGround {
    /** 不属于人民调解范围 */
    OUT_OF_SCOPE,
    /** 已由法院、行政机关或者仲裁机构受理 */
    ALREADY_PENDING_ELSEWHERE,
    /** 一方明确拒绝调解 (MED-02) */
    PARTY_REFUSES,
    /** 法律规定由专门机关处理 */
    RESERVED_TO_AN_AUTHORITY,
    /** 其他 */
    OTHER
}
