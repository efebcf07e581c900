package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
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
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;

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
        var passed = earliest(file);
        if (outside(it.servedOn(), passed, it.at())) {
            return impossible(it.servedOn(), "not before " + passed);
        }
        // A notice that was announced is served when the thirty days are over, and not before.
        if (dossier.matters().aftermath().announcement() != null) {
            var running = announced(dossier, it.servedOn());
            if (running.isPresent()) {
                return Decision.reject(running.get());
            }
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
        events.add(
                new NoticeWasServed(
                        notice,
                        clocks.resumed(dossier, AftermathRules.ANNOUNCEMENT, it.servedOn())));
        return Decision.accept(events);
    }

    /** The first after the review; another one, for another penalty, after the one before. */
    private static LocalDate earliest(Opened file) {
        return switch (file) {
            case ReviewPassed(_, var at) -> LegalDay.of(at);
            case NoticeServed(_, var before) -> before.servedOn();
            case CaseFile.HearingHeld(_, var before) -> before.servedOn();
            default -> LocalDate.MAX;
        };
    }

    Decision<CaseFileEvent> waive(Opened file, WaiveHearing it) {
        var served =
                switch (file) {
                    case NoticeServed(_, var notice) -> notice.servedOn();
                    case CaseFile.HearingHeld(_, var notice) -> notice.servedOn();
                    default -> LocalDate.MAX;
                };
        return outside(it.waivedOn(), served, it.at())
                ? impossible(it.waivedOn(), "notice served on " + served)
                : Decision.accept(new HearingWaived(it.waivedOn(), it.evidence()));
    }

    Decision<CaseFileEvent> serveDecision(Opened file, ServeDecision it) {
        if (!(file instanceof Decided(var dossier, var decision))) {
            return Decision.reject(CaseProblem.NOT_DECIDED, "It is " + CaseRules.name(file));
        }
        if (outside(it.servedOn(), decision.on(), it.at())) {
            return impossible(it.servedOn(), "decided on " + decision.on());
        }
        return method(dossier, it)
                .map(Decision::<CaseFileEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new DecisionServed(
                                        new Aftermath.Served(
                                                it.method(), it.servedOn(), it.receipt()),
                                        clocks.served(dossier, decision, it.servedOn(), it.at()))));
    }

    /** What the way of service asks for (CASE-21). */
    private static Optional<Refusal> method(CaseDossier dossier, ServeDecision it) {
        return switch (it.method()) {
            case DIRECT, LEFT_AT_ADDRESS, ENTRUSTED, BY_POST, PASSED_ON -> Optional.empty();
            case ELECTRONIC ->
                    it.receipt() == null
                            ? refuse(AftermathProblem.CONFIRMATION_MISSING, "Name its number")
                            : Optional.empty();
            case PUBLIC_NOTICE -> announced(dossier, it.servedOn());
        };
    }

    private static Optional<Refusal> announced(CaseDossier dossier, LocalDate servedOn) {
        var announcement = dossier.matters().aftermath().announcement();
        if (announcement == null) {
            return refuse(AftermathProblem.NOT_ANNOUNCED, "Announce it first");
        }
        return servedOn.isBefore(announcement.deemedOn())
                ? refuse(
                        AftermathProblem.ANNOUNCEMENT_RUNNING,
                        "Deemed served on " + announcement.deemedOn())
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }

    Decision<CaseFileEvent> close(Opened file, CloseCase it) {
        var form = file.dossier().matters().aftermath().form();
        if (form == null || form.reason() != it.reason()) {
            return Decision.reject(AftermathProblem.FORM_MISSING, "For " + it.reason());
        }
        return Closings.meets(file, it.reason(), LegalDay.of(it.at()))
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

    private static boolean outside(LocalDate day, LocalDate from, Instant now) {
        return day.isBefore(from) || day.isAfter(LegalDay.of(now));
    }

    private static Decision<CaseFileEvent> impossible(LocalDate day, String because) {
        return Decision.reject(CaseProblem.DAY_NOT_POSSIBLE, day + ": " + because);
    }
}
