package org.ipcase.cases.workstation.domain;

/** Where a workstation stands (工作站状态) */
public enum WorkstationStage {
    /** 运行中 */
    OPEN,
    /** 已撤销 */
    CLOSED
}
