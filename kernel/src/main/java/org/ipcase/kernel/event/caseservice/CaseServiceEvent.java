package org.ipcase.kernel.event.caseservice;

/**
 * A fact told on the topic {@value #TOPIC}: of a complaint, keyed by its id, of a case, keyed by
 * the case's id, or of a special procedure, keyed by its record. Each member's {@code TYPE} is the
 * event type without prefix and version; its schema is {@code schemas/case/<TYPE>.v1.json}. Days
 * are legal days of Asia/Shanghai.
 */
public sealed interface CaseServiceEvent permits ComplaintEvent, CaseEvent, ProcedureEvent {
    String TOPIC = "ipcase.case";
    String TYPE_PREFIX = "org.ipcase.case.";

    /** The whole CloudEvents type of the first version, e.g. for a listener. */
    static String v1(String type) {
        return TYPE_PREFIX + type + ".v1";
    }
}
