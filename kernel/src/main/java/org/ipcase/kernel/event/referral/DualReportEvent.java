package org.ipcase.kernel.event.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What other services are told of a dual report (双报制): a rights holder reports a crime once, police
 * and procuratorate get it at the same time. On topic {@link ReferralEvent#TOPIC}, keyed by the
 * linked enforcement case, else by the report. Nothing of the reporter or of the facts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface DualReportEvent {
    RecordId reportId();

    /** Human number of the report, e.g. {@code SC-DR-2026-000042}. */
    String number();

    /** Administrative case on the same facts, if the reporter named one. */
    @Nullable RecordId caseId();

    /** Id of the police bureau. */
    String police();

    default String type() {
        return switch (this) {
            case DualReportReceipted _ -> DualReportReceipted.TYPE;
            case DualReportDecided _ -> DualReportDecided.TYPE;
        };
    }

    /**
     * Both got the report; both receipts carry this time (REQ-18).
     *
     * <p>Source: DUAL-01.
     *
     * @param region place of the act, GB/T 2260
     * @param procuratorate id of the procuratorate
     */
    record DualReportReceipted(
            RecordId reportId,
            String number,
            @Nullable RecordId caseId,
            String region,
            String police,
            String procuratorate,
            Instant receiptedAt)
            implements DualReportEvent {
        public static final String TYPE = "dual-report-receipted";
    }

    /**
     * The police decided on filing (立案、不予立案).
     *
     * <p>Source: DUAL-04.
     *
     * @param kind {@code FILED} or {@code NOT_FILED}
     * @param late whether the period of the police had passed
     */
    record DualReportDecided(
            RecordId reportId,
            String number,
            @Nullable RecordId caseId,
            String police,
            String kind,
            String documentNumber,
            Instant decidedAt,
            boolean late)
            implements DualReportEvent {
        public static final String TYPE = "dual-report-decided";
    }
}
