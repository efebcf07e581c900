package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.cases.casefile.domain.Aftermath.Application.CourtOutcome;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFile.Terminated;

/** Whether a case meets a ground of closing (结案条件). Source: CASE-30. */
final class Closings {
    private Closings() {}

    static boolean meets(Opened file, ClosingReason reason, LocalDate today) {
        var dossier = file.dossier();
        var served = file instanceof Served(_, var decision) ? decision : null;
        var penalty = served != null && served.penalty();
        return switch (reason) {
            case PERFORMED -> penalty && Debts.left(dossier, today).fen() == 0;
            case COURT_ENDED_ENFORCEMENT -> {
                var application = dossier.matters().aftermath().application();
                var outcome = application == null ? null : application.outcome();
                yield penalty
                        && (outcome == CourtOutcome.ENDED || outcome == CourtOutcome.EXECUTED);
            }
            case NO_PENALTY -> served != null && !penalty;
            case REFERRED -> dossier.filedByPolice();
            case OTHER -> served != null;
            case TERMINATED -> file instanceof Terminated;
        };
    }
}
