package org.ipcase.referral.dualreport.domain;

import static org.ipcase.referral.dualreport.domain.DualReportAccess.HIGHER_POLICE;
import static org.ipcase.referral.dualreport.domain.DualReportAccess.POLICE;
import static org.ipcase.referral.dualreport.domain.DualReportAccess.PROCURATOR;
import static org.ipcase.referral.dualreport.domain.DualReportAccess.REPORTER;

import java.util.List;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Fileable;
import org.ipcase.referral.dualreport.domain.DualReport.NotFiled;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.Reported;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReport.Upheld;
import org.ipcase.referral.step.domain.Step;
import org.ipcase.referral.step.domain.Step.Who;

/** The steps of a dual report (可办事项), DUAL-01 to DUAL-05. */
final class DualReportSteps {
    static final Step<DualReport, Reported> ACCEPT =
            new Step<>("accept", Reported.class, DualReportProblem.ALREADY_ACCEPTED, POLICE);
    static final Step<DualReport, UnderExamination> MARK_COMPLEX = examining("mark-complex");
    static final Step<DualReport, UnderExamination> EXTEND = examining("extend");
    static final Step<DualReport, Fileable> FILE =
            new Step<>("file", Fileable.class, DualReportProblem.NOTHING_TO_FILE, POLICE);
    static final Step<DualReport, UnderExamination> DECLINE = examining("decline-filing");
    static final Step<DualReport, NotFiled> ASK_RECONSIDERATION =
            new Step<>(
                    "request-reconsideration",
                    NotFiled.class,
                    DualReportProblem.NO_REFUSAL,
                    REPORTER);
    static final Step<DualReport, Reconsidering> DECIDE_RECONSIDERATION =
            new Step<>(
                    "decide-reconsideration",
                    Reconsidering.class,
                    DualReportProblem.NOT_RECONSIDERING,
                    POLICE);
    static final Step<DualReport, Upheld> ASK_REVIEW =
            new Step<>("request-review", Upheld.class, DualReportProblem.NOT_UPHELD, REPORTER);
    static final Step<DualReport, Reviewing> DECIDE_REVIEW =
            new Step<>(
                    "decide-review",
                    Reviewing.class,
                    DualReportProblem.NOT_REVIEWING,
                    HIGHER_POLICE);
    static final Step<DualReport, Existing> ASSIGN = any("assign", PROCURATOR);
    static final Step<DualReport, Existing> ADVISE = any("advise", PROCURATOR);
    static final Step<DualReport, Existing> ASK_SUPERVISION = any("request-supervision", REPORTER);
    static final Step<DualReport, Existing> DEMAND_REASONS = any("demand-reasons", PROCURATOR);
    static final Step<DualReport, Existing> GIVE_REASONS = any("give-reasons", POLICE);
    static final Step<DualReport, Existing> ACCEPT_REASONS = any("accept-reasons", PROCURATOR);
    static final Step<DualReport, Existing> ORDER_FILING = any("order-filing", PROCURATOR);

    static final List<Step<DualReport, ?>> ALL =
            List.of(
                    ACCEPT,
                    MARK_COMPLEX,
                    EXTEND,
                    FILE,
                    DECLINE,
                    ASK_RECONSIDERATION,
                    DECIDE_RECONSIDERATION,
                    ASK_REVIEW,
                    DECIDE_REVIEW,
                    ASSIGN,
                    ADVISE,
                    ASK_SUPERVISION,
                    DEMAND_REASONS,
                    GIVE_REASONS,
                    ACCEPT_REASONS,
                    ORDER_FILING);

    private DualReportSteps() {}

    private static Step<DualReport, UnderExamination> examining(String name) {
        return new Step<>(
                name, UnderExamination.class, DualReportProblem.NOT_UNDER_EXAMINATION, POLICE);
    }

    private static Step<DualReport, Existing> any(String name, Who<DualReport> who) {
        return new Step<>(name, Existing.class, DualReportProblem.NOT_REPORTED, who);
    }
}
