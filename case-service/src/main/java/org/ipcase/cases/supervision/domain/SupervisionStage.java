package org.ipcase.cases.supervision.domain;

/** Where a supervision stands (督办环节) */
public enum SupervisionStage {
    /** 已有一个期限超期 */
    WATCHED,
    /** 已提出建议 */
    PROPOSED,
    /** 已挂牌 */
    LISTED,
    /** 不予挂牌 */
    DECLINED,
    /** 已催办 */
    REMINDED,
    /** 已通报批评 */
    CRITICISED,
    /** 已提级办理 */
    TAKEN_OVER,
    /** 已解除 */
    RELEASED
}
