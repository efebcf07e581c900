package org.ipcase.cases.expertappointment.domain;

import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.ALREADY_RECORDED;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.CONFLICT_NOT_SAID;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_AVAILABLE;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NO_SUCH_EXPERT;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NO_SUCH_MATTER;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.OVER;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.expertappointment.domain.Appointment.Nothing;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.AcceptAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.AppointExpert;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.ChallengeExpert;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.DecideChallenge;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.DeclineAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.EndAppointment;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.OnRecord;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand.RecordOpinion;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentAccepted;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentDeclined;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentEnded;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ChallengeDecided;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ClocksMoved;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ConflictDeclared;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertAppointed;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertChallenged;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.OpinionRecorded;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of appointing experts (专家聘请规则).
 *
 * <p>Source: 四川省“十四五”知识产权保护和运用规划 (the Plan); 行政处罚法(2021) art. 43 by analogy; periods [product].
 */
public record AppointmentDecider(RunningClocks running) {
    public Decision<AppointmentEvent> decide(Appointment state, AppointmentCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof AppointExpert it
                            ? open(it)
                            : Decision.reject(OVER, "Nothing is recorded");
            case Appointed it ->
                    switch (command) {
                        case AppointExpert _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                AppointmentAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<AppointmentEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static Appointment evolve(Appointment state, AppointmentEvent event) {
        return AppointmentEvolution.evolve(state, event);
    }

    private static final String REPLY = "REQ-07-EXP-REPLY";
    private static final String CHALLENGE = "REQ-07-EXP-CHALLENGE";
    private static final String OPINION = "REQ-07-EXP-OPINION";

    private Decision<AppointmentEvent> open(AppointExpert it) {
        var matter = it.matter();
        if (matter == null) {
            return Decision.reject(NO_SUCH_MATTER, it.target().value());
        }
        if (!Officials.handles(it.actor(), matter.office().id())) {
            return Decision.reject(NOT_THE_OFFICE, "It is with " + matter.office().id());
        }
        var candidate = it.candidate();
        if (candidate == null) {
            return Decision.reject(NO_SUCH_EXPERT, it.expert().value());
        }
        if (!candidate.available()) {
            return Decision.reject(NOT_AVAILABLE, candidate.name());
        }
        var conflicts = Conflicts.found(candidate, matter);
        if (!conflicts.isEmpty()) {
            return Decision.reject(
                    AppointmentProblem.CONFLICT,
                    candidate.name() + " " + String.join("; ", conflicts));
        }
        return Decision.accept(
                new ExpertAppointed(
                        it.number(),
                        candidate.id(),
                        candidate.name(),
                        candidate.account(),
                        matter.kind(),
                        matter.id(),
                        matter.number(),
                        matter.title(),
                        it.questions(),
                        it.evidenceIds(),
                        matter.office().id(),
                        matter.office().type(),
                        matter.office().region(),
                        it.actor().name(),
                        it.day()),
                new ClocksMoved(running.started(List.of(), REPLY, it.at())));
    }

    private Decision<AppointmentEvent> on(Appointed it, OnRecord command) {
        return switch (command) {
            case AcceptAppointment c -> accept(it, c);
            case DeclineAppointment c ->
                    Decision.accept(
                            new AppointmentDeclined(c.reason(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), REPLY, c.at())));
            case ChallengeExpert c ->
                    Decision.accept(
                            new ExpertChallenged(c.ground(), c.by(), c.reasons(), c.day()),
                            new ClocksMoved(running.started(it.clocks(), CHALLENGE, c.at())));
            case DecideChallenge c -> decideOn(it, c);
            case RecordOpinion c ->
                    Decision.accept(
                            new OpinionRecorded(c.opinion(), c.papers(), c.actor().name(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), OPINION, c.at())));
            case EndAppointment c ->
                    Decision.accept(
                            new AppointmentEnded(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    /** He accepts by saying that he has no conflict; a conflict that he declares ends it. */
    private Decision<AppointmentEvent> accept(Appointed it, AcceptAppointment c) {
        var clocks = running.met(it.clocks(), REPLY, c.at());
        if (c.noConflict()) {
            return Decision.accept(
                    new AppointmentAccepted(c.day()),
                    new ClocksMoved(running.started(clocks, OPINION, c.at())));
        }
        var conflict = c.conflict();
        return conflict == null || conflict.isBlank()
                ? Decision.reject(CONFLICT_NOT_SAID, "With whom?")
                : Decision.accept(new ConflictDeclared(conflict, c.day()), new ClocksMoved(clocks));
    }

    private Decision<AppointmentEvent> decideOn(Appointed it, DecideChallenge c) {
        var clocks = running.met(it.clocks(), CHALLENGE, c.at());
        return Decision.accept(
                new ChallengeDecided(c.upheld(), c.reasons(), c.day()),
                new ClocksMoved(c.upheld() ? running.allCancelled(clocks, c.at()) : clocks));
    }
}
