package org.ipcase.cases.courtmeasure.domain;

/** Why facts found by an agency need no further proof (免证依据), 证据规定(2020) art. 6 (CRT-07). */
public enum FactsBasis {
    /** 行政行为未在法定期限内被提起诉讼 */
    NOT_CHALLENGED_IN_TIME,
    /** 认定的事实为生效裁判确认 */
    CONFIRMED_BY_JUDGMENT
}
