package org.ipcase.cases.workstation.domain;

/** What a workstation does (服务事项). */
public enum StationService {
    /** 维权援助受理 */
    AID,
    /** 咨询指导 */
    ADVICE,
    /** 纠纷调解 */
    MEDIATION,
    /** 取证指导 */
    EVIDENCE,
    /** 宣传培训 */
    TRAINING
}
