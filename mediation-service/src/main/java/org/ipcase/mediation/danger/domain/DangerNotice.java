package org.ipcase.mediation.danger.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;

/**
 * A danger report on its way (激化风险报告单, MED-09). The mediator sends it out of a mediation; the
 * office gives its receipt and says what it did. Nothing here ends the mediation.
 */
public sealed interface DangerNotice {
    /** Before the first commit. */
    record NotSent() implements DangerNotice {}

    sealed interface OnFile extends DangerNotice {
        Report report();

        LegalClock toReceive();
    }

    /** 已发送，待签收 */
    record Sent(Report report, LegalClock toReceive) implements OnFile {}

    /** 已签收 */
    record Received(Report report, LegalClock toReceive, Receipt receipt) implements OnFile {}

    /** 已反馈 */
    record Answered(Report report, LegalClock toReceive, Receipt receipt, Measures measures)
            implements OnFile {}

    /**
     * What the office must know to act: who, where, what is feared. What was said, claimed or
     * offered stays in the mediation (MED-23).
     *
     * @param office agency id of the police or other office
     * @param committee agency id of the body
     * @param region place of the dispute, GB/T 2260
     * @param parties by name
     * @param mediator who reports, by name
     * @param reporters keys of the mediators and directors, who see whether it was received
     */
    record Report(
            String number,
            RecordId mediationId,
            String mediationNumber,
            String office,
            String committee,
            String region,
            List<String> parties,
            String facts,
            String mediator,
            Set<String> reporters,
            Instant reportedAt) {
        public Report {
            parties = List.copyOf(parties);
            reporters = Set.copyOf(reporters);
        }
    }

    /**
     * @param number under which the office took it in
     */
    record Receipt(String number, String by, Instant at) {}

    record Measures(String text, String by, Instant at) {}

    default String apiState() {
        return switch (this) {
            case NotSent _ -> "NOT_SENT";
            case Sent _ -> "SENT";
            case Received _ -> "RECEIVED";
            case Answered _ -> "ANSWERED";
        };
    }
}
