package org.ipcase.cases.courtmeasure.domain;

/** What is preserved (保全种类). */
public enum Preservation {
    /** 行为保全 */
    CONDUCT,
    /** 财产保全 */
    ASSETS,
    /** 证据保全 */
    EVIDENCE
}
