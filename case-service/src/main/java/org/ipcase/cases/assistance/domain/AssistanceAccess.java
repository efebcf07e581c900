package org.ipcase.cases.assistance.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a request and do what with it (权限): the two offices, and whoever is above them. */
public final class AssistanceAccess {
    private AssistanceAccess() {}

    public static Set<String> readers(Request it) {
        var keys = new LinkedHashSet<>(owned(it.letter().asker()));
        keys.addAll(owned(it.letter().helper()));
        return keys;
    }

    private static Set<String> owned(Office office) {
        return AccessKey.ownedBy(office.id(), office.type(), office.region());
    }

    /** The case itself is the asking office's, and no business of the one that helps. */
    public static boolean seesTheCase(Request it, Actor reader) {
        var helps = it.letter().helper().employs(reader);
        return !helps && reader.keys().stream().anyMatch(owned(it.letter().asker())::contains);
    }

    public static List<AllowedAction> allowedActions(Request it, Actor actor) {
        return Step.allowed(AssistanceStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(AssistanceStep step, Request it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(AssistanceStep step, Request it, Actor actor) {
        var office = step.helpers() ? it.letter().helper() : it.letter().asker();
        return Officials.unless(
                Officials.handles(actor, office.id()),
                step.helpers() ? AssistanceProblem.NOT_THE_HELPER : AssistanceProblem.NOT_THE_ASKER,
                "It is for " + office.id());
    }
}
