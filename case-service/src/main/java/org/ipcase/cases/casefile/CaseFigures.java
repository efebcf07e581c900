package org.ipcase.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.casefile.domain.Assessment;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.NoCase;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CaseFileEvent.AmountsChanged;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseClosed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseDecided;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingApproved;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralRequested;
import org.ipcase.cases.casefile.domain.PenaltyDecision;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What a case counts for (案件统计口径), by the dictionary. Source: REQ-25. */
final class CaseFigures {
    private CaseFigures() {}

    static List<Figure> of(CaseFileEvent event, CaseFile after, Instant at) {
        return switch (after) {
            case NoCase _ -> List.of();
            case Opened opened -> of(event, opened.dossier());
        };
    }

    private static List<Figure> of(CaseFileEvent event, CaseDossier dossier) {
        var opening = dossier.opening();
        var place = new Figure.Place(opening.region(), RightGroup.of(opening.right().kind()));
        return switch (event) {
            case FilingApproved it -> List.of(Figure.one("cases-filed", it.filedOn(), place));
            case FilingRefused it -> List.of(Figure.one("cases-not-filed", it.on(), place));
            case AmountsChanged it -> business(it.assessment(), place);
            case ReferralRequested it ->
                    List.of(Figure.one("suspected-crimes", it.assessment().at(), place));
            case CaseDecided it -> penalty(it.decision(), place);
            case CaseClosed it -> closed(it, dossier.filedOn(), place);
            case CaseFileEvent _ -> List.of(); // Steps that no figure counts.
        };
    }

    /** Later amounts take the place of earlier ones; none established counts as none. */
    private static List<Figure> business(Assessment assessment, Figure.Place place) {
        var sum = assessment.amounts().illegalBusinessAmount();
        return List.of(
                Figure.money(
                        "illegal-business-sum",
                        LocalDate.ofInstant(assessment.at(), WorkCalendar.ZONE),
                        place,
                        sum == null ? Money.ZERO : sum));
    }

    private static List<Figure> penalty(PenaltyDecision decision, Figure.Place place) {
        if (decision.kind() != PenaltyDecision.Kind.PENALTY) {
            return List.of();
        }
        var figures = new ArrayList<Figure>();
        figures.add(Figure.one("penalties", decision.on(), place));
        var fine = decision.fine();
        if (fine != null) {
            figures.add(Figure.money("fine-sum", decision.on(), place, fine));
        }
        var confiscation = decision.confiscation();
        if (confiscation != null) {
            figures.add(Figure.money("confiscation-sum", decision.on(), place, confiscation));
        }
        return figures;
    }

    private static List<Figure> closed(
            CaseClosed it, @Nullable LocalDate filedOn, Figure.Place place) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.one("cases-closed", it.on(), place));
        if (filedOn != null) {
            figures.add(Figure.days("case-days", filedOn, it.on(), place));
        }
        return figures;
    }
}
