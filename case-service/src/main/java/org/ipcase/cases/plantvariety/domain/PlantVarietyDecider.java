package org.ipcase.cases.plantvariety.domain;

import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.ALREADY_RECORDED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.BELOW_MINIMUM;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEASURE_RUNNING;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.MEDIATION_NOT_ASKED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_REQUESTED;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NOT_THE_OWNER;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.NO_MEASURE;
import static org.ipcase.cases.plantvariety.domain.PlantVarietyProblem.RIGHT_NOT_IN_FORCE;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Office;
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
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.TakeMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WithdrawRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.ClocksMoved;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationAsked;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationRecorded;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.HandlingRequested;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureExtended;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureLifted;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureTaken;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestDecided;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestFiled;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestRefused;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestWithdrawn;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;

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

    private static final String DECISION = "PVP-02";
    private static final String MEASURE = "PVP-04";

    private Decision<PlantVarietyEvent> open(RequestHandling it) {
        if (!it.actor().has(Role.RIGHTS_HOLDER)) {
            return Decision.reject(NOT_THE_OWNER, it.actor().name() + " owns no right");
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
                                        it.at())))
                .orElseGet(() -> Decision.reject(NO_COMPETENT_OFFICE, "None: " + it.region()));
    }

    private Decision<PlantVarietyEvent> on(VarietyRequest it, OnRecord command) {
        return switch (command) {
            case FileRequest c ->
                    Decision.accept(
                            new RequestFiled(c.officers(), c.day()),
                            new ClocksMoved(running.started(it.clocks(), DECISION, c.at())));
            case RefuseRequest c -> Decision.accept(new RequestRefused(c.reasons(), c.day()));
            case TakeMeasure c -> take(it, c);
            case ExtendMeasure c ->
                    running.mayExtend(it.clocks(), MEASURE, 30)
                            ? Decision.accept(
                                    new MeasureExtended(c.reason(), c.actor().name()),
                                    new ClocksMoved(
                                            running.extended(
                                                    it.clocks(), MEASURE, 30, c.actor().name())))
                            : Decision.reject(NO_MEASURE, "Nothing to extend");
            case LiftMeasure c ->
                    Due.pending(it.clocks(), MEASURE).isEmpty()
                            ? Decision.reject(NO_MEASURE, "Nothing to lift")
                            : Decision.accept(
                                    new MeasureLifted(c.reason(), c.day()),
                                    new ClocksMoved(running.met(it.clocks(), MEASURE, c.at())));
            case DecideRequest c -> decideOn(it, c);
            case AskDamagesMediation c ->
                    // Voluntary: both sides (种子法 72).
                    c.respondentsAgree()
                            ? Decision.accept(
                                    new DamagesMediationAsked(c.claim(), c.actor().name()))
                            : Decision.reject(MEDIATION_NOT_ASKED, "The other side does not");
            case RecordDamagesMediation c ->
                    it.damagesAsked() == null
                            ? Decision.reject(MEDIATION_NOT_ASKED, "Nobody asked")
                            : Decision.accept(
                                    new DamagesMediationRecorded(c.agreed(), c.content(), c.day()));
            case WithdrawRequest c -> Decision.accept(new RequestWithdrawn(c.reason(), c.day()));
        };
    }

    private Decision<PlantVarietyEvent> take(VarietyRequest it, TakeMeasure c) {
        var filing = it.filing();
        if (filing != null && c.takenOn().isBefore(filing.on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Filed on " + filing.on());
        }
        if (Due.pending(it.clocks(), MEASURE).isPresent()) {
            return Decision.reject(MEASURE_RUNNING, "Lift or extend it");
        }
        return Decision.accept(
                new MeasureTaken(c.what(), c.documentNumber(), c.takenOn()),
                new ClocksMoved(running.startedOn(it.clocks(), MEASURE, c.takenOn())));
    }

    private Decision<PlantVarietyEvent> decideOn(VarietyRequest it, DecideRequest c) {
        var fine = c.fine();
        var value = c.goodsValue();
        if (fine != null
                && (!c.infringement() || value == null || !terms.fineIsWithin(value, fine))) {
            return Decision.reject(BELOW_MINIMUM, "%s on goods of %s".formatted(fine, value));
        }
        var clocks = running.met(it.clocks(), DECISION, c.at());
        return Decision.accept(
                new RequestDecided(
                        c.infringement(), value, fine, c.documentNumber(), c.reasons(), c.day()),
                new ClocksMoved(running.met(clocks, MEASURE, c.at())));
    }
}
