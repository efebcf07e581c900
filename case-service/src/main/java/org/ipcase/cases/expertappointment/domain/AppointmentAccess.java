package org.ipcase.cases.expertappointment.domain;

import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_EXPERT;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_HEAD;
import static org.ipcase.cases.expertappointment.domain.AppointmentProblem.NOT_THE_OFFICE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read an appointment and do what with it (权限): the office, and the expert himself. */
public final class AppointmentAccess {
    private AppointmentAccess() {}

    public static Set<String> readers(Appointed it) {
        var keys = new LinkedHashSet<String>();
        var at = it.appointment();
        keys.addAll(AccessKey.ownedBy(at.office(), at.officeType(), at.officeRegion()));
        // The person, not the employer: need to know.
        if (at.account() != null) {
            keys.add(AccessKey.person(at.account()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Appointed it, Actor actor) {
        return Step.allowed(AppointmentStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(AppointmentStep step, Appointed it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(AppointmentStep step, Appointed it, Actor actor) {
        var office = it.appointment().office();
        return switch (step) {
            case ACCEPT, DECLINE, RECORD_OPINION ->
                    Officials.unless(
                            actor.sub().equals(it.appointment().account())
                                    || Officials.handles(actor, office),
                            NOT_THE_EXPERT,
                            "It is for " + it.appointment().expertName());
            case DECIDE_CHALLENGE ->
                    Officials.unless(
                            Officials.leads(actor, office),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + office);
            case CHALLENGE, END ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is with " + office);
        };
    }
}
