package org.ipcase.cases.workstation.domain;

import static org.ipcase.cases.workstation.domain.WorkstationProblem.ALREADY_RECORDED;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.NOT_REGISTERED;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.OUTSIDE_REGION;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.workstation.domain.Workstation.Nothing;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationCommand.ChangeWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationCommand.CloseWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationCommand.OnRecord;
import org.ipcase.cases.workstation.domain.WorkstationCommand.RegisterWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationChanged;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationClosed;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationRegistered;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.place.Regions;

/**
 * The rules of the register of workstations (工作站登记规则).
 *
 * <p>Source: 四川省“十四五”知识产权保护和运用规划 (the Plan); [product].
 */
public record WorkstationDecider(AgencyDirectory directory) {
    public Decision<WorkstationEvent> decide(Workstation state, WorkstationCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof RegisterWorkstation it
                            ? open(it)
                            : Decision.reject(NOT_REGISTERED, "Nothing is recorded");
            case Station it ->
                    switch (command) {
                        case RegisterWorkstation _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                WorkstationAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<WorkstationEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static Workstation evolve(Workstation state, WorkstationEvent event) {
        return WorkstationEvolution.evolve(state, event);
    }

    private static final Set<AgencyType> RUNNING =
            Set.of(
                    AgencyType.RIGHTS_AID_CENTER,
                    AgencyType.IP_PROTECTION_CENTER,
                    AgencyType.MARKET_REGULATION,
                    AgencyType.IP_OFFICE);

    private Decision<WorkstationEvent> open(RegisterWorkstation it) {
        var actor = it.actor();
        var runs = RUNNING.contains(actor.agencyType()) && Officials.handles(actor, actor.agency());
        if (!runs) {
            return Decision.reject(NOT_THE_OFFICE, actor.agency() + " runs none");
        }
        if (!Regions.shipped().within(it.region(), actor.region())) {
            return Decision.reject(
                    OUTSIDE_REGION, "%s is not in %s".formatted(it.region(), actor.region()));
        }
        return Decision.accept(
                new WorkstationRegistered(
                        it.number(),
                        it.name(),
                        it.region(),
                        it.place(),
                        it.phone(),
                        it.staff(),
                        Set.copyOf(it.services()),
                        actor.agency(),
                        directory.byId(actor.agency()).map(Agency::zh).orElse(actor.agency()),
                        actor.agencyType(),
                        actor.region(),
                        it.day()));
    }

    private static Decision<WorkstationEvent> on(Station it, OnRecord command) {
        return switch (command) {
            case ChangeWorkstation c ->
                    Decision.accept(
                            new WorkstationChanged(
                                    c.place(),
                                    c.phone(),
                                    c.staff(),
                                    Set.copyOf(c.services()),
                                    c.day()));
            case CloseWorkstation c -> Decision.accept(new WorkstationClosed(c.reason(), c.day()));
        };
    }
}
