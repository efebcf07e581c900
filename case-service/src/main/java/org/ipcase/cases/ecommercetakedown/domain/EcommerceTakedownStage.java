package org.ipcase.cases.ecommercetakedown.domain;

/** Where a notice stands (办理环节) */
public enum EcommerceTakedownStage {
    /** 已收到通知 */
    NOTICE_RECEIVED,
    /** 通知不合格 */
    NOTICE_REJECTED,
    /** 已采取必要措施 */
    MEASURES_TAKEN,
    /** 已收到声明 */
    DECLARED,
    /** 等待投诉或者起诉 */
    WAITING,
    /** 已证明投诉或者起诉 */
    PROVEN,
    /** 认定侵权 */
    UPHELD,
    /** 已终止措施 */
    ENDED,
    /** 已撤回 */
    WITHDRAWN
}
