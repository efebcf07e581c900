package org.ipcase.kernel.event.clock;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A legal clock has become urgent or was missed (期限预警、超期). Every service tells it on its own topic,
 * {@code ipcase.<service>}, under the key of the record; the schema is {@code
 * schemas/every/clock-alarmed.v1.json}. Source: SUP-02, REQ-07, REQ-24.
 *
 * @param recordId the record whose clock it is
 * @param resource its kind: {@code complaint}, {@code case}, {@code criminal-referral}
 * @param number its human number
 * @param action the command that is waited for: {@code approve-filing}
 * @param rule the clock's rule in domain.md: {@code CASE-02}
 * @param level {@code YELLOW} 80 % used, {@code ORANGE} the last day, {@code RED} late
 * @param due when it is late
 * @param agency the agency that handles the record, if it has one
 * @param region its region, GB/T 2260
 */
public record ClockAlarmed(
        RecordId recordId,
        String resource,
        String number,
        String action,
        String rule,
        String level,
        Instant due,
        @Nullable String agency,
        @Nullable String region) {
    public static final String TYPE = "clock-alarmed";

    /** Late, no longer only urgent. */
    public static final String RED = "RED";

    /** The whole type as a service tells it, e.g. {@code org.ipcase.case.clock-alarmed.v1}. */
    public static String typeOf(String service) {
        return "org.ipcase.%s.%s.v1".formatted(service, TYPE);
    }
}
