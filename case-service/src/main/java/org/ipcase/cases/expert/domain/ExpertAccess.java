package org.ipcase.cases.expert.domain;

import static org.ipcase.cases.expert.domain.ExpertProblem.NOT_THE_OFFICE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read an entry and change it (权限): offices look experts up, one keeps the entry. */
public final class ExpertAccess {
    private ExpertAccess() {}

    /** Key of those who look experts up: offices that enforce, aid centres, courts. */
    public static final String DIRECTORY = AccessKey.agency("expert-directory");

    public static Set<String> readers(Entered it) {
        var keys = new LinkedHashSet<String>();
        var entry = it.entry();
        keys.addAll(AccessKey.ownedBy(entry.agency(), entry.agencyType(), entry.agencyRegion()));
        keys.add(DIRECTORY);
        if (entry.account() != null) {
            keys.add(AccessKey.person(entry.account()));
        }
        return keys;
    }

    /** As whom this person looks experts up; whoever is no official sees the own entry at most. */
    public static Actor looking(Actor reader) {
        var official =
                (reader.agencyType().enforces()
                                || reader.agencyType() == AgencyType.COURT
                                || reader.agencyType() == AgencyType.RIGHTS_AID_CENTER)
                        && !reader.has(Role.RIGHTS_HOLDER)
                        && !reader.has(Role.ADMIN);
        return official
                ? new Actor(
                        reader.sub(),
                        reader.name(),
                        "expert-directory",
                        reader.agencyType(),
                        "000000",
                        Set.of(),
                        Set.of())
                : reader;
    }

    public static List<AllowedAction> allowedActions(Entered it, Actor actor) {
        return Step.allowed(ExpertStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(ExpertStep step, Entered it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(ExpertStep step, Entered it, Actor actor) {
        var office = it.entry().agency();
        var self = actor.sub().equals(it.entry().account());
        return switch (step) {
            case DECLARE_INTERESTS ->
                    Officials.unless(
                            self || Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is kept by " + office);
            case RENEW, SUSPEND, RESUME, REMOVE ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "It is kept by " + office);
        };
    }
}
