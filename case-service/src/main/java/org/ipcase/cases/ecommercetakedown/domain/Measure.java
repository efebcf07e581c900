package org.ipcase.cases.ecommercetakedown.domain;

/** Necessary measures (必要措施), ECL art. 42. */
public enum Measure {
    /** 删除 */
    DELETE,
    /** 屏蔽 */
    BLOCK,
    /** 断开链接 */
    DISCONNECT,
    /** 终止交易和服务 */
    END_TRANSACTIONS,
    /** 其他必要措施 */
    OTHER
}
