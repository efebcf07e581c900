package org.ipcase.cases.complaint.domain;

/** Grounds of non-acceptance (不予受理情形). Source: CR-06; CRM art. 16. */
public enum RejectionGround {
    /** 无处理权限 */
    OUT_OF_POWER,
    /** 法院、仲裁、其他机关或者消费者组织已经处理 */
    ALREADY_HANDLED,
    /** 不是生活消费争议 */
    NOT_CONSUMPTION,
    /** 知道或者应当知道之日起超过三年 */
    OVER_3_YEARS,
    /** 材料缺失或者虚假 */
    MATERIAL_MISSING_OR_FALSE,
    /** 身份虚假或者拒绝核验 */
    FALSE_IDENTITY_OR_REFUSES_CHECK,
    /** 法律法规规定的其他情形 */
    OTHER_BY_LAW
}
