package org.ipcase.mediation.dispute.domain;

import java.time.Instant;

/**
 * A report that the dispute may get out of hand or become a crime (激化风险报告单, MED-09, 人民调解法 25). It
 * goes to the office as a record of its own: the office does not come to read the mediation
 * (MED-23), and the parties, about one of whom it may be, do not come to read the report.
 *
 * @param to agency id of the police or other office
 * @param by name of the mediator
 */
public record DangerReport(String to, String facts, Instant at, String by) {}
