package org.ipcase.cases.patentruling.domain;

/** Who may ask for a ruling (请求人资格), PAT-01. */
public enum PetitionerStanding {
    /** 专利权人 */
    PATENTEE,
    /** 利害关系人: a licensee or heir. */
    INTERESTED_PARTY
}
