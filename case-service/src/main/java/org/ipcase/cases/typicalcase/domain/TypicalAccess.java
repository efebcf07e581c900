package org.ipcase.cases.typicalcase.domain;

import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_THE_PROVINCE;
import static org.ipcase.cases.typicalcase.domain.TypicalStep.DECLINE;
import static org.ipcase.cases.typicalcase.domain.TypicalStep.PUBLISH;
import static org.ipcase.cases.typicalcase.domain.TypicalStep.REVISE;
import static org.ipcase.cases.typicalcase.domain.TypicalStep.SELECT;
import static org.ipcase.cases.typicalcase.domain.TypicalStep.WITHDRAW;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseRecommended;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/** Who may read a typical case and do what with it (权限); once published everybody reads it. */
public final class TypicalAccess {
    /** The public, under no account's name. */
    public static final String PUBLIC = "public";

    private TypicalAccess() {}

    public static Set<String> readers(Recommendation it) {
        var was = it.recommended();
        var keys =
                new LinkedHashSet<>(
                        AccessKey.ownedBy(was.office(), was.officeType(), was.officeRegion()));
        keys.add(AccessKey.agency(was.province()));
        if (it.stage() == TypicalStage.PUBLISHED) {
            keys.add(AccessKey.person(PUBLIC));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Recommendation it, Actor actor) {
        return Step.allowed(TypicalStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(TypicalStep step, Recommendation it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it.recommended(), actor));
    }

    private static Optional<Refusal> mayDo(TypicalStep step, CaseRecommended was, Actor actor) {
        return switch (step) {
            case REVISE ->
                    Officials.unless(
                            Officials.handles(actor, was.office())
                                    || selects(actor, was.province()),
                            NOT_THE_OFFICE,
                            "The case is that of " + was.officeName());
            case SELECT, DECLINE, PUBLISH ->
                    Officials.unless(
                            selects(actor, was.province()),
                            NOT_THE_PROVINCE,
                            was.province() + " selects");
            case WITHDRAW ->
                    Officials.unless(
                            Officials.leads(actor, was.office()) || selects(actor, was.province()),
                            NOT_THE_OFFICE,
                            "The case is that of " + was.officeName());
        };
    }

    private static boolean selects(Actor actor, String province) {
        return actor.worksFor(province)
                && (actor.has(Role.SUPERVISOR) || Officials.leads(actor, province));
    }
}
