package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.CASE_GROUP_TOO_SMALL;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.REPORT_INCOMPLETE;

import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReportSubmitted;
import org.ipcase.referral.criminalreferral.domain.Report.GroupMember;

/**
 * The rules for the case group and its report (专案组、移送报告), REF-04; what was preserved is listed
 * (REF-03).
 */
final class ReportRules {
    /** 两名或者两名以上行政执法人员: REF-04, D310 art. 5. */
    private static final int CASE_GROUP = 2;

    private ReportRules() {}

    static Decision<CriminalReferralEvent> submit(SubmitReport it) {
        var report = it.draft();
        var officers = report.caseGroup().stream().map(GroupMember::certificate).distinct().count();
        if (officers < CASE_GROUP) {
            return Decision.reject(
                    CASE_GROUP_TOO_SMALL, "The group counts %d officers".formatted(officers));
        }
        var gaps = Completeness.gaps(report);
        if (!gaps.isEmpty()) {
            var missing = gaps.stream().map(FieldError::message).collect(Collectors.joining("; "));
            return Decision.reject(new Refusal(REPORT_INCOMPLETE, missing, gaps));
        }
        return Decision.accept(
                new ReportSubmitted(
                        new Report(
                                report.caseGroup(),
                                report.crime(),
                                report.findings(),
                                report.items(),
                                report.attachments(),
                                report.earlierPenalties(),
                                it.at())));
    }
}
