package org.ipcase.cases.courtmeasure.domain;

import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.ALREADY_RECORDED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.CONDUCT_ONLY;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.FACTS_NOT_FINAL;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.NOT_APPLIED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.NOT_A_KEEPER;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.PERIOD_RUNNING;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.SUIT_LATE;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.SUIT_PENDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Nothing;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.LiftMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.NoteAgencyFacts;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.OnRecord;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordApplication;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordRuling;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordService;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordSuit;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.AgencyFactsNoted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ApplicationRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ClocksMoved;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureLifted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.RulingRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ServiceRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.SuitRecorded;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.court.CompetentCourt;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of the register of court measures (法院措施登记规则).
 *
 * <p>Source: 民事诉讼法 art. 103, 104; 知识产权行为保全规定(2018) art. 5; 知识产权民事诉讼证据规定(2020) art. 6 (CRT-01 to
 * CRT-07).
 */
public record CourtMeasureDecider(CompetentCourts courts, RunningClocks running) {
    public Decision<CourtMeasureEvent> decide(CourtMeasure state, CourtMeasureCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof RecordApplication it
                            ? open(it)
                            : Decision.reject(NOT_APPLIED, "Nothing is recorded");
            case Measure it ->
                    switch (command) {
                        case RecordApplication _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                CourtMeasureAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<CourtMeasureEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CourtMeasure evolve(CourtMeasure state, CourtMeasureEvent event) {
        return CourtMeasureEvolution.evolve(state, event);
    }

    private static final String SUE = "CRT-01-SUE";
    private static final String SERVE = "CRT-03";

    private Decision<CourtMeasureEvent> open(RecordApplication it) {
        var actor = it.actor();
        var keeper =
                actor.agencyType().enforces() && Officials.handles(actor, actor.agency())
                        || actor.has(Role.JUDGE);
        if (!keeper) {
            return Decision.reject(NOT_A_KEEPER, actor.name() + " keeps no register");
        }
        if (it.acceptedAt().isAfter(it.at())) {
            return Decision.reject(DAY_NOT_POSSIBLE, it.acceptedAt() + " lies ahead");
        }
        var court =
                courts.of(it.right().kind(), Set.copyOf(it.circumstances()), it.region(), it.day());
        return Decision.accept(
                new ApplicationRecorded(
                        it.number(),
                        it.timing(),
                        it.preservation(),
                        it.applicant(),
                        it.respondent(),
                        it.right(),
                        it.region(),
                        court.map(found -> found.court().id()).orElse(null),
                        court.map(CompetentCourt::rule).orElse(null),
                        court.map(CompetentCourt::source).orElse(null),
                        court.map(CompetentCourt::toBeConfirmed).orElse(false),
                        it.caseNumber(),
                        it.ourCase(),
                        it.note(),
                        actor.agency(),
                        actor.agencyType(),
                        actor.region(),
                        it.acceptedAt()),
                new ClocksMoved(
                        running.started(List.of(), it.timing().rulingRule(), it.acceptedAt())));
    }

    private Decision<CourtMeasureEvent> on(Measure it, OnRecord command) {
        return switch (command) {
            case RecordRuling c -> rule(it, c);
            case RecordMeasure c -> take(it, c);
            case RecordService c -> serve(it, c);
            case RecordSuit c -> sue(it, c);
            case LiftMeasure c -> lift(it, c);
            case NoteAgencyFacts c -> note(c);
        };
    }

    private Decision<CourtMeasureEvent> rule(Measure it, RecordRuling c) {
        if (c.ruledAt().isBefore(it.application().acceptedAt()) || c.ruledAt().isAfter(c.at())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Ruled at " + c.ruledAt());
        }
        return Decision.accept(
                new RulingRecorded(c.granted(), c.documentNumber(), c.ruledAt()),
                new ClocksMoved(
                        running.met(
                                it.clocks(), it.application().timing().rulingRule(), c.ruledAt())));
    }

    private Decision<CourtMeasureEvent> take(Measure it, RecordMeasure c) {
        var ruling = it.ruling();
        if (ruling != null && c.takenOn().isBefore(LegalDay.of(ruling.at()))) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Ruled on " + LegalDay.of(ruling.at()));
        }
        var clocks = it.clocks();
        if (it.application().timing() == Timing.PRE_SUIT) {
            clocks = running.startedOn(clocks, SUE, c.takenOn());
        }
        if (it.application().preservation() == Preservation.CONDUCT) {
            clocks = running.startedOn(clocks, SERVE, c.takenOn());
        }
        return Decision.accept(new MeasureRecorded(c.what(), c.takenOn()), new ClocksMoved(clocks));
    }

    /** With the ruling or, where that would harm it, after the measure (CRT-03). */
    private Decision<CourtMeasureEvent> serve(Measure it, RecordService c) {
        if (it.application().preservation() != Preservation.CONDUCT) {
            return Decision.reject(CONDUCT_ONLY, "It is " + it.application().preservation());
        }
        var ruling = it.ruling();
        return it.service() != null
                        || ruling != null && c.servedOn().isBefore(LegalDay.of(ruling.at()))
                ? Decision.reject(DAY_NOT_POSSIBLE, "Served already, or before the ruling")
                : Decision.accept(
                        new ServiceRecorded(c.servedOn()),
                        new ClocksMoved(
                                running.met(it.clocks(), SERVE, LegalDay.noonOf(c.servedOn()))));
    }

    private Decision<CourtMeasureEvent> sue(Measure it, RecordSuit c) {
        if (it.application().timing() == Timing.DURING_SUIT) {
            return Decision.reject(SUIT_PENDING, "The suit came first");
        }
        var asked = LegalDay.of(it.application().acceptedAt());
        if (c.suedOn().isBefore(asked)) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Asked for before suit, on " + asked);
        }
        var last = Due.last(it.clocks(), SUE).map(LegalClock::lastDay).orElse(LocalDate.MAX);
        if (c.suedOn().isAfter(last)) {
            return Decision.reject(SUIT_LATE, "Last day was " + last);
        }
        return Decision.accept(
                new SuitRecorded(c.caseNumber(), c.suedOn()),
                new ClocksMoved(running.met(it.clocks(), SUE, LegalDay.noonOf(c.suedOn()))));
    }

    private Decision<CourtMeasureEvent> lift(Measure it, LiftMeasure c) {
        var measure = it.measure();
        if (measure != null && c.liftedOn().isBefore(measure.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Taken on " + measure.on());
        }
        if (c.reason() == LiftingReason.NOT_SUED
                && (it.suit() != null
                        || !Due.over(it.clocks(), SUE, LegalDay.noonOf(c.liftedOn())))) {
            return Decision.reject(PERIOD_RUNNING, "Sued, or still in time");
        }
        return Decision.accept(
                new MeasureLifted(c.reason(), c.liftedOn()),
                new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
    }

    /** Not sued within six months of knowing, or confirmed by an effective judgment. */
    private Decision<CourtMeasureEvent> note(NoteAgencyFacts c) {
        var fixed =
                switch (c.basis()) {
                    case CONFIRMED_BY_JUDGMENT -> c.judgment() != null;
                    case NOT_CHALLENGED_IN_TIME ->
                            !c.at().isBefore(
                                            running.engine()
                                                    .start("CASE-23-SUIT", c.knownOn())
                                                    .due());
                };
        return fixed
                ? Decision.accept(
                        new AgencyFactsNoted(
                                c.documentNumber(), c.basis(), c.judgment(), c.facts(), c.day()))
                : Decision.reject(FACTS_NOT_FINAL, "Known on " + c.knownOn());
    }
}
