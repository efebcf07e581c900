package org.ipcase.cases.expertappointment.domain;

/** What an expert is appointed to (事项). */
public enum TargetKind {
    /** 行政案件 */
    CASE,
    /** 专利侵权纠纷行政裁决 */
    PATENT_RULING
}
