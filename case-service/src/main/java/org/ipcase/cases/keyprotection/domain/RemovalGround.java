package org.ipcase.cases.keyprotection.domain;

/** Why it is taken off (移出情形) [product]. */
public enum RemovalGround {
    /** 权利终止、无效 */
    RIGHT_ENDED,
    /** 不再符合条件 */
    NO_LONGER_NEEDED,
    /** 权利人严重失信 */
    HOLDER_DISHONEST,
    /** 权利人申请 */
    ASKED,
    /** 有效期届满 */
    EXPIRED
}
