package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.HearingEvent.CaseDiscussed;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingEnded;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingNotified;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingReported;
import org.ipcase.cases.casefile.domain.HearingEvent.HearingRequested;
import org.ipcase.cases.casefile.domain.HearingEvent.PresiderNamed;
import org.ipcase.cases.casefile.domain.HearingEvent.StatementRecorded;
import org.ipcase.cases.casefile.domain.HearingFile.Discussion;
import org.ipcase.cases.casefile.domain.HearingFile.Hearing;
import org.ipcase.cases.casefile.domain.HearingFile.Outcome;
import org.ipcase.cases.casefile.domain.HearingFile.Statement;
import org.ipcase.cases.casefile.domain.HearingStep.Discuss;
import org.ipcase.cases.casefile.domain.HearingStep.HoldHearing;
import org.ipcase.cases.casefile.domain.HearingStep.NamePresider;
import org.ipcase.cases.casefile.domain.HearingStep.NotifyHearing;
import org.ipcase.cases.casefile.domain.HearingStep.RecordStatement;
import org.ipcase.cases.casefile.domain.HearingStep.ReportHearing;
import org.ipcase.cases.casefile.domain.HearingStep.RequestHearing;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.penalty.AmountLimits;
import org.jspecify.annotations.Nullable;

/**
 * Statement, hearing, collective discussion (陈述申辩、听证、集体讨论).
 *
 * <p>Source: CASE-18, CASE-19, CASE-20, CPR-05; 行政处罚法(2021) art. 44, 45, 57, 63 to 65.
 */
record HearingRules(CaseClocks clocks, AmountLimits limits) {
    static final String HEARING = "hearing";

    private static final int PARTICIPANTS = 3;

    Decision<CaseFileEvent> decide(Opened file, HearingStep step) {
        var dossier = file.dossier();
        return switch (step) {
            case RecordStatement it -> state(file, it);
            case RequestHearing it -> request(file, it);
            case NamePresider it -> name(dossier, it);
            case NotifyHearing it -> notify(dossier, it);
            case HoldHearing it -> hold(dossier, it);
            case ReportHearing it ->
                    Decision.accept(
                            new HearingReported(
                                    it.opinion(), clocks.hearingReported(dossier, it.at())));
            case Discuss it -> discuss(dossier, it);
        };
    }

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var hearing = dossier.matters().hearings().hearing();
        return switch (action) {
            // Who withdrew the request may waive the rest of the period too.
            case REQUEST_HEARING, WAIVE_HEARING ->
                    hearing == null
                                    || action == CaseAction.WAIVE_HEARING
                                            && hearing.outcome() == Outcome.WITHDRAWN
                            ? Optional.empty()
                            : refuse(
                                    HearingProblem.HEARING_PENDING,
                                    "Asked for on " + hearing.requestedOn());
            // A new notice, for another penalty, waits for the end of the hearing on this one.
            case SERVE_NOTICE ->
                    hearing == null || hearing.over()
                            ? Optional.empty()
                            : refuse(
                                    HearingProblem.HEARING_PENDING,
                                    "Asked for on " + hearing.requestedOn());
            case NAME_PRESIDER, NOTIFY_HEARING, HOLD_HEARING ->
                    hearing != null && !hearing.over()
                            ? Optional.empty()
                            : refuse(HearingProblem.NO_HEARING, "Nobody asked for one");
            case REPORT_HEARING ->
                    hearing != null && hearing.over() && hearing.report() == null
                            ? Optional.empty()
                            : refuse(HearingProblem.NO_HEARING, "No report is open");
            default -> Optional.empty();
        };
    }

    /**
     * Whether the party may ask for a hearing on what is planned: a large fine or confiscation, or
     * a heavy sanction.
     */
    boolean offered(CaseDossier dossier, PenaltyNotice.Proposed proposed, LocalDate on) {
        if (proposed.sanctions().stream().anyMatch(Sanction::heavy)) {
            return true;
        }
        var office = dossier.opening().office();
        var line = limits.of(office.type(), office.region(), on);
        var person =
                dossier.opening().respondents().stream()
                        .anyMatch(it -> it.kind() == Party.Kind.PERSON);
        var limit = person ? line.person() : line.organisation();
        return reaches(proposed.fine(), limit) || reaches(proposed.confiscation(), limit);
    }

    private static boolean reaches(@Nullable Money amount, Money limit) {
        return amount != null && amount.atLeast(limit);
    }

    private static Decision<CaseFileEvent> state(Opened file, RecordStatement it) {
        var served = servedOn(file);
        return it.receivedOn().isBefore(served) || it.receivedOn().isAfter(LegalDay.of(it.at()))
                ? impossible(it.receivedOn(), served)
                : Decision.accept(
                        new StatementRecorded(
                                new Statement(
                                        it.by(), it.content(), it.receivedOn(), it.review())));
    }

    private Decision<CaseFileEvent> request(Opened file, RequestHearing it) {
        if (!(file instanceof NoticeServed(var dossier, var notice))) {
            return Decision.reject(HearingProblem.NO_HEARING, "No notice is open");
        }
        if (!notice.hearing()) {
            return Decision.reject(HearingProblem.NO_RIGHT_TO_HEARING, "See the notice");
        }
        if (it.requestedOn().isBefore(notice.servedOn())
                || it.requestedOn().isAfter(LegalDay.of(it.at()))) {
            return impossible(it.requestedOn(), notice.servedOn());
        }
        var last = notice.period().lastDay();
        if (it.requestedOn().isAfter(last)) {
            return Decision.reject(HearingProblem.REQUEST_LATE, "The last day was " + last);
        }
        var standstill =
                new Standstill(HEARING, ExclusionReason.HEARING, it.requestedOn(), null, "听证申请");
        return Decision.accept(
                new HearingRequested(
                        it.by(),
                        it.requestedOn(),
                        standstill,
                        clocks.hearingRequested(dossier, standstill)));
    }

    /** Who presides did not investigate. */
    private Decision<CaseFileEvent> name(CaseDossier dossier, NamePresider it) {
        var recused = OfficerRules.recused(dossier, Stream.of(it.presider()));
        if (recused.isPresent()) {
            return Decision.reject(recused.get());
        }
        var investigated =
                dossier.investigators().contains(it.presider())
                        || dossier.opening().officers().stream()
                                .anyMatch(one -> one.name().equals(it.presider()));
        return investigated
                ? Decision.reject(HearingProblem.PRESIDER_INVESTIGATED, it.presider())
                : Decision.accept(
                        new PresiderNamed(it.presider(), clocks.presiderNamed(dossier, it.at())));
    }

    private Decision<CaseFileEvent> notify(CaseDossier dossier, NotifyHearing it) {
        var hearing = dossier.matters().hearings().hearing();
        if (hearing == null || hearing.presider() == null) {
            return Decision.reject(HearingProblem.PRESIDER_MISSING, "Name the presider first");
        }
        if (it.notifiedOn().isBefore(hearing.requestedOn())
                || it.notifiedOn().isAfter(LegalDay.of(it.at()))) {
            return impossible(it.notifiedOn(), hearing.requestedOn());
        }
        var earliest = clocks.earliestHearing(it.notifiedOn());
        return it.heldAt().isBefore(earliest)
                ? Decision.reject(
                        HearingProblem.NOTIFIED_TOO_LATE,
                        "Told on %s, not before %s".formatted(it.notifiedOn(), earliest))
                : Decision.accept(new HearingNotified(it.heldAt(), it.place(), it.notifiedOn()));
    }

    private Decision<CaseFileEvent> hold(CaseDossier dossier, HoldHearing it) {
        var hearing = dossier.matters().hearings().hearing();
        var told = hearing == null ? null : hearing.heldAt();
        if (told == null && it.outcome() != Outcome.WITHDRAWN) {
            return Decision.reject(HearingProblem.NOT_NOTIFIED, "Tell time and place first");
        }
        var from = earliest(hearing, told, it.outcome());
        return it.endedOn().isBefore(from) || it.endedOn().isAfter(LegalDay.of(it.at()))
                ? impossible(it.endedOn(), from)
                : Decision.accept(
                        new HearingEnded(
                                it.endedOn(),
                                it.outcome(),
                                it.minutes(),
                                clocks.hearingEnded(dossier, it.endedOn(), it.outcome(), it.at())));
    }

    private static LocalDate earliest(
            @Nullable Hearing hearing, @Nullable Instant told, Outcome outcome) {
        if (told != null && outcome != Outcome.WITHDRAWN) {
            return LegalDay.of(told);
        }
        return hearing == null ? LocalDate.MAX : hearing.requestedOn();
    }

    private static Decision<CaseFileEvent> discuss(CaseDossier dossier, Discuss it) {
        if (Set.copyOf(it.participants()).size() < PARTICIPANTS) {
            return Decision.reject(
                    HearingProblem.TOO_FEW_PARTICIPANTS, it.participants().toString());
        }
        var filed = dossier.filedOn() == null ? LocalDate.MAX : dossier.filedOn();
        return it.on().isBefore(filed) || it.on().isAfter(LegalDay.of(it.at()))
                ? impossible(it.on(), filed)
                : Decision.accept(
                        new CaseDiscussed(
                                new Discussion(
                                        it.on(), it.participants(), it.opinion(), it.document())));
    }

    private static LocalDate servedOn(Opened file) {
        return switch (file) {
            case NoticeServed(_, var notice) -> notice.servedOn();
            case CaseFile.HearingHeld(_, var notice) -> notice.servedOn();
            default -> LocalDate.MAX;
        };
    }

    private static Decision<CaseFileEvent> impossible(LocalDate day, LocalDate earliest) {
        return Decision.reject(
                CaseProblem.DAY_NOT_POSSIBLE, "%s: not before %s".formatted(day, earliest));
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}
