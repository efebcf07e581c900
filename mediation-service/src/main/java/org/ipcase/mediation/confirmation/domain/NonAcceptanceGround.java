package org.ipcase.mediation.confirmation.domain;

/** Why a court does not accept an application (不予受理情形, MED-17): 民诉法解释 355. */
public enum NonAcceptanceGround {
    /** 不属于人民法院受理范围 */
    OUTSIDE_COURT_MATTERS,
    /** 不属于收到申请的人民法院管辖 */
    WRONG_COURT,
    /** 申请确认婚姻关系、亲子关系、收养关系等身份关系 */
    STATUS_RELATION,
    /** 适用其他特别程序、公示催告程序、破产程序审理 */
    OTHER_SPECIAL_PROCEDURE,
    /** 调解协议内容涉及物权、知识产权确权 */
    OWNERSHIP_OR_VALIDITY
}
