package org.ipcase.cases.plantvariety.domain;

/** Where a request stands (办理环节) */
public enum PlantVarietyStage {
    /** 已请求 */
    REQUESTED,
    /** 已立案 */
    FILED,
    /** 不予立案 */
    NOT_FILED,
    /** 已作出处理决定 */
    DECIDED,
    /** 已撤回 */
    WITHDRAWN
}
