package org.ipcase.mediation.mediator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.mediation.mediator.domain.GradeAssessment;
import org.ipcase.mediation.mediator.domain.MediatorAccess;
import org.ipcase.mediation.mediator.domain.MediatorFile;
import org.ipcase.mediation.mediator.domain.MediatorGuard;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows mediators: to everyone name, body and grade; the file to those who keep it. */
@Component
class MediatorViews {
    private final Clocks clocks;
    private final Clock clock;

    MediatorViews(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param available whether the mediator works on the platform and so can be chosen
     */
    record MediatorView(
            String id, String committee, String name, String grade, boolean available) {}

    /**
     * One mediator, as this reader may see it; training, ties and the grade on its way are for the
     * person, the body and those who keep the register.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MediatorDetail(
            String id,
            String recordId,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            List<ClockView> clocks,
            String committee,
            String name,
            String grade,
            boolean graded,
            LocalDate engagedOn,
            boolean available,
            List<TrainingView> trainings,
            List<TieView> ties,
            @Nullable ProposalView proposal) {}

    record TrainingView(LocalDate on, int hours, String topic) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TieView(String relation, String party, @Nullable String creditCode, LocalDate since) {}

    /**
     * A grade on its way, with the numbers it rests on (REQ-22).
     *
     * @param mark {@code CHECK}: the province's numbers are to be confirmed (待核实)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposalView(
            String grade,
            LocalDate on,
            @Nullable LocalDate publishedOn,
            FiguresView figures,
            List<CriterionView> criteria,
            String rulesVersion,
            String source,
            String mark) {}

    record FiguresView(
            LocalDate asOf,
            int years,
            int disputes,
            int agreements,
            int oral,
            int trainingHours,
            int complaintsUpheld) {}

    record CriterionView(String name, int value, int limit, boolean met) {}

    MediatorView row(RecordSummary found) {
        var fields = found.fields();
        return new MediatorView(
                fields.getOrDefault("id", found.id()),
                fields.getOrDefault("committee", ""),
                found.title(),
                fields.getOrDefault("grade", ""),
                Boolean.parseBoolean(fields.get("available")));
    }

    MediatorDetail of(Snapshot<MediatorState> snapshot, Actor reader) {
        var state = (OnRegister) snapshot.state();
        var file = state.file();
        var entry = file.entry();
        var inside = MediatorAccess.readers(file).stream().anyMatch(reader.keys()::contains);
        return new MediatorDetail(
                entry.id(),
                snapshot.id().value(),
                file.number(),
                state.apiState(),
                snapshot.revision(),
                inside ? MediatorGuard.allowedActions(state, reader) : List.of(),
                inside ? ClockView.of(clocks.at(file.clocks(), clock.instant())) : List.of(),
                entry.committee(),
                entry.name(),
                entry.grade().name(),
                file.graded(),
                entry.engagedOn(),
                entry.sub() != null,
                inside ? trainings(file) : List.of(),
                inside ? ties(file) : List.of(),
                inside ? proposal(file.proposal()) : null);
    }

    private static List<TrainingView> trainings(MediatorFile file) {
        return file.trainings().stream()
                .map(it -> new TrainingView(it.on(), it.hours(), it.topic()))
                .toList();
    }

    private static List<TieView> ties(MediatorFile file) {
        return file.entry().ties().stream()
                .map(it ->
                        new TieView(it.relation().name(), it.party(), it.creditCode(), it.since()))
                .toList();
    }

    private static @Nullable ProposalView proposal(MediatorFile.@Nullable GradeProposal proposal) {
        if (proposal == null) {
            return null;
        }
        var assessment = proposal.assessment();
        return new ProposalView(
                proposal.grade().name(),
                proposal.on(),
                proposal.publishedOn(),
                figures(assessment.figures()),
                assessment.criteria().stream()
                        .map(it -> new CriterionView(it.name(), it.value(), it.limit(), it.met()))
                        .toList(),
                assessment.rulesVersion(),
                assessment.source(),
                assessment.mark().name());
    }

    private static FiguresView figures(GradeAssessment.Figures it) {
        return new FiguresView(
                it.asOf(),
                it.years(),
                it.disputes(),
                it.agreements(),
                it.oral(),
                it.trainingHours(),
                it.complaintsUpheld());
    }
}
