package org.ipcase.kernel.event.mediation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a notice by which a court, the police or an office points parties to mediation (告知调解,
 * MED-03), keyed by the notice on the topic of mediation; neither the parties nor the dispute. Its
 * schema is {@code schemas/mediation/pointer-progressed.v1.json}.
 *
 * @param authority agency id of the court, the police or the office
 * @param committee agency id of the body pointed to
 * @param what the step: {@code GIVEN, AGREED, DECLINED, WITHDRAWN} or {@code OPENED}
 * @param mediationId the mediation that was opened
 * @param on legal day of the step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PointerProgressed(
        RecordId pointerId,
        String number,
        String authority,
        String committee,
        String what,
        @Nullable RecordId mediationId,
        LocalDate on) {
    public static final String TYPE = "pointer-progressed";
}
