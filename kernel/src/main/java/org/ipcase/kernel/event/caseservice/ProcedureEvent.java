package org.ipcase.kernel.event.caseservice;

import org.ipcase.kernel.id.RecordId;

/** What others are told of the special procedures (各类程序的对外事件): where a record stands, no more. */
public sealed interface ProcedureEvent extends CaseServiceEvent {
    /**
     * A record moved on; the moment is that of the event.
     *
     * @param procedure aggregate type, e.g. {@code patent-ruling}
     * @param recordId also the key
     * @param number human number of the record
     * @param agency id of the agency that handles it
     * @param what name of the fact, e.g. {@code RulingMade}
     * @param state of the record afterwards
     */
    record ProcedureProgressed(
            String procedure,
            RecordId recordId,
            String number,
            String agency,
            String what,
            String state)
            implements ProcedureEvent {
        public static final String TYPE = "procedure-progressed";
    }
}
