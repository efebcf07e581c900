package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.ALREADY_ANSWERED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.EXTENSION_NOT_POSSIBLE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.HEARING_TOO_SOON;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_ANSWER;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_HEARING;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.PERIOD_PASSED;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SUSPENSION_NOT_ASKED;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AnswerRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExcludeTime;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ForwardAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ResumeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ScheduleHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SuspendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.AnswerExtended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.AnswerForwarded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingScheduled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestAnswered;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestWithdrawn;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingExtended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingResumed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSuspended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionRefused;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.TimeExcluded;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.decision.Decision;

/** Answer, hearing, suspension and time (答辩、口头审理、中止、期限), PAT-05 to PAT-09. */
record PatentCourseRules(RunningClocks running) {
    private static final String CLOSING = "PAT-09";

    private static String answerRule(Ruling it) {
        return it.petition().respondentAbroad() ? "PAT-05-ABROAD" : "PAT-05";
    }

    Decision<PatentRulingEvent> extendAnswer(Ruling it, ExtendAnswer c) {
        if (it.answer() != null) {
            return Decision.reject(ALREADY_ANSWERED, "There is nothing to wait for");
        }
        // What is over is not made longer: a late answer is put on file all the same.
        if (Due.over(it.clocks(), answerRule(it), c.at())
                || !running.mayExtend(it.clocks(), answerRule(it), c.days())) {
            return Decision.reject(EXTENSION_NOT_POSSIBLE, "Extended already, or over");
        }
        return Decision.accept(
                new AnswerExtended(c.days(), c.reason()),
                new ClocksMoved(
                        running.extended(it.clocks(), answerRule(it), c.days(), c.actor().name())));
    }

    /** A late answer is put on file and marked; the case went on without it (PADJ 22). */
    Decision<PatentRulingEvent> answer(Ruling it, AnswerRequest c) {
        if (it.answer() != null) {
            return Decision.reject(ALREADY_ANSWERED, "Answered already");
        }
        var late = Due.over(it.clocks(), answerRule(it), c.at());
        var clocks = running.met(it.clocks(), answerRule(it), c.at());
        return Decision.accept(
                new RequestAnswered(c.statement(), c.evidenceIds(), c.day(), late),
                new ClocksMoved(running.started(clocks, "PAT-06", c.at())));
    }

    Decision<PatentRulingEvent> forward(Ruling it, ForwardAnswer c) {
        if (Due.pending(it.clocks(), "PAT-06").isEmpty()) {
            return Decision.reject(NO_ANSWER, "No answer waits to be forwarded");
        }
        return Decision.accept(
                new AnswerForwarded(c.day()),
                new ClocksMoved(running.met(it.clocks(), "PAT-06", c.at())));
    }

    /** Announced at least three working days before (PADJ 26) [check]. */
    Decision<PatentRulingEvent> schedule(Ruling it, ScheduleHearing c) {
        var earliest = running.engine().start("PAT-07", c.noticeServedOn()).lastDay();
        if (c.heldOn().isBefore(earliest)) {
            return Decision.reject(
                    HEARING_TOO_SOON,
                    "Notice served on %s, earliest day %s".formatted(c.noticeServedOn(), earliest));
        }
        return Decision.accept(new HearingScheduled(c.heldOn(), c.place(), c.noticeServedOn()));
    }

    /**
     * The absent petitioner is deemed to withdraw; an absent respondent stops nothing (PADJ 27).
     */
    Decision<PatentRulingEvent> hear(Ruling it, RecordHearing c) {
        var hearing = it.hearing();
        if (hearing == null || c.day().isBefore(hearing.heldOn())) {
            return Decision.reject(NO_HEARING, "Its day has not come");
        }
        var held = new HearingRecorded(c.outcome(), c.record(), c.day());
        return switch (c.outcome()) {
            case HELD, RESPONDENT_ABSENT -> Decision.accept(held);
            case PETITIONER_ABSENT ->
                    Decision.accept(
                            held,
                            new RequestWithdrawn("请求人无正当理由缺席口头审理", true, c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    Decision<PatentRulingEvent> refuseSuspension(Ruling it, RefuseSuspension c) {
        if (it.suspensionAsked() == null) {
            return Decision.reject(SUSPENSION_NOT_ASKED, "Nothing to refuse");
        }
        return Decision.accept(new SuspensionRefused(c.explanation(), c.day()));
    }

    /** A challenged patent stops the case on the respondent's request alone (细则 98). */
    Decision<PatentRulingEvent> suspend(Ruling it, SuspendRuling c) {
        if (c.ground() == SuspensionGround.INVALIDATION_ACCEPTED && it.suspensionAsked() == null) {
            return Decision.reject(SUSPENSION_NOT_ASKED, "The respondent did not ask");
        }
        if (Due.over(it.clocks(), CLOSING, c.at())) {
            return Decision.reject(PERIOD_PASSED, "The period for closing is over");
        }
        return Decision.accept(
                new RulingSuspended(
                        c.ground(),
                        c.ground().obligatory(),
                        c.approval(),
                        c.explanation(),
                        c.day()),
                new ClocksMoved(running.suspended(it.clocks(), CLOSING, c.at(), c.approval())));
    }

    Decision<PatentRulingEvent> resume(Ruling it, ResumeRuling c) {
        return Decision.accept(
                new RulingResumed(c.note(), c.day()),
                new ClocksMoved(running.resumed(it.clocks(), CLOSING, c.at())));
    }

    /**
     * Source: PADJ art. 37: testing, public notice, jurisdiction objection and so on do not count.
     */
    Decision<PatentRulingEvent> exclude(Ruling it, ExcludeTime c) {
        var filing = it.filing();
        if (c.until().isBefore(c.from()) || filing != null && c.from().isBefore(filing.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "%s to %s".formatted(c.from(), c.until()));
        }
        var known =
                Due.pending(it.clocks(), CLOSING)
                        .map(clock -> running.engine().maySuspend(clock, c.reason()))
                        .orElse(false);
        if (!known) {
            return Decision.reject(EXTENSION_NOT_POSSIBLE, c.reason() + " is counted");
        }
        var over = new Exclusion(c.from(), c.until(), c.reason(), c.approval());
        return Decision.accept(
                new TimeExcluded(c.reason(), c.from(), c.until(), c.approval()),
                new ClocksMoved(running.excluding(it.clocks(), CLOSING, over)));
    }

    Decision<PatentRulingEvent> extend(Ruling it, ExtendRuling c) {
        if (Due.over(it.clocks(), CLOSING, c.at())
                || !running.mayExtend(it.clocks(), CLOSING, c.months())) {
            return Decision.reject(
                    EXTENSION_NOT_POSSIBLE,
                    "%d months after %d extensions".formatted(c.months(), it.extensions()));
        }
        var by = c.actor().agency() + " " + c.actor().name();
        return Decision.accept(
                new RulingExtended(c.months(), c.reason(), c.approval(), by),
                new ClocksMoved(running.extended(it.clocks(), CLOSING, c.months(), by)));
    }
}
