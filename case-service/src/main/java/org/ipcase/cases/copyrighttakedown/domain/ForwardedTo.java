package org.ipcase.cases.copyrighttakedown.domain;

/** How the user learns of the notice (转送方式), 条例 art. 15. */
public enum ForwardedTo {
    /** 转送服务对象 */
    USER,
    /** 服务对象网络地址不明无法转送的，在信息网络上公告 */
    PUBLISHED
}
