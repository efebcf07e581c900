package org.ipcase.referral.dualreport.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.dualreport.domain.DualReport.Declined;
import org.ipcase.referral.dualreport.domain.DualReport.Fileable;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.Reported;
import org.ipcase.referral.dualreport.domain.DualReport.Reviewing;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AcceptReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.AskReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReconsideration;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DecideReview;
import org.ipcase.referral.dualreport.domain.DualReportCommand.DeclineFiling;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ExtendPeriod;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FileCase;
import org.ipcase.referral.dualreport.domain.DualReportCommand.FindComplex;
import org.ipcase.referral.dualreport.domain.DualReportEvent.CriminalCaseOpened;
import org.ipcase.referral.dualreport.domain.DualReportEvent.FilingRefused;
import org.ipcase.referral.dualreport.domain.DualReportEvent.FoundComplex;
import org.ipcase.referral.dualreport.domain.DualReportEvent.PeriodExtended;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReconsiderationAsked;
import org.ipcase.referral.dualreport.domain.DualReportEvent.RefusalUpheld;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReportAccepted;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReviewAsked;
import org.ipcase.referral.dualreport.domain.DualReportEvent.ReviewUpheldRefusal;
import org.ipcase.referral.dualreport.domain.Examination.Request;
import org.ipcase.referral.dualreport.domain.Examination.Ruling;

/** What the police decide and what the reporter may do against it: DUAL-04, DUAL-05. */
record ExaminationRules(DualReportClocks clocks) {

    /** Source: PSB art. 171: review within three days; 受案回执 to the reporter. */
    Decision<DualReportEvent> accept(Reported here, AcceptReport it) {
        var late = DualReportClocks.late(clocks.acceptance(here.report()), it.at());
        return Decision.accept(
                new ReportAccepted(
                        new Examination(
                                new Examination.Acceptance(
                                        it.receiptNumber(), it.actor().name(), it.at(), late),
                                Optional.empty(),
                                clocks.decision(here.report()))));
    }

    /** Source: 公通字〔2017〕25号: thirty days where the matter is complex. */
    Decision<DualReportEvent> complex(UnderExamination here, FindComplex it) {
        return Decision.accept(
                new FoundComplex(
                        new Examination.Complex(it.documentNumber(), it.at()),
                        clocks.complexDecision(here.report())));
    }

    /** Source: 公通字〔2017〕25号: thirty more, by the higher bureau. */
    Decision<DualReportEvent> extend(UnderExamination here, ExtendPeriod it) {
        var clock = here.examination().clock();
        if (!clocks.clocks().mayExtend(clock, it.days())) {
            return Decision.reject(
                    DualReportProblem.PERIOD_NOT_OPEN, "At most 30 days, not " + it.days());
        }
        return Decision.accept(
                new PeriodExtended(
                        it.days(),
                        it.documentNumber(),
                        clocks.clocks()
                                .extended(clock, it.days(), "上一级公安机关 " + it.documentNumber())));
    }

    /**
     * Filing is open after a refusal too: by order (REF-20), or because they think better of it.
     */
    Decision<DualReportEvent> file(Fileable here, FileCase it) {
        return Decision.accept(opened(here, it.documentNumber(), it.actor(), it.at()));
    }

    Decision<DualReportEvent> decline(UnderExamination here, DeclineFiling it) {
        return Decision.accept(
                new FilingRefused(
                        new Examination.Decision(
                                it.documentNumber(),
                                Optional.of(it.reasons()),
                                it.actor().name(),
                                it.at(),
                                DualReportClocks.late(here.examination().clock(), it.at()))));
    }

    static Decision<DualReportEvent> askReconsideration(AskReconsideration it) {
        return Decision.accept(new ReconsiderationAsked(new Request(it.reasons(), it.at())));
    }

    static Decision<DualReportEvent> askReview(AskReview it) {
        return Decision.accept(new ReviewAsked(new Request(it.reasons(), it.at())));
    }

    /** Source: PSB art. 179: within thirty days. */
    Decision<DualReportEvent> reconsider(Reconsidering here, DecideReconsideration it) {
        var judgement = it.judgement();
        return Decision.accept(
                judgement.upheld()
                        ? new RefusalUpheld(ruling(here.request(), judgement, it.at()))
                        : opened(here, judgement.documentNumber(), it.actor(), it.at()));
    }

    /** Source: PSB art. 179: within thirty days, by the higher bureau. */
    Decision<DualReportEvent> review(Reviewing here, DecideReview it) {
        var judgement = it.judgement();
        return Decision.accept(
                judgement.upheld()
                        ? new ReviewUpheldRefusal(
                                ruling(here.reviewed().request(), judgement, it.at()))
                        : opened(here, judgement.documentNumber(), it.actor(), it.at()));
    }

    private static Ruling ruling(
            Request request, DualReportCommand.Judgement judgement, Instant at) {
        return new Ruling(request, judgement.documentNumber(), judgement.reasons(), at);
    }

    /** Late is what came after the first period; a refusal in time was a decision in time. */
    private static DualReportEvent opened(
            Fileable here, String documentNumber, Actor actor, Instant at) {
        var late =
                here instanceof Declined declined
                        ? declined.decision().late()
                        : DualReportClocks.late(here.examination().clock(), at);
        return new CriminalCaseOpened(
                new Examination.Decision(documentNumber, Optional.empty(), actor.name(), at, late));
    }
}
