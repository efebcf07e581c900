package org.ipcase.referral.dualreport;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipcase.kernel.event.referral.DualReportEvent.DualReportDecided;
import org.ipcase.kernel.event.referral.DualReportEvent.DualReportReceipted;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.ipcase.referral.dualreport.domain.DualReportEvent.AdviceGiven;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CrimeReported;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CriminalCaseOpened;
import org.ipcase.referral.dualreport.domain.DualReportEvent.FilingRefused;
import org.ipcase.referral.dualreport.domain.DualReportEvent.FoundComplex;
import org.ipcase.referral.dualreport.domain.DualReportEvent.PeriodExtended;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ProsecutorAssigned;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReconsiderationAsked;
import org.ipcase.referral.dualreport.domain.DualReportEvent.RefusalUpheld;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReportAccepted;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReviewAsked;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReviewUpheldRefusal;
import org.ipcase.referral.dualreport.domain.DualReportEvent.SupervisionMoved;
import org.ipcase.referral.dualreport.domain.Examination;
import org.ipcase.referral.dualreport.domain.Report;

/** What of a dual report the others are told: that it is there, and what the police decided. */
final class DualReportContracts {
    private DualReportContracts() {}

    static List<Fact> facts(RecordId id, DualReportEvent event, DualReport after) {
        if (!(after instanceof Existing existing)) {
            throw new IllegalStateException("Expected a dual report after " + event);
        }
        return told(id, event, existing.report()).stream()
                .map(it ->
                        new Fact(
                                ReferralEvent.TOPIC,
                                it.type(),
                                1,
                                Objects.requireNonNullElse(it.caseId(), id),
                                it))
                .toList();
    }

    private static Optional<org.ipcase.kernel.event.referral.DualReportEvent> told(
            RecordId id, DualReportEvent event, Report report) {
        return switch (event) {
            case CrimeReported _ ->
                    Optional.of(
                            new DualReportReceipted(
                                    id,
                                    report.number(),
                                    report.content()
                                            .linkedCase()
                                            .map(Report.LinkedCase::id)
                                            .orElse(null),
                                    report.region(),
                                    report.recipients().police().id(),
                                    report.recipients().procuratorate().id(),
                                    report.at()));
            case CriminalCaseOpened(var decision) ->
                    Optional.of(decided(id, report, "FILED", decision));
            case FilingRefused(var decision) ->
                    Optional.of(decided(id, report, "NOT_FILED", decision));
            case ReportAccepted _,
                    FoundComplex _,
                    PeriodExtended _,
                    ReconsiderationAsked _,
                    RefusalUpheld _,
                    ReviewAsked _,
                    ReviewUpheldRefusal _,
                    ProsecutorAssigned _,
                    AdviceGiven _,
                    SupervisionMoved _ ->
                    Optional.empty();
        };
    }

    private static DualReportDecided decided(
            RecordId id, Report report, String kind, Examination.Decision decision) {
        return new DualReportDecided(
                id,
                report.number(),
                report.content().linkedCase().map(Report.LinkedCase::id).orElse(null),
                report.recipients().police().id(),
                kind,
                decision.documentNumber(),
                decision.at(),
                decision.late());
    }
}
