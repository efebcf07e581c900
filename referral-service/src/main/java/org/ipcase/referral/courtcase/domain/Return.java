package org.ipcase.referral.courtcase.domain;

import java.time.Instant;

/** The letter with which the court hands a case back to the agency (移送函). */
public record Return(String documentNumber, String reasons, String by, Instant at) {}
