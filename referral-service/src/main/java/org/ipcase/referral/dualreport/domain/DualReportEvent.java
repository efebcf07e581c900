package org.ipcase.referral.dualreport.domain;

import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.dualreport.domain.Examination.Decision;
import org.ipcase.referral.dualreport.domain.Examination.Request;
import org.ipcase.referral.dualreport.domain.Examination.Ruling;

/** What happens to a dual report (双报经过). */
public sealed interface DualReportEvent {

    /** Both got it, and both receipts were given (DUAL-01). */
    record CrimeReported(Report report) implements DualReportEvent {}

    /** 受案. */
    record ReportAccepted(Examination examination) implements DualReportEvent {}

    record FoundComplex(Examination.Complex complex, LegalClock clock) implements DualReportEvent {}

    record PeriodExtended(int days, String documentNumber, LegalClock clock)
            implements DualReportEvent {}

    /** 立案. */
    record CriminalCaseOpened(Decision decision) implements DualReportEvent {}

    /** 不予立案. */
    record FilingRefused(Decision decision) implements DualReportEvent {}

    /** DUAL-05. */
    record ReconsiderationAsked(Request request) implements DualReportEvent {}

    record RefusalUpheld(Ruling ruling) implements DualReportEvent {}

    record ReviewAsked(Request request) implements DualReportEvent {}

    record ReviewUpheldRefusal(Ruling ruling) implements DualReportEvent {}

    /** DUAL-02. */
    record ProsecutorAssigned(Oversight.Assignment assignment) implements DualReportEvent {}

    /** DUAL-02. */
    record AdviceGiven(Oversight.Advice advice) implements DualReportEvent {}

    /** DUAL-03. */
    record SupervisionMoved(Oversight.Entry entry) implements DualReportEvent {}
}
