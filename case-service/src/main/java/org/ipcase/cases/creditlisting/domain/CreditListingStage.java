package org.ipcase.cases.creditlisting.domain;

/** Where a listing stands (名单状态) */
public enum CreditListingStage {
    /** 已告知 */
    NOTIFIED,
    /** 不予列入 */
    NOT_LISTED,
    /** 已列入 */
    LISTED,
    /** 已申请信用修复 */
    REPAIR_REQUESTED,
    /** 已受理信用修复 */
    REPAIR_ACCEPTED,
    /** 已移出 */
    REMOVED
}
