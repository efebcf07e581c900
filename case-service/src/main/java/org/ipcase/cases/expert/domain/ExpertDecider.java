package org.ipcase.cases.expert.domain;

import static org.ipcase.cases.expert.domain.ExpertProblem.ALREADY_RECORDED;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_AHEAD;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_ENTERED;
import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_THE_OFFICE;

import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.Expert.Nothing;
import org.ipcase.cases.expert.domain.ExpertCommand.DeclareInterests;
import org.ipcase.cases.expert.domain.ExpertCommand.EnterExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.OnRecord;
import org.ipcase.cases.expert.domain.ExpertCommand.RemoveExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.RenewTerm;
import org.ipcase.cases.expert.domain.ExpertCommand.ResumeExpert;
import org.ipcase.cases.expert.domain.ExpertCommand.SuspendExpert;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertEntered;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertRemoved;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertResumed;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertSuspended;
import org.ipcase.cases.expert.domain.ExpertEvent.InterestsDeclared;
import org.ipcase.cases.expert.domain.ExpertEvent.TermRenewed;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of the directory of experts (专家库规则).
 *
 * <p>Source: 四川省“十四五”知识产权保护和运用规划 (the Plan); [product].
 */
public record ExpertDecider(AgencyDirectory directory) {
    public Decision<ExpertEvent> decide(Expert state, ExpertCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof EnterExpert it
                            ? open(it)
                            : Decision.reject(NOT_ENTERED, "Nothing is recorded");
            case Entered it ->
                    switch (command) {
                        case EnterExpert _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                ExpertAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<ExpertEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static Expert evolve(Expert state, ExpertEvent event) {
        return ExpertEvolution.evolve(state, event);
    }

    private Decision<ExpertEvent> open(EnterExpert it) {
        var actor = it.actor();
        var keeps =
                actor.agencyType().enforces() || actor.agencyType() == AgencyType.RIGHTS_AID_CENTER;
        if (!keeps || !Officials.handles(actor, actor.agency()) || !known(actor.agency())) {
            return Decision.reject(NOT_THE_OFFICE, actor.agency() + " keeps no directory");
        }
        if (!it.termUntil().isAfter(it.day())) {
            return Decision.reject(NOT_AHEAD, it.termUntil() + " has come");
        }
        return Decision.accept(
                new ExpertEntered(
                        it.number(),
                        it.name(),
                        it.kinds().stream().distinct().toList(),
                        it.fields().stream().distinct().toList(),
                        it.title(),
                        it.employer(),
                        it.employerCode(),
                        it.account(),
                        it.interests(),
                        it.termUntil(),
                        actor.agency(),
                        actor.agencyType(),
                        actor.region(),
                        it.day()));
    }

    private boolean known(String agency) {
        return directory.byId(agency).isPresent();
    }

    private static Decision<ExpertEvent> on(Entered it, OnRecord command) {
        return switch (command) {
            case DeclareInterests c ->
                    Decision.accept(new InterestsDeclared(c.interests(), c.day()));
            case RenewTerm c ->
                    c.termUntil().isAfter(c.day())
                            ? Decision.accept(new TermRenewed(c.termUntil(), c.day()))
                            : Decision.reject(NOT_AHEAD, c.termUntil() + " has come");
            case SuspendExpert c -> Decision.accept(new ExpertSuspended(c.reason(), c.day()));
            case ResumeExpert c -> Decision.accept(new ExpertResumed(c.day()));
            case RemoveExpert c -> Decision.accept(new ExpertRemoved(c.reason(), c.day()));
        };
    }
}
