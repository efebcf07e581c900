package org.ipcase.cases.expertappointment.domain;

/** Where an appointment stands (聘请环节) */
public enum AppointmentStage {
    /** 已发出聘请 */
    APPOINTED,
    /** 专家谢绝 */
    DECLINED,
    /** 因利害关系终止 */
    CONFLICTED,
    /** 专家已接受 */
    ACCEPTED,
    /** 回避申请审查中 */
    CHALLENGED,
    /** 已回避 */
    REPLACED,
    /** 已提出意见 */
    OPINION_GIVEN,
    /** 已终止 */
    ENDED
}
