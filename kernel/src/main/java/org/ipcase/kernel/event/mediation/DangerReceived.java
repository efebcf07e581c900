package org.ipcase.kernel.event.mediation;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * The police or another office gave its receipt for a danger report (签收, MED-09), keyed by the
 * mediation on its topic. Its schema is {@code schemas/mediation/danger-received.v1.json}.
 *
 * @param number human number of the report, e.g. {@code SC-DG-2026-000003}
 * @param office agency id of the office that received it
 * @param late whether the hours to receive it had passed
 */
public record DangerReceived(
        RecordId noticeId,
        String number,
        RecordId mediationId,
        String office,
        Instant receivedAt,
        boolean late) {
    public static final String TYPE = "danger-received";
}
