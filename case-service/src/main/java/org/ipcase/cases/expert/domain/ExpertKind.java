package org.ipcase.cases.expert.domain;

/** What an expert may be called for (专家类别). */
public enum ExpertKind {
    /** 专家 */
    EXPERT,
    /** 技术调查官 */
    TECHNICAL_INVESTIGATOR
}
