package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.committee.domain.Registrars;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Answered;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Filed;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Grievance;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.NotFiled;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Received;
import org.ipcase.mediation.mediator.domain.ComplaintCommand.AnswerComplaint;
import org.ipcase.mediation.mediator.domain.ComplaintCommand.FileComplaint;
import org.ipcase.mediation.mediator.domain.ComplaintEvent.MediatorComplaintDecided;
import org.ipcase.mediation.mediator.domain.ComplaintEvent.MediatorComplaintFiled;

/** The rules on complaints about mediators (MED-O7, 人民调解法 15). */
public record ComplaintDecider(Clocks clocks) {
    static final String TO_ANSWER = "MED-O7";

    public Decision<ComplaintEvent> decide(ComplaintAgainst state, ComplaintCommand command) {
        return switch (command) {
            case FileComplaint file ->
                    state instanceof NotFiled
                            ? file(file)
                            : Decision.reject(
                                    ComplaintProblem.ALREADY_FILED, "The complaint is registered");
            case AnswerComplaint answer ->
                    switch (state) {
                        case NotFiled _ ->
                                throw new IllegalStateException("Expected a complaint to answer");
                        case Filed filed ->
                                refusal(filed, answer.actor())
                                        .map(Decision::<ComplaintEvent>reject)
                                        .orElseGet(() -> answered(filed, answer));
                    };
        };
    }

    private Decision<ComplaintEvent> file(FileComplaint file) {
        return file.actor().has(Role.RIGHTS_HOLDER)
                ? Decision.accept(
                        new MediatorComplaintFiled(
                                file.grievance(), List.of(clocks.start(TO_ANSWER, file.at()))))
                : Decision.reject(
                        ComplaintProblem.ONLY_PARTY,
                        "%s is no party to a dispute".formatted(file.actor().name()));
    }

    private Decision<ComplaintEvent> answered(Filed filed, AnswerComplaint answer) {
        return Decision.accept(
                new MediatorComplaintDecided(
                        answer.outcome(),
                        answer.reasons(),
                        LocalDate.ofInstant(answer.at(), WorkCalendar.ZONE),
                        filed.clocks().stream()
                                .map(clock -> clocks.met(clock, answer.at()))
                                .toList()));
    }

    public static List<AllowedAction> allowedActions(Filed filed, Actor actor) {
        return List.of(AllowedAction.of("answer", refusal(filed, actor)));
    }

    private static Optional<Refusal> refusal(Filed filed, Actor actor) {
        var grievance = filed.grievance();
        if (!directs(grievance, actor) && !Registrars.keeps(actor, grievance.region())) {
            return Optional.of(
                    new Refusal(
                            ComplaintProblem.ONLY_BODY,
                            "%s does not answer for %s"
                                    .formatted(actor.name(), grievance.committee())));
        }
        return filed instanceof Answered(_, _, _, var on, _)
                ? Optional.of(new Refusal(ComplaintProblem.ANSWERED, "Answered on " + on))
                : Optional.empty();
    }

    private static boolean directs(Grievance grievance, Actor actor) {
        var agency = grievance.agency();
        return agency != null && actor.has(Role.COMMITTEE_DIRECTOR) && actor.worksFor(agency);
    }

    /** The complainant's company, the body's director, those who keep the register, the auditor. */
    public static Set<String> readers(Grievance grievance) {
        var readers = new LinkedHashSet<>(Registrars.keys(grievance.region()));
        readers.add(AccessKey.person(grievance.complainant()));
        readers.add(AccessKey.agency(grievance.company()));
        directorKey(grievance).ifPresent(readers::add);
        return readers;
    }

    public static Optional<String> directorKey(Grievance grievance) {
        return Optional.ofNullable(grievance.agency())
                .map(agency -> AccessKey.agency(agency, Role.COMMITTEE_DIRECTOR));
    }

    public static ComplaintAgainst evolve(ComplaintAgainst state, ComplaintEvent event) {
        return switch (event) {
            case MediatorComplaintFiled(var grievance, var clocks) ->
                    new Received(grievance, clocks);
            case MediatorComplaintDecided(var outcome, var reasons, var on, var clocks) ->
                    new Answered(((Filed) state).grievance(), outcome, reasons, on, clocks);
        };
    }
}
