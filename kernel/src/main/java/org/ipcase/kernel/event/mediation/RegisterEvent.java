package org.ipcase.kernel.event.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A change on the register of mediation bodies and mediators (调解组织和调解员名册), on the topic {@value
 * #TOPIC}, keyed by the record. Each member's {@code TYPE} is the event type without prefix and
 * version; its schema is {@code schemas/mediation/<TYPE>.v1.json}.
 */
public sealed interface RegisterEvent {
    String TOPIC = MediationEvent.TOPIC;

    /** State of the record after the event, as in the API. */
    String state();

    /**
     * A body was registered or changed (MED-O4).
     *
     * @param committee its id as everyone uses it, e.g. {@code mc-510100}
     * @param change what changed, e.g. {@code RE_ELECTED}
     * @param on legal day of the change
     */
    record CommitteeChanged(
            RecordId recordId,
            String committee,
            String region,
            String change,
            String state,
            LocalDate on)
            implements RegisterEvent {
        public static final String TYPE = "committee-changed";
    }

    /**
     * A mediator was engaged or the standing changed (MED-O5, MED-O8); no name, no reason.
     *
     * @param mediator id as everyone uses it, e.g. {@code md-510100-01}
     * @param change what changed, e.g. {@code GRADED}
     * @param on legal day of the change
     * @param shipped true if the mediator came with the platform and no court waits to be told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MediatorChanged(
            RecordId recordId,
            String mediator,
            String committee,
            String change,
            String state,
            LocalDate on,
            @Nullable Boolean shipped)
            implements RegisterEvent {
        public static final String TYPE = "mediator-changed";
    }

    /**
     * A complaint about a mediator was answered (MED-O7); what it said stays inside.
     *
     * @param mediatorRecord record of the mediator
     * @param outcome what became of it, e.g. {@code CRITICISM}
     * @param on legal day of the answer
     */
    record MediatorComplaintAnswered(
            RecordId complaintId,
            RecordId mediatorRecord,
            String outcome,
            String state,
            LocalDate on)
            implements RegisterEvent {
        public static final String TYPE = "mediator-complaint-answered";
    }
}
