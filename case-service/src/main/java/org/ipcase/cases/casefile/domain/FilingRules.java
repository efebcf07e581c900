package org.ipcase.cases.casefile.domain;

import java.util.ArrayList;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ApproveFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingApproved;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated.Occasion;
import org.ipcase.cases.casefile.domain.CustodyEvent.ActKeptApart;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.decision.Decision;

/** The head's decision on filing (立案审批). Source: CASE-02, CASE-03, CASE-05, CASE-06. */
record FilingRules(AmountRules amounts, CaseClocks clocks) {
    Decision<CaseFileEvent> approve(CaseDossier dossier, ApproveFiling it) {
        var opening = dossier.opening();
        var passed = clocks.limitationPassed(opening, dossier.actDate(), it.harmful());
        if (passed.isPresent()) {
            return Decision.reject(
                    CaseProblem.LIMITATION_PASSED,
                    "The act of %s could be pursued until %s"
                            .formatted(dossier.actDate(), passed.get()));
        }
        var events = new ArrayList<CaseFileEvent>();
        var earlier = it.earlier();
        if (earlier != null && !earlier.office().id().equals(opening.office().id())) {
            // Of several competent offices the first to file has it (JUR-02).
            if (it.anotherAct() == null) {
                return Decision.reject(
                        CustodyProblem.FILED_EARLIER_ELSEWHERE, CustodyRules.pointer(earlier));
            }
            events.add(new ActKeptApart(earlier.number(), it.anotherAct(), dossier.clocks()));
        }
        events.add(
                new FilingApproved(
                        LegalDay.of(it.at()),
                        it.note(),
                        it.harmful(),
                        clocks.filed(dossier, it.at())));
        events.addAll(amounts.again(dossier, dossier.assessment(), Occasion.FILING, it.at()));
        return Decision.accept(events);
    }

    Decision<CaseFileEvent> refuse(CaseDossier dossier, RefuseFiling it) {
        return Decision.accept(
                new FilingRefused(
                        it.ground(),
                        it.explanation(),
                        LegalDay.of(it.at()),
                        clocks.filingRefused(dossier, it.at())));
    }
}
