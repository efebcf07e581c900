package org.ipcase.mediation.mediator.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.mediator.domain.MediatorCommand.ConfirmGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Engage;
import org.ipcase.mediation.mediator.domain.MediatorCommand.OnRecord;
import org.ipcase.mediation.mediator.domain.MediatorCommand.ProposeGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.RecordTraining;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradeConfirmed;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradeProposed;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradePublished;
import org.ipcase.mediation.mediator.domain.MediatorEvent.GradeWithdrawn;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorEngaged;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorRemoved;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorResumed;
import org.ipcase.mediation.mediator.domain.MediatorEvent.MediatorSuspended;
import org.ipcase.mediation.mediator.domain.MediatorEvent.TieDeclared;
import org.ipcase.mediation.mediator.domain.MediatorEvent.TrainingRecorded;
import org.ipcase.mediation.mediator.domain.MediatorFile.GradeProposal;
import org.ipcase.mediation.mediator.domain.MediatorState.NotEngaged;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;

/** The rules on mediators (MED-O5, MED-O7 … MED-O9). */
public record MediatorDecider(Clocks clocks, RegisterRules rules) {
    static final String PUBLICATION = "MED-O8";

    public Decision<MediatorEvent> decide(MediatorState state, MediatorCommand command) {
        return switch (state) {
            case NotEngaged _ ->
                    switch (command) {
                        case Engage engage -> engage(engage);
                        case OnRecord _ ->
                                throw new IllegalStateException(
                                        "Expected a mediator for a command, but there is none");
                    };
            case OnRegister there ->
                    switch (command) {
                        case Engage _ ->
                                Decision.reject(
                                        MediatorProblem.ALREADY_ENGAGED,
                                        "On the register as " + there.file().number());
                        case OnRecord asked ->
                                MediatorGuard.refusal(
                                                MediatorAction.of(asked), there, asked.actor())
                                        .map(Decision::<MediatorEvent>reject)
                                        .orElseGet(() -> answer(there.file(), asked));
                    };
        };
    }

    /** MED-O5: an adult, on a day that has come; who keeps a body engages its mediators. */
    private Decision<MediatorEvent> engage(Engage engage) {
        var candidate = engage.candidate();
        if (!MediatorAccess.mayEngage(engage.region(), engage.agency(), engage.actor())) {
            return Decision.reject(
                    MediatorProblem.ONLY_DIRECTOR_OR_REGISTRAR,
                    "%s does not engage for %s"
                            .formatted(engage.actor().name(), candidate.committee()));
        }
        if (!Mediator.isAdult(candidate.born(), candidate.engagedOn())) {
            return Decision.reject(
                    MediatorProblem.NOT_ADULT, "Not yet 18 on " + candidate.engagedOn());
        }
        if (candidate.engagedOn().isAfter(day(engage.at()))) {
            return Decision.reject(
                    MediatorProblem.ENGAGED_IN_FUTURE,
                    "The engagement begins on " + candidate.engagedOn());
        }
        return Decision.accept(
                new MediatorEngaged(
                        candidate.entry(),
                        engage.number(),
                        engage.region(),
                        engage.agency(),
                        engage.actor().isSystem(),
                        day(engage.at())));
    }

    private Decision<MediatorEvent> answer(MediatorFile file, OnRecord command) {
        var today = day(command.at());
        return switch (command) {
            case RecordTraining record -> train(record, today);
            case MediatorCommand.DeclareTie declare ->
                    file.entry().ties().contains(declare.tie())
                            ? Decision.accept()
                            : Decision.accept(new TieDeclared(declare.tie()));
            case ProposeGrade propose -> propose(file, propose, today);
            case MediatorCommand.PublishGrade publish ->
                    Decision.accept(
                            new GradePublished(
                                    today, List.of(clocks.start(PUBLICATION, publish.at()))));
            case MediatorCommand.WithdrawGrade withdraw ->
                    Decision.accept(
                            new GradeWithdrawn(
                                    withdraw.reason(),
                                    today,
                                    publication(file).stream()
                                            .map(it -> clocks.cancelled(it, withdraw.at()))
                                            .toList()));
            case ConfirmGrade confirm -> confirm(file, confirm, today);
            case MediatorCommand.Suspend suspend ->
                    Decision.accept(new MediatorSuspended(suspend.reason(), today));
            case MediatorCommand.Resume _ -> Decision.accept(new MediatorResumed(today));
            case MediatorCommand.Remove remove ->
                    Decision.accept(new MediatorRemoved(remove.reason(), today));
        };
    }

    private static Decision<MediatorEvent> train(RecordTraining record, LocalDate today) {
        return record.training().on().isAfter(today)
                ? Decision.reject(
                        MediatorProblem.TRAINING_IN_FUTURE,
                        "The training is on " + record.training().on())
                : Decision.accept(new TrainingRecorded(record.training()));
    }

    private Decision<MediatorEvent> propose(
            MediatorFile file, ProposeGrade propose, LocalDate today) {
        var assessment =
                GradeAssessment.of(rules, file.region(), propose.grade(), propose.figures());
        return Decision.accept(
                new GradeProposed(new GradeProposal(propose.grade(), assessment, today, null)));
    }

    /** MED-O8: published before it takes effect; on the last day it is still published. */
    private Decision<MediatorEvent> confirm(
            MediatorFile file, ConfirmGrade confirm, LocalDate today) {
        var published = file.clock(PUBLICATION).orElseThrow();
        if (!today.isAfter(published.lastDay())) {
            return Decision.reject(
                    MediatorProblem.STILL_PUBLISHED,
                    "Published until the end of " + published.lastDay());
        }
        var proposal = Objects.requireNonNull(file.proposal());
        return Decision.accept(
                new GradeConfirmed(
                        proposal.grade(), today, List.of(over(published, confirm.at()))));
    }

    /** The publication ran its time: it ends as met on its last day, never as late. */
    private LegalClock over(LegalClock published, Instant at) {
        var end = published.due().minusMillis(1);
        return clocks.met(published, end.isBefore(at) ? end : at);
    }

    private static List<LegalClock> publication(MediatorFile file) {
        return file.clock(PUBLICATION).stream().toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
