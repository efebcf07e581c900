package org.ipcase.cases.rightsaid.domain;

/** Why aid is refused (不予受理情形) [product]. */
public enum AidRefusalGround {
    /** 不属于知识产权维权事项 */
    NOT_IP,
    /** 申请人、纠纷与本地区无关 */
    NOT_OF_THE_REGION,
    /** 已进入诉讼并有代理人 */
    IN_COURT_WITH_COUNSEL,
    /** 没有权属或者初步证据 */
    NO_PROOF,
    /** 其他 */
    OTHER
}
