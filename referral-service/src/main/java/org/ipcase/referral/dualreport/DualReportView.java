package org.ipcase.referral.dualreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.ClockView;
import org.ipcase.referral.dualreport.DualReportParts.AcceptanceView;
import org.ipcase.referral.dualreport.DualReportParts.AdviceView;
import org.ipcase.referral.dualreport.DualReportParts.ComplexView;
import org.ipcase.referral.dualreport.DualReportParts.DecisionView;
import org.ipcase.referral.dualreport.DualReportParts.ProsecutorView;
import org.ipcase.referral.dualreport.DualReportParts.ReceiptView;
import org.ipcase.referral.dualreport.DualReportParts.RemedyView;
import org.ipcase.referral.dualreport.DualReportParts.SupervisionView;
import org.ipcase.referral.dualreport.domain.DualReport.Examined;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.Examination;
import org.ipcase.referral.dualreport.domain.Report;
import org.ipcase.referral.office.OfficeView;
import org.jspecify.annotations.Nullable;

/**
 * A dual report as its readers see it.
 *
 * @param advices of the procuratorate to the police; never for the reporter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DualReportView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String reporter,
        List<Named> suspects,
        RightView right,
        @Nullable String crime,
        String region,
        String facts,
        List<String> evidenceIds,
        @Nullable RecordId caseId,
        @Nullable String caseNumber,
        OfficeView police,
        OfficeView procuratorate,
        List<ReceiptView> receipts,
        @Nullable AcceptanceView acceptance,
        @Nullable ComplexView complex,
        @Nullable DecisionView decision,
        @Nullable RemedyView reconsideration,
        @Nullable RemedyView review,
        @Nullable ProsecutorView prosecutor,
        @Nullable List<AdviceView> advices,
        SupervisionView supervision) {

    record RightView(String kind, String title) {}

    /** What every representation begins with. */
    record Head(RecordId id, long revision, List<AllowedAction> actions, List<LegalClock> clocks) {}

    static DualReportView of(Head head, Existing existing, boolean official) {
        var report = existing.report();
        var content = report.content();
        var examination =
                existing instanceof Examined it
                        ? Optional.of(it.examination())
                        : Optional.<Examination>empty();
        return new DualReportView(
                head.id(),
                report.number(),
                existing.stateName(),
                head.revision(),
                head.actions(),
                ClockView.of(head.clocks()),
                report.reporter().name(),
                content.suspects(),
                new RightView(content.rightKind().name(), content.rightTitle()),
                content.crime().map(Crime::code).orElse(null),
                report.region(),
                content.facts(),
                content.evidenceIds(),
                content.linkedCase().map(Report.LinkedCase::id).orElse(null),
                content.linkedCase().flatMap(Report.LinkedCase::number).orElse(null),
                OfficeView.of(report.recipients().police()),
                OfficeView.of(report.recipients().procuratorate()),
                report.receipts().stream().map(ReceiptView::of).toList(),
                examination.map(it -> AcceptanceView.of(it.acceptance())).orElse(null),
                examination.flatMap(Examination::complex).map(ComplexView::of).orElse(null),
                DecisionView.in(existing).orElse(null),
                RemedyView.reconsideration(existing).orElse(null),
                RemedyView.review(existing).orElse(null),
                existing.oversight().assignment().map(ProsecutorView::of).orElse(null),
                official
                        ? existing.oversight().advices().stream().map(AdviceView::of).toList()
                        : null,
                SupervisionView.of(existing.oversight().supervision()));
    }
}
