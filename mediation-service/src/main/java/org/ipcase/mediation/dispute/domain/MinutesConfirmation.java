package org.ipcase.mediation.dispute.domain;

import java.time.Instant;

/**
 * Somebody present has read the record of a session and finds it right (笔录核对确认, MED-11).
 *
 * @param as {@code APPLICANT}, {@code RESPONDENT} or {@code MEDIATOR}
 */
public record MinutesConfirmation(
        String sessionId, Session.Capacity as, String sub, String name, Instant at) {}
