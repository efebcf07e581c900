package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;

/**
 * The return slip of the police (移送书回执), signed at once on arrival: REF-09, D310 art. 7.
 *
 * @param number of the slip
 * @param by name of the police officer who signed
 * @param at start of REF-10, REF-11 and REF-13
 */
public record Receipt(String number, String by, Instant at) {}
