package org.ipcase.kernel.event.caseservice;

/**
 * An officer in charge (办案人员, CASE-04).
 *
 * @param certificate number of the enforcement certificate (执法证号)
 */
public record CaseOfficer(String name, String certificate) {}
