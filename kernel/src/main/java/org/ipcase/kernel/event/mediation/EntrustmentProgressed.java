package org.ipcase.kernel.event.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a court entrustment (诉调对接, LIT-01 … LIT-12), keyed by the entrustment on the topic of
 * mediation. It tells that a step was taken and on which day; nothing of the mediation's content
 * (MED-23). Its schema is {@code schemas/mediation/entrustment-progressed.v1.json}.
 *
 * @param court agency id of the court that entrusted
 * @param stage {@code BEFORE_FILING}, {@code AFTER_FILING_ORDINARY} or {@code AFTER_FILING_SUMMARY}
 * @param what the step, e.g. {@code CONFIRMED}
 * @param state of the entrustment after the step, as in the API
 * @param committee body it is assigned to
 * @param mediationId the mediation opened for it
 * @param on legal day of the step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntrustmentProgressed(
        RecordId entrustmentId,
        String number,
        String court,
        String stage,
        String what,
        String state,
        @Nullable String committee,
        @Nullable RecordId mediationId,
        LocalDate on) {
    public static final String TYPE = "entrustment-progressed";
}
