package org.ipcase.mediation.confirmation.domain;

/** Why a court does not confirm an agreement (驳回申请情形, MED-20): 民诉法解释 358. */
public enum DismissalGround {
    /** 违反法律强制性规定 */
    MANDATORY_LAW,
    /** 损害国家利益、社会公共利益、他人合法权益 */
    INTERESTS_OF_OTHERS,
    /** 违背公序良俗 */
    PUBLIC_ORDER,
    /** 违反自愿原则 */
    NOT_VOLUNTARY,
    /** 内容不明确 */
    UNCLEAR_CONTENT,
    /** 受理后发现不应受理 (MED-17, 民诉法解释 355 第2款) */
    NOT_ADMISSIBLE,
    /** 其他不能进行司法确认的情形 */
    OTHER
}
