package org.ipcase.cases.copyrighttakedown.domain;

/** Where a notice stands (办理环节) */
public enum CopyrightTakedownStage {
    /** 已收到通知书 */
    NOTICE_RECEIVED,
    /** 通知书不完整 */
    NOTICE_INCOMPLETE,
    /** 已删除或者断开 */
    TAKEN_DOWN,
    /** 已收到书面说明 */
    COUNTERED,
    /** 已恢复 */
    RESTORED,
    /** 已撤回 */
    WITHDRAWN
}
