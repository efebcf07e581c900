package org.ipcase.referral.dualreport;

import java.util.Map;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
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

/** What of each event the timeline shows (办理过程); advice to the police is not for the reporter. */
final class DualReportTimeline {
    private DualReportTimeline() {}

    static boolean shows(DualReportEvent event, Actor reader) {
        return !(event instanceof AdviceGiven && reader.has(Role.RIGHTS_HOLDER));
    }

    static Map<String, String> facts(DualReportEvent event) {
        return switch (event) {
            case CrimeReported(var report) ->
                    Map.of(
                            "police", report.recipients().police().name(),
                            "procuratorate", report.recipients().procuratorate().name());
            case ReportAccepted(var examination) ->
                    Map.of(
                            "receipt", examination.acceptance().receiptNumber(),
                            "late", String.valueOf(examination.acceptance().late()));
            case FoundComplex(var complex, var clock) ->
                    Map.of(
                            "documentNumber", complex.documentNumber(),
                            "due", clock.lastDay().toString());
            case PeriodExtended(var days, var document, var clock) ->
                    Map.of(
                            "days", String.valueOf(days),
                            "documentNumber", document,
                            "due", clock.lastDay().toString());
            case CriminalCaseOpened(var decision) ->
                    Map.of(
                            "documentNumber", decision.documentNumber(),
                            "late", String.valueOf(decision.late()));
            case FilingRefused(var decision) ->
                    Map.of(
                            "documentNumber", decision.documentNumber(),
                            "reasons", decision.reasons().orElse("—"),
                            "late", String.valueOf(decision.late()));
            case ReconsiderationAsked(var request) -> Map.of("reasons", request.reasons());
            case RefusalUpheld(var ruling) ->
                    Map.of(
                            "documentNumber", ruling.documentNumber(),
                            "reasons", ruling.reasons());
            case ReviewAsked(var request) -> Map.of("reasons", request.reasons());
            case ReviewUpheldRefusal(var ruling) ->
                    Map.of(
                            "documentNumber", ruling.documentNumber(),
                            "reasons", ruling.reasons());
            case ProsecutorAssigned(var assignment) ->
                    Map.of("late", String.valueOf(assignment.late()));
            case AdviceGiven(var advice) -> Map.of("kind", advice.kind().name());
            case SupervisionMoved(var entry) -> Map.of("stage", entry.stage().name());
        };
    }
}
