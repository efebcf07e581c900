package org.ipcase.cases.courtmeasure.domain;

/** When preservation is asked for (保全时间). */
public enum Timing {
    /** 诉前保全 (民诉法 104) */
    PRE_SUIT,
    /** 诉讼保全 (民诉法 103) */
    DURING_SUIT;

    /** The clock of the ruling. */
    String rulingRule() {
        return this == PRE_SUIT ? "CRT-01" : "CRT-02";
    }
}
