package org.ipcase.referral.dualreport.domain;

import static org.ipcase.referral.dualreport.domain.DualReportProblem.ALREADY_ASSIGNED;
import static org.ipcase.referral.dualreport.domain.DualReportProblem.NO_GROUND_TO_SUPERVISE;
import static org.ipcase.referral.dualreport.domain.DualReportProblem.PERIOD_NOT_OPEN;
import static org.ipcase.referral.dualreport.domain.DualReportProblem.RECONSIDERATION_PERIOD_PASSED;
import static org.ipcase.referral.dualreport.domain.DualReportProblem.REVIEW_PERIOD_PASSED;
import static org.ipcase.referral.dualreport.domain.DualReportProblem.SUPERVISION_ELSEWHERE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.dualreport.domain.DualReport.Declined;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Filed;
import org.ipcase.referral.dualreport.domain.DualReport.NotFiled;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReport.Upheld;
import org.ipcase.referral.dualreport.domain.Oversight.Stage;
import org.ipcase.referral.step.domain.Step;

/**
 * Why a step that is open to this person in this state is still refused now: periods, supervision.
 */
record NotNow(DualReportClocks clocks) {
    /** From which stages the reporter may ask, or the procuratorate begin, anew. */
    private static final Set<Stage> BEFORE_DEMAND =
            EnumSet.of(Stage.NONE, Stage.REQUESTED, Stage.REASONS_ACCEPTED);

    Optional<Refusal> refuses(Step<DualReport, ?> step, Existing report, Instant now) {
        if (step == DualReportSteps.ASSIGN) {
            return report.oversight()
                    .assignment()
                    .map(it -> new Refusal(ALREADY_ASSIGNED, it.prosecutor() + " is assigned"));
        }
        if (step == DualReportSteps.ASK_RECONSIDERATION && report instanceof NotFiled it) {
            return passed(
                    clocks.reconsideration(it.decision()), now, RECONSIDERATION_PERIOD_PASSED);
        }
        if (step == DualReportSteps.ASK_REVIEW && report instanceof Upheld it) {
            return passed(clocks.review(it.ruling()), now, REVIEW_PERIOD_PASSED);
        }
        if (step == DualReportSteps.MARK_COMPLEX || step == DualReportSteps.EXTEND) {
            return longer(step, report, now);
        }
        return supervision(step, report, now);
    }

    /** The longer periods are granted while the shorter one runs (DUAL-04). */
    private Optional<Refusal> longer(Step<DualReport, ?> step, Existing report, Instant now) {
        if (!(report instanceof UnderExamination it)) {
            return Optional.empty();
        }
        var clock = it.examination().clock();
        var complex = it.examination().complex().isPresent();
        if (DualReportClocks.late(clock, now)) {
            return Optional.of(new Refusal(PERIOD_NOT_OPEN, "The last day was " + clock.lastDay()));
        }
        if (step == DualReportSteps.MARK_COMPLEX && complex) {
            return Optional.of(new Refusal(PERIOD_NOT_OPEN, "It was found complex already"));
        }
        if (step == DualReportSteps.EXTEND && !clocks.clocks().mayExtend(clock, 1)) {
            return Optional.of(
                    new Refusal(
                            PERIOD_NOT_OPEN,
                            complex ? "It was extended already" : "Only a complex matter"));
        }
        return Optional.empty();
    }

    private Optional<Refusal> supervision(Step<DualReport, ?> step, Existing report, Instant now) {
        var stage = report.oversight().supervision().stage();
        if (step == DualReportSteps.ASK_SUPERVISION) {
            return atStage(stage, EnumSet.of(Stage.NONE)).or(() -> ground(report, now));
        }
        if (step == DualReportSteps.DEMAND_REASONS) {
            return atStage(stage, BEFORE_DEMAND).or(() -> ground(report, now));
        }
        if (step == DualReportSteps.GIVE_REASONS) {
            return atStage(stage, EnumSet.of(Stage.REASONS_DEMANDED));
        }
        if (step == DualReportSteps.ACCEPT_REASONS) {
            return atStage(stage, EnumSet.of(Stage.REASONS_GIVEN));
        }
        if (step == DualReportSteps.ORDER_FILING) {
            return atStage(stage, EnumSet.of(Stage.REASONS_GIVEN))
                    .filter(_ -> !silent(report, now));
        }
        return Optional.empty();
    }

    /**
     * Silence to the demand is no reason: filing may be ordered once its period passed (REF-18b).
     */
    private boolean silent(Existing report, Instant now) {
        var supervision = report.oversight().supervision();
        return supervision.stage() == Stage.REASONS_DEMANDED
                && supervision
                        .last(Stage.REASONS_DEMANDED)
                        .filter(it -> DualReportClocks.late(clocks.reasons(report, it), now))
                        .isPresent();
    }

    /** The police refused, or their period has passed (SPP-19 art. 557, 562). */
    private Optional<Refusal> ground(Existing report, Instant now) {
        var refused = report instanceof Declined;
        var overdue =
                !(report instanceof Filed)
                        && !refused
                        && DualReportClocks.late(clocks.deciding(report), now);
        return refused || overdue
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                NO_GROUND_TO_SUPERVISE,
                                "The report is in state " + report.stateName()));
    }

    private static Optional<Refusal> atStage(Stage stage, Set<Stage> wanted) {
        return wanted.contains(stage)
                ? Optional.empty()
                : Optional.of(new Refusal(SUPERVISION_ELSEWHERE, "Supervision is at " + stage));
    }

    private static Optional<Refusal> passed(LegalClock clock, Instant now, Problem problem) {
        return DualReportClocks.late(clock, now)
                ? Optional.of(new Refusal(problem, "The last day was " + clock.lastDay()))
                : Optional.empty();
    }
}
