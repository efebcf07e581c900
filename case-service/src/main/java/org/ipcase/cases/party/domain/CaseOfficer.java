package org.ipcase.cases.party.domain;

/**
 * An officer in charge of a case (办案人员).
 *
 * @param certificate number of the enforcement certificate (执法证号)
 */
public record CaseOfficer(String name, String certificate) {}
