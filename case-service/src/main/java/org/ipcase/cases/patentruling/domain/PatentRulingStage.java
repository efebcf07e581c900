package org.ipcase.cases.patentruling.domain;

/** Where a request for a ruling stands (办理环节) */
public enum PatentRulingStage {
    /** 已收到请求 */
    REQUESTED,
    /** 待补正 */
    CORRECTION_REQUESTED,
    /** 不予立案 */
    NOT_FILED,
    /** 已立案 */
    FILED,
    /** 答辩期 */
    ANSWERING,
    /** 已通知口头审理 */
    HEARING_SCHEDULED,
    /** 已口头审理 */
    HEARD,
    /** 中止 */
    SUSPENDED,
    /** 已作出行政裁决 */
    RULED,
    /** 行政裁决已送达 */
    RULING_SERVED,
    /** 当事人已起诉 */
    IN_COURT,
    /** 已申请法院强制执行 */
    ENFORCEMENT_APPLIED,
    /** 撤回、撤销案件 */
    WITHDRAWN,
    /** 达成调解、和解 */
    SETTLED,
    /** 结案 */
    CLOSED
}
