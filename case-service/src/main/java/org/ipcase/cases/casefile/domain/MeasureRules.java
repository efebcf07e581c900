package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.Measure.Kind;
import org.ipcase.cases.casefile.domain.Measure.Outcome;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureApproved;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureEnded;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasurePermitted;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureProlonged;
import org.ipcase.cases.casefile.domain.MeasureEvent.MeasureTaken;
import org.ipcase.cases.casefile.domain.MeasureStep.ApproveMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.EndMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.PermitMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.ProlongMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.RecordMeasure;
import org.ipcase.cases.casefile.domain.Measures.Permit;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.penalty.MeasurePowers;
import org.ipcase.kernel.place.Regions;

/**
 * Sealing, seizing, registration-preservation (查封、扣押、先行登记保存): two officers, the head's approval, a
 * power given by statute, the own territory, and a limit after which what is kept must go back.
 *
 * <p>Source: CASE-10, CASE-11, CASE-12, CPR-04, PVP-04, CLK-10, JUR-08, REQ-16; 行政强制法 18, 19, 25,
 * 28.
 */
record MeasureRules(Clocks engine, MeasurePowers powers, Regions regions) {
    Decision<CaseFileEvent> decide(Opened file, MeasureStep step) {
        var dossier = file.dossier();
        return switch (step) {
            case PermitMeasure it -> permit(dossier, it);
            case RecordMeasure it -> record(dossier, it);
            case ApproveMeasure it -> approve(dossier, it);
            case ProlongMeasure it -> prolong(dossier, it);
            case EndMeasure it -> end(dossier, it);
        };
    }

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var taken = dossier.matters().measures().taken();
        return switch (action) {
            case APPROVE_MEASURE ->
                    taken.stream().anyMatch(it -> it.approvedOn() == null)
                            ? Optional.empty()
                            : refused(MeasureProblem.ALREADY_APPROVED, "None waits for approval");
            case PROLONG_MEASURE, END_MEASURE ->
                    taken.stream().anyMatch(Measure::active)
                            ? Optional.empty()
                            : refused(MeasureProblem.NO_SUCH_MEASURE, "None is in force");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refused(MeasureProblem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }

    private Decision<CaseFileEvent> permit(CaseDossier dossier, PermitMeasure it) {
        return noPower(dossier, it.kind(), it.at())
                .map(Decision::<CaseFileEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new MeasurePermitted(
                                        new Permit(
                                                dossier.matters().measures().permits().size() + 1,
                                                it.kind(),
                                                it.scope(),
                                                LegalDay.of(it.at()),
                                                false))));
    }

    private Decision<CaseFileEvent> record(CaseDossier dossier, RecordMeasure it) {
        var refusal = noPower(dossier, it.kind(), it.takenAt()).or(() -> notHere(dossier, it));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        if (Set.copyOf(it.officers()).size() < 2) {
            return Decision.reject(InquiryProblem.TOO_FEW_OFFICERS, "Only " + it.officers().size());
        }
        var recused = OfficerRules.recused(dossier, it.officers().stream());
        if (recused.isPresent()) {
            return Decision.reject(recused.get());
        }
        var filed = dossier.filedOn();
        var day = LegalDay.of(it.takenAt());
        if (it.takenAt().isAfter(it.at()) || filed != null && day.isBefore(filed)) {
            return Decision.reject(
                    CaseProblem.DAY_NOT_POSSIBLE, "%s: filed on %s".formatted(day, filed));
        }
        var measures = dossier.matters().measures();
        var permit = it.urgent() ? Optional.<Permit>empty() : measures.unused(it.kind(), day);
        if (!it.urgent() && permit.isEmpty()) {
            return Decision.reject(
                    MeasureProblem.NOT_APPROVED,
                    "No permit for %s of %s or before is left, and it was not urgent"
                            .formatted(it.kind(), day));
        }
        var power = powers.of(dossier.opening().right().kind(), day);
        var measure =
                new Measure(
                        measures.taken().size() + 1,
                        it.kind(),
                        it.kind().onGoods()
                                ? power.map(one -> powers.citation(one, day).text()).orElse("")
                                : "行政处罚法(2021) 第56条",
                        it.items(),
                        it.region(),
                        it.place(),
                        it.reference(),
                        it.document(),
                        it.takenAt(),
                        it.urgent(),
                        permit.map(Permit::on).orElse(null),
                        null,
                        started(dossier, it));
        return Decision.accept(new MeasureTaken(measure, permit.map(Permit::number).orElse(0)));
    }

    /** The limit first; an urgent measure has 24 hours for the report beside it. */
    private List<LegalClock> started(CaseDossier dossier, RecordMeasure it) {
        var power = powers.of(dossier.opening().right().kind(), LegalDay.of(it.takenAt()));
        var goods = it.kind().onGoods();
        var clocks = new ArrayList<LegalClock>();
        clocks.add(
                engine.start(
                        goods
                                ? power.map(MeasurePowers.Power::seizureRule).orElse("CASE-11")
                                : power.map(MeasurePowers.Power::registerRule).orElse("CASE-10"),
                        it.takenAt()));
        if (it.urgent()) {
            clocks.add(engine.start(goods ? "CASE-11-URGENT" : "CASE-10-URGENT", it.takenAt()));
        }
        return clocks;
    }

    private Optional<Refusal> noPower(CaseDossier dossier, Kind kind, Instant at) {
        var opening = dossier.opening();
        if (kind == Kind.FREEZE) {
            return refused(MeasureProblem.NO_FREEZING_POWER, opening.office().name());
        }
        if (!kind.onGoods()) {
            return Optional.empty();
        }
        if (opening.office().function() == OfficeFunction.PATENT_RULING) {
            return refused(MeasureProblem.NO_POWER_IN_RULING, opening.number());
        }
        return powers.of(opening.right().kind(), LegalDay.of(at)).isEmpty()
                ? refused(MeasureProblem.NO_POWER, opening.right().kind().name())
                : Optional.empty();
    }

    private Optional<Refusal> notHere(CaseDossier dossier, RecordMeasure it) {
        var own = dossier.opening().office().region();
        if (!regions.isKnown(it.region())) {
            return refused(MeasureProblem.UNKNOWN_REGION, it.region());
        }
        return regions.within(it.region(), own) || it.reference() != null
                ? Optional.empty()
                : refused(
                        MeasureProblem.OUTSIDE_TERRITORY,
                        "%s does not lie in %s".formatted(it.region(), own));
    }

    private Decision<CaseFileEvent> approve(CaseDossier dossier, ApproveMeasure it) {
        var found = dossier.matters().measures().find(it.number());
        if (found.isEmpty()) {
            return Decision.reject(MeasureProblem.NO_SUCH_MEASURE, "Number " + it.number());
        }
        var measure = found.get();
        return measure.approvedOn() != null
                ? Decision.reject(MeasureProblem.ALREADY_APPROVED, "Number " + it.number())
                : Decision.accept(
                        new MeasureApproved(
                                it.number(),
                                LegalDay.of(it.at()),
                                measure.clocks().stream()
                                        .map(clock ->
                                                clock.equals(measure.limit())
                                                        ? clock
                                                        : engine.met(clock, it.at()))
                                        .toList()));
    }

    private Decision<CaseFileEvent> prolong(CaseDossier dossier, ProlongMeasure it) {
        var found = dossier.matters().measures().find(it.number()).filter(Measure::active);
        if (found.isEmpty()) {
            return Decision.reject(MeasureProblem.NO_SUCH_MEASURE, "Number " + it.number());
        }
        var measure = found.get();
        if (measure.lapsed(it.at())) {
            return Decision.reject(
                    MeasureProblem.LAPSED, "The last day was " + measure.limit().lastDay());
        }
        return engine.mayExtend(measure.limit(), it.days())
                ? Decision.accept(
                        new MeasureProlonged(
                                it.number(),
                                it.days(),
                                it.reason(),
                                limitChanged(
                                        measure,
                                        engine.extended(measure.limit(), it.days(), "机关负责人"))))
                : Decision.reject(
                        MeasureProblem.ALREADY_PROLONGED,
                        "%s, %d days".formatted(measure.kind(), it.days()));
    }

    private static List<LegalClock> limitChanged(Measure measure, LegalClock limit) {
        var clocks = new ArrayList<>(measure.clocks());
        clocks.set(0, limit);
        return clocks;
    }

    private Decision<CaseFileEvent> end(CaseDossier dossier, EndMeasure it) {
        var found = dossier.matters().measures().find(it.number()).filter(Measure::active);
        if (found.isEmpty()) {
            return Decision.reject(MeasureProblem.NO_SUCH_MEASURE, "Number " + it.number());
        }
        var measure = found.get();
        var taken = LegalDay.of(measure.takenAt());
        var today = LegalDay.of(it.at());
        if (it.endedOn().isBefore(taken) || it.endedOn().isAfter(today)) {
            return Decision.reject(
                    CaseProblem.DAY_NOT_POSSIBLE, "%s: taken on %s".formatted(it.endedOn(), taken));
        }
        if (!possible(measure.kind(), it.outcome())
                || it.outcome() == Outcome.CONFISCATED && !confiscated(dossier)) {
            return Decision.reject(
                    MeasureProblem.OUTCOME_NOT_POSSIBLE,
                    "%s, %s".formatted(measure.kind(), it.outcome()));
        }
        var moment = CaseClocks.momentOf(it.endedOn(), it.at());
        if (measure.lapsed(moment) && it.outcome() != Outcome.RELEASED) {
            return Decision.reject(
                    MeasureProblem.LAPSED, "The last day was " + measure.limit().lastDay());
        }
        var clocks = measure.clocks().stream().map(one -> engine.met(one, moment)).toList();
        return Decision.accept(
                new MeasureEnded(
                        it.number(),
                        new Measure.End(it.outcome(), it.endedOn(), it.note()),
                        clocks));
    }

    /** Only a decision takes goods away for good (行政处罚法 9, 57). */
    private static boolean confiscated(CaseDossier dossier) {
        var decision = dossier.matters().aftermath().decision();
        return decision != null
                && decision.penalty()
                && (decision.confiscation() != null
                        || decision.basis() != null
                                && decision.basis()
                                        .grounds()
                                        .sanctions()
                                        .contains(Sanction.CONFISCATE_GOODS));
    }

    private static boolean possible(Kind kind, Outcome outcome) {
        return switch (outcome) {
            case RELEASED, CONFISCATED, HANDED_OVER -> true;
            case COPIED_AND_RETURNED, SENT_TO_EXAMINATION, SEALED_OR_SEIZED -> !kind.onGoods();
        };
    }
}
