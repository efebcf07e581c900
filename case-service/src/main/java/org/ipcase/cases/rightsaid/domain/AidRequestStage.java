package org.ipcase.cases.rightsaid.domain;

/** Where a request for aid stands (办理环节) */
public enum AidRequestStage {
    /** 已申请 */
    REQUESTED,
    /** 不予受理 */
    REFUSED,
    /** 已受理 */
    ACCEPTED,
    /** 已指派 */
    ASSIGNED,
    /** 已答复 */
    ANSWERED,
    /** 已办结 */
    CLOSED,
    /** 已撤回 */
    WITHDRAWN
}
