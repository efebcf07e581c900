package org.ipcase.cases.rightsaid.domain;

/** Where the applicant went on (转入渠道). */
public enum HandOnTarget {
    /** 投诉举报 */
    COMPLAINT,
    /** 纠纷调解 */
    MEDIATION
}
