package org.ipcase.cases.rightsaid.domain;

/** What help is asked for (援助事项). */
public enum AidKind {
    /** 咨询指导 */
    ADVICE,
    /** 专家意见 */
    EXPERT,
    /** 侵权判定、鉴定 */
    APPRAISAL,
    /** 海外纠纷应对指导 */
    FOREIGN_DISPUTE
}
