package org.ipcase.cases.plantvariety.domain;

import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.ALREADY_RECORDED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.BELOW_MINIMUM;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.BEYOND_NOTICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEASURE_RUNNING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEDIATION_NOT_ASKED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEDIATION_RECORDED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOTICE_MISSING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOTICE_RUNNING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_A_VARIETY;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_REQUESTED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_OWNER;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NO_MEASURE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.OUTSIDE_TERRITORY;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.RIGHT_NOT_IN_FORCE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.TWO_OFFICERS;

import java.util.List;
import java.util.Optional;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.plantvariety.domain.PlantVariety.Nothing;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.AskDamagesMediation;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.DecideRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.ExtendMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.FileRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.LiftMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.OnRecord;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RecordDamagesMediation;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RefuseRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RequestHandling;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.ServeNotice;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.TakeMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WaiveStatement;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WithdrawRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.ClocksMoved;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationAsked;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationRecorded;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.HandlingRequested;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureExtended;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureLifted;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureTaken;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.NoticeServed;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestDecided;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestFiled;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestRefused;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestWithdrawn;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.StatementWaived;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.place.Regions;

/**
 * The rules of plant variety requests (植物新品种权处理规则).
 *
 * <p>Source: 种子法 art. 28, 49, 72; 植物新品种保护条例 (PVP-01 to PVP-05).
 */
public record PlantVarietyDecider(
        AgencyDirectory directory, RunningClocks running, VarietyTerms terms) {
    public Decision<PlantVarietyEvent> decide(PlantVariety state, PlantVarietyCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof RequestHandling it
                            ? open(it)
                            : Decision.reject(NOT_REQUESTED, "Nothing is recorded");
            case VarietyRequest it ->
                    switch (command) {
                        case RequestHandling _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                PlantVarietyAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<PlantVarietyEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static PlantVariety evolve(PlantVariety state, PlantVarietyEvent event) {
        return PlantVarietyEvolution.evolve(state, event);
    }

    private static final String CHECK = "PVP-01";
    private static final String DECISION = "PVP-02";
    private static final String MEASURE = "PVP-04";
    private static final String NOTICE = "CASE-18";
    private static final Regions REGIONS = Regions.shipped();

    private Decision<PlantVarietyEvent> open(RequestHandling it) {
        if (!it.actor().has(Role.RIGHTS_HOLDER)) {
            return Decision.reject(NOT_THE_OWNER, it.actor().name() + " owns no right");
        }
        if (it.right().kind() != RightKind.PLANT_VARIETY) {
            return Decision.reject(NOT_A_VARIETY, "It is a " + it.right().kind());
        }
        var ends = terms.endsOn(it.plant(), it.grantedOn());
        if (it.actDate().isBefore(it.grantedOn()) || it.actDate().isAfter(ends)) {
            return Decision.reject(
                    RIGHT_NOT_IN_FORCE, "In force from %s to %s".formatted(it.grantedOn(), ends));
        }
        var function =
                it.forestry()
                        ? OfficeFunction.PLANT_VARIETY_FORESTRY
                        : OfficeFunction.PLANT_VARIETY_AGRICULTURE;
        return Office.competent(directory, function, it.region(), it.day())
                .map(office ->
                        Decision.<PlantVarietyEvent>accept(
                                new HandlingRequested(
                                        it.number(),
                                        it.owner(),
                                        it.respondents(),
                                        it.right(),
                                        it.plant(),
                                        it.grantedOn(),
                                        ends,
                                        it.acts(),
                                        it.region(),
                                        it.actDate(),
                                        it.facts(),
                                        it.evidenceIds(),
                                        Submitter.of(it.actor()),
                                        office,
                                        it.at()),
                                new ClocksMoved(running.started(List.of(), CHECK, it.at()))))
                .orElseGet(() -> Decision.reject(NO_COMPETENT_OFFICE, "None: " + it.region()));
    }

    private Decision<PlantVarietyEvent> on(VarietyRequest it, OnRecord command) {
        return switch (command) {
            case FileRequest c -> file(it, c);
            case RefuseRequest c ->
                    Decision.accept(
                            new RequestRefused(c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), CHECK, c.at())));
            case TakeMeasure c -> take(it, c);
            case ExtendMeasure c -> extend(it, c);
            case LiftMeasure c ->
                    Due.pending(it.clocks(), MEASURE).isEmpty()
                            ? Decision.reject(NO_MEASURE, "Nothing to lift")
                            : Decision.accept(
                                    new MeasureLifted(c.reason(), c.day()),
                                    new ClocksMoved(running.met(it.clocks(), MEASURE, c.at())));
            case ServeNotice c -> notice(it, c);
            case WaiveStatement c -> waive(it, c);
            case DecideRequest c -> decideOn(it, c);
            case AskDamagesMediation c -> askDamages(it, c);
            case RecordDamagesMediation c -> recordDamages(it, c);
            case WithdrawRequest c ->
                    Decision.accept(
                            new RequestWithdrawn(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    /** What has lapsed is lifted, not extended (行政强制法 25, 28). */
    private Decision<PlantVarietyEvent> extend(VarietyRequest it, ExtendMeasure c) {
        var more = running.extension(it.clocks(), MEASURE);
        var by = c.actor().name();
        return Due.over(it.clocks(), MEASURE, c.at()) || more == 0
                ? Decision.reject(NO_MEASURE, "Nothing to extend")
                : Decision.accept(
                        new MeasureExtended(c.reason(), by),
                        new ClocksMoved(running.extended(it.clocks(), MEASURE, more, by)));
    }

    /** A penalty case has two officers from the start (CASE-04). */
    private Decision<PlantVarietyEvent> file(VarietyRequest it, FileRequest c) {
        if (c.officers().stream().map(CaseOfficer::certificate).distinct().count() < 2) {
            return Decision.reject(TWO_OFFICERS, c.officers().size() + " named");
        }
        var clocks = running.met(it.clocks(), CHECK, c.at());
        return Decision.accept(
                new RequestFiled(c.officers(), c.day()),
                new ClocksMoved(running.started(clocks, DECISION, c.at())));
    }

    /** Voluntary: both sides (种子法 72). */
    private static Decision<PlantVarietyEvent> askDamages(
            VarietyRequest it, AskDamagesMediation c) {
        if (it.damages() != null) {
            return Decision.reject(MEDIATION_RECORDED, "On " + it.damages().on());
        }
        return c.respondentsAgree()
                ? Decision.accept(new DamagesMediationAsked(c.claim(), c.actor().name()))
                : Decision.reject(MEDIATION_NOT_ASKED, "The other side does not");
    }

    private static Decision<PlantVarietyEvent> recordDamages(
            VarietyRequest it, RecordDamagesMediation c) {
        if (it.damagesAsked() == null) {
            return Decision.reject(MEDIATION_NOT_ASKED, "Nobody asked");
        }
        return it.damages() == null
                ? Decision.accept(new DamagesMediationRecorded(c.agreed(), c.content(), c.day()))
                : Decision.reject(MEDIATION_RECORDED, "On " + it.damages().on());
    }

    private Decision<PlantVarietyEvent> take(VarietyRequest it, TakeMeasure c) {
        var filing = it.filing();
        if (filing != null && c.takenOn().isBefore(filing.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Filed on " + filing.on());
        }
        var own = it.request().office().region();
        if (!REGIONS.within(c.region(), own) && c.reference() == null) {
            return Decision.reject(
                    OUTSIDE_TERRITORY, "%s does not lie in %s".formatted(c.region(), own));
        }
        if (Due.pending(it.clocks(), MEASURE).isPresent()) {
            return Decision.reject(MEASURE_RUNNING, "Lift or extend it");
        }
        return Decision.accept(
                new MeasureTaken(
                        c.what(), c.documentNumber(), c.takenOn(), c.region(), c.reference()),
                new ClocksMoved(running.startedOn(it.clocks(), MEASURE, c.takenOn())));
    }

    /** Five working days for the party; a new notice, for another fine, begins them again. */
    private Decision<PlantVarietyEvent> notice(VarietyRequest it, ServeNotice c) {
        var filing = it.filing();
        if (filing != null && c.servedOn().isBefore(filing.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Filed on " + filing.on());
        }
        return Decision.accept(
                new NoticeServed(
                        c.facts(), c.grounds(), c.proposedFine(), mayBeHeard(it, c), c.servedOn()),
                new ClocksMoved(running.startedOn(it.clocks(), NOTICE, c.servedOn())));
    }

    private static boolean mayBeHeard(VarietyRequest it, ServeNotice c) {
        var office = it.request().office();
        var line = AmountLimits.hearing().of(office.type(), office.region(), c.servedOn());
        var person =
                it.request().respondents().stream()
                        .anyMatch(one -> one.kind() == Party.Kind.PERSON);
        return c.proposedFine().atLeast(person ? line.person() : line.organisation());
    }

    private Decision<PlantVarietyEvent> waive(VarietyRequest it, WaiveStatement c) {
        return it.notice() == null
                ? Decision.reject(NOTICE_MISSING, "There is nothing to waive yet")
                : Decision.accept(
                        new StatementWaived(c.evidence(), c.day()),
                        new ClocksMoved(running.met(it.clocks(), NOTICE, c.at())));
    }

    /** No penalty before the notice and its five working days, or a waiver (domain.md 1.6). */
    private static Optional<Refusal> untold(VarietyRequest it, DecideRequest c, Money fine) {
        var notice = it.notice();
        if (notice == null) {
            return refused(NOTICE_MISSING, "Serve it first");
        }
        if (it.waiver() == null && !Due.over(it.clocks(), NOTICE, c.at())) {
            return refused(NOTICE_RUNNING, "Served on " + notice.on());
        }
        return fine.compareTo(notice.proposedFine()) > 0
                ? refused(BEYOND_NOTICE, "Told: " + notice.proposedFine())
                : Optional.empty();
    }

    private static Optional<Refusal> refused(PlantVarietyProblem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }

    private Decision<PlantVarietyEvent> decideOn(VarietyRequest it, DecideRequest c) {
        var fine = c.fine();
        var value = c.goodsValue();
        if (fine != null
                && (!c.infringement() || value == null || !terms.fineIsWithin(value, fine))) {
            return Decision.reject(BELOW_MINIMUM, "%s on goods of %s".formatted(fine, value));
        }
        var untold = fine == null ? Optional.<Refusal>empty() : untold(it, c, fine);
        if (untold.isPresent()) {
            return Decision.reject(untold.get());
        }
        var clocks = running.met(it.clocks(), DECISION, c.at());
        return Decision.accept(
                new RequestDecided(
                        c.infringement(), value, fine, c.documentNumber(), c.reasons(), c.day()),
                new ClocksMoved(running.met(clocks, MEASURE, c.at())));
    }
}
