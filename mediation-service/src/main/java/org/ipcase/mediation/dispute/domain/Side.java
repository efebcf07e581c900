package org.ipcase.mediation.dispute.domain;

/** Side of a party in the dispute (当事人). */
public enum Side {
    /** 申请人 */
    APPLICANT,
    /** 被申请人 */
    RESPONDENT;

    public Side other() {
        return this == APPLICANT ? RESPONDENT : APPLICANT;
    }
}
