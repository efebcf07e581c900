package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;

/** What is asked of a dual report, by whom and when. */
public sealed interface DualReportCommand {
    Actor actor();

    Instant at();

    /** DUAL-01. */
    record ReportCrime(Actor actor, Instant at, Report report) implements DualReportCommand {}

    /** DUAL-04. */
    record AcceptReport(Actor actor, Instant at, String receiptNumber)
            implements DualReportCommand {}

    /** DUAL-04. */
    record FindComplex(Actor actor, Instant at, String documentNumber)
            implements DualReportCommand {}

    /** DUAL-04; the paper is the higher bureau's. */
    record ExtendPeriod(Actor actor, Instant at, int days, String documentNumber)
            implements DualReportCommand {}

    /** DUAL-04. */
    record FileCase(Actor actor, Instant at, String documentNumber) implements DualReportCommand {}

    /** DUAL-04. */
    record DeclineFiling(Actor actor, Instant at, String documentNumber, String reasons)
            implements DualReportCommand {}

    /** DUAL-05. */
    record AskReconsideration(Actor actor, Instant at, String reasons)
            implements DualReportCommand {}

    /** DUAL-05. */
    record DecideReconsideration(Actor actor, Instant at, Judgement judgement)
            implements DualReportCommand {}

    /** DUAL-05. */
    record AskReview(Actor actor, Instant at, String reasons) implements DualReportCommand {}

    /** DUAL-05. */
    record DecideReview(Actor actor, Instant at, Judgement judgement)
            implements DualReportCommand {}

    /**
     * @param upheld whether the refusal stands; otherwise the case is filed
     */
    record Judgement(boolean upheld, String documentNumber, String reasons) {}

    /** DUAL-02. */
    record AssignProsecutor(Actor actor, Instant at, String prosecutor)
            implements DualReportCommand {}

    /** DUAL-02. */
    record GiveAdvice(Actor actor, Instant at, Oversight.Advice.Kind kind, String text)
            implements DualReportCommand {}

    /** DUAL-03, SPP-19 art. 557. */
    record AskSupervision(Actor actor, Instant at, String reasons) implements DualReportCommand {}

    /** REF-18b, REF-19. */
    record DemandReasons(Actor actor, Instant at, String documentNumber, String text)
            implements DualReportCommand {}

    /** REF-19. */
    record GiveReasons(Actor actor, Instant at, String text, Optional<String> documentNumber)
            implements DualReportCommand {}

    /** REF-20b. */
    record AcceptReasons(Actor actor, Instant at, String text) implements DualReportCommand {}

    /** REF-20. */
    record OrderFiling(Actor actor, Instant at, String documentNumber, String text)
            implements DualReportCommand {}
}
