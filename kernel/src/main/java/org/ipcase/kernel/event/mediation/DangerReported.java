package org.ipcase.kernel.event.mediation;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * A mediator reported that a dispute may get out of hand (激化风险报告, MED-09), keyed by the mediation
 * on its topic. It tells whom it was sent to and when; who is meant and what is feared stays inside
 * (MED-23). Its schema is {@code schemas/mediation/danger-reported.v1.json}.
 *
 * @param report 1 for the first of this mediation
 * @param office agency id of the police or other office
 */
public record DangerReported(
        RecordId mediationId,
        String number,
        int report,
        String office,
        String region,
        Instant reportedAt) {
    public static final String TYPE = "danger-reported";
}
