package org.ipcase.cases.patentruling.domain;

/** What became of an oral hearing (口头审理情况). Source: PADJ art. 27 (PAT-07) [check]. */
public enum HearingOutcome {
    /** 双方到场 */
    HELD,
    /** 请求人无正当理由缺席: the request is deemed withdrawn. */
    PETITIONER_ABSENT,
    /** 被请求人缺席: heard in absence. */
    RESPONDENT_ABSENT
}
