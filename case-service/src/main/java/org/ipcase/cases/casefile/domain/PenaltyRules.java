package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFileCommand.CloseCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeDecision;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.WaiveHearing;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseClosed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.DecisionServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.HearingWaived;
import org.ipcase.cases.casefile.domain.CaseFileEvent.NoticeWasServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated.Occasion;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.decision.Decision;

/**
 * Notice, decision, service, closing (告知、决定、送达、结案).
 *
 * <p>Source: CASE-18, CASE-20, CASE-21, CASE-30; domain.md 1.6 (invariants).
 */
record PenaltyRules(AmountRules amounts, HearingRules hearings, CaseClocks clocks) {
    Decision<CaseFileEvent> serveNotice(Opened file, ServeNotice it) {
        var dossier = file.dossier();
        if (dossier.assessment() == null) {
            return Decision.reject(
                    CaseProblem.AMOUNTS_MISSING,
                    "Record amounts, or that they cannot be established, before the notice");
        }
        var passed = file instanceof ReviewPassed(_, var at) ? LegalDay.of(at) : LocalDate.MIN;
        if (outside(it.servedOn(), passed, it.at())) {
            return impossible(it.servedOn(), "review passed on " + passed);
        }
        var notice =
                new PenaltyNotice(
                        it.facts(),
                        it.grounds(),
                        it.proposed(),
                        hearings.offered(dossier, it.proposed(), it.servedOn()),
                        it.servedOn(),
                        clocks.notice(it.servedOn()),
                        null);
        var events =
                new ArrayList<>(
                        amounts.again(dossier, dossier.assessment(), Occasion.NOTICE, it.at()));
        events.add(new NoticeWasServed(notice));
        return Decision.accept(events);
    }

    Decision<CaseFileEvent> waive(Opened file, WaiveHearing it) {
        var served =
                file instanceof NoticeServed(_, var notice) ? notice.servedOn() : LocalDate.MAX;
        return outside(it.waivedOn(), served, it.at())
                ? impossible(it.waivedOn(), "notice served on " + served)
                : Decision.accept(new HearingWaived(it.waivedOn(), it.evidence()));
    }

    Decision<CaseFileEvent> serveDecision(Opened file, ServeDecision it) {
        var decided = file instanceof Decided(_, var decision) ? decision.on() : LocalDate.MAX;
        return outside(it.servedOn(), decided, it.at())
                ? impossible(it.servedOn(), "decided on " + decided)
                : Decision.accept(
                        new DecisionServed(
                                it.method(),
                                it.servedOn(),
                                clocks.served(file.dossier(), it.servedOn(), it.at())));
    }

    Decision<CaseFileEvent> close(Opened file, CloseCase it) {
        return meets(file, it.reason())
                ? Decision.accept(
                        new CaseClosed(
                                it.reason(),
                                it.note(),
                                LegalDay.of(it.at()),
                                clocks.closed(file.dossier(), it.at())))
                : Decision.reject(
                        CaseProblem.CLOSING_GROUND_NOT_MET,
                        "%s does not fit a case that is %s"
                                .formatted(it.reason(), CaseRules.name(file)));
    }

    private static boolean meets(Opened file, ClosingReason reason) {
        var decided = file instanceof Served(_, var decision) ? decision.kind() : null;
        return switch (reason) {
            case PERFORMED, COURT_ENDED_ENFORCEMENT -> decided == PenaltyDecision.Kind.PENALTY;
            case NO_PENALTY -> decided != null && decided != PenaltyDecision.Kind.PENALTY;
            case REFERRED -> file.dossier().filedByPolice();
            case OTHER -> decided != null;
            case TERMINATED -> file instanceof CaseFile.Terminated;
        };
    }

    private static boolean outside(LocalDate day, LocalDate from, Instant now) {
        return day.isBefore(from) || day.isAfter(LegalDay.of(now));
    }

    private static Decision<CaseFileEvent> impossible(LocalDate day, String because) {
        return Decision.reject(CaseProblem.DAY_NOT_POSSIBLE, day + ": " + because);
    }
}
