package org.ipcase.cases.oversight.domain;

import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THE_BUREAU;
import static org.ipcase.cases.oversight.domain.OversightProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.oversight.domain.OversightStep.CLOSE;
import static org.ipcase.cases.oversight.domain.OversightStep.REPLY;
import static org.ipcase.cases.oversight.domain.OversightStep.REPORT_RECTIFICATION;
import static org.ipcase.cases.oversight.domain.OversightStep.RETURN_RECTIFICATION;
import static org.ipcase.cases.oversight.domain.OversightStep.UPHOLD;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionIssued;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read an opinion and do what with it (权限): bureau, office and those above both. */
public final class OversightAccess {
    private OversightAccess() {}

    public static Set<String> readers(Opinion it) {
        var issued = it.issued();
        var keys =
                new LinkedHashSet<>(
                        AccessKey.ownedBy(
                                issued.office(), issued.officeType(), issued.bureauRegion()));
        keys.add(AccessKey.agency(issued.bureau()));
        AccessKey.superiors(issued.bureauRegion())
                .forEach(above -> keys.add(AccessKey.office(AgencyType.JUSTICE, above)));
        return keys;
    }

    public static List<AllowedAction> allowedActions(Opinion it, Actor actor) {
        return Step.allowed(OversightStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(OversightStep step, Opinion it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it.issued(), actor));
    }

    private static Optional<Refusal> mayDo(OversightStep step, OpinionIssued issued, Actor actor) {
        return switch (step) {
            case REPLY, REPORT_RECTIFICATION ->
                    Officials.unless(
                            Officials.handles(actor, issued.office()),
                            NOT_THE_OFFICE,
                            "It is addressed to " + issued.officeName());
            case UPHOLD, RETURN_RECTIFICATION, CLOSE ->
                    Officials.unless(
                            Officials.handles(actor, issued.bureau()),
                            NOT_THE_BUREAU,
                            "It was issued by " + issued.bureau());
        };
    }
}
