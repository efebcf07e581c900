package org.ipcase.referral.dualreport;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.NotReported;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CrimeReported;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CriminalCaseOpened;

/** What a dual report counts for (双报统计口径), by the dictionary. Source: REQ-25. */
final class DualReportFigures {
    private DualReportFigures() {}

    static List<Figure> of(DualReportEvent event, DualReport after, Instant at) {
        return switch (after) {
            case NotReported _ -> List.of();
            case Existing it -> of(event, it, at);
        };
    }

    private static List<Figure> of(DualReportEvent event, Existing state, Instant at) {
        var report = state.report();
        var place = new Figure.Place(report.region(), RightGroup.of(report.content().rightKind()));
        return switch (event) {
            case CrimeReported _ -> List.of(Figure.one("dual-reports", report.at(), place));
            case CriminalCaseOpened _ -> List.of(Figure.one("dual-reports-filed", at, place));
            case DualReportEvent _ -> List.of(); // Steps that no figure counts.
        };
    }
}
