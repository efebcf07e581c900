package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.CaseDossier.FinalReport;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ReturnReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.CaseFileEvent.InvestigationConcluded;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewReturned;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewSubmitted;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReviewWasPassed;
import org.ipcase.kernel.decision.Decision;

/** End of investigation and review (调查终结、审核). Source: CASE-16, CASE-17; 行政处罚法(2021) art. 58. */
record ReviewRules(CaseClocks clocks) {
    Decision<CaseFileEvent> conclude(ConcludeInvestigation it) {
        return Decision.accept(
                new InvestigationConcluded(
                        new FinalReport(it.facts(), it.proposal(), it.at()), it.actor().sub()));
    }

    Decision<CaseFileEvent> submit(CaseDossier dossier, SubmitReview it) {
        return Decision.accept(
                new ReviewSubmitted(it.at(), clocks.reviewSubmitted(dossier, it.at())));
    }

    Decision<CaseFileEvent> pass(CaseDossier dossier, PassReview it) {
        return Decision.accept(
                new ReviewWasPassed(it.opinion(), it.at(), clocks.reviewEnded(dossier, it.at())));
    }

    Decision<CaseFileEvent> giveBack(CaseDossier dossier, ReturnReview it) {
        return Decision.accept(
                new ReviewReturned(it.opinion(), it.at(), clocks.reviewEnded(dossier, it.at())));
    }
}
