package org.ipcase.cases.customsdetention.domain;

import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_ASKED_FOR_HELP;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_CUSTOMS;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_THE_OWNER;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.REFERRAL_OPEN;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read of suspected goods and do what (权限). The owner reads once told, an office once asked
 * for help; the consignee is served on paper.
 */
public final class CustomsDetentionAccess {
    private CustomsDetentionAccess() {}

    public static Set<String> readers(Detention it) {
        var keys = new LinkedHashSet<String>();
        var office = it.opening().office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        keys.add(AccessKey.person(it.opening().submitter().sub()));
        var owner = it.ownerAgency();
        if (owner != null && (!it.exOfficio() || it.notice() != null)) {
            keys.add(AccessKey.agency(owner));
        }
        var help = it.helpAsked();
        if (help != null) {
            keys.add(AccessKey.agency(help.agency()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Detention it, Actor actor) {
        return Step.allowed(CustomsDetentionStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(CustomsDetentionStep step, Detention it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor))
                .or(() -> referralOpen(step, it));
    }

    /** No penalty while the police have the matter; the goods are what they ask for (REQ-02). */
    private static Optional<Refusal> referralOpen(CustomsDetentionStep step, Detention it) {
        var punishes =
                step == CustomsDetentionStep.CONFISCATE || step == CustomsDetentionStep.DISPOSE;
        var referral = it.referral();
        return Officials.unless(
                !punishes || !it.withPolice(),
                REFERRAL_OPEN,
                referral == null ? "The referral is being opened" : "It is " + referral.state());
    }

    private static Optional<Refusal> mayDo(CustomsDetentionStep step, Detention it, Actor actor) {
        return switch (step) {
            case APPLY ->
                    Officials.unless(
                            actor.agency().equals(it.ownerAgency())
                                    || Officials.handles(actor, it.opening().office().id()),
                            NOT_THE_OWNER,
                            actor.name() + " is not of the owner");
            case GIVE_HELP -> {
                var help = it.helpAsked();
                yield Officials.unless(
                        help != null && Officials.handles(actor, help.agency()),
                        NOT_ASKED_FOR_HELP,
                        actor.agency() + " was not asked");
            }
            case SERVE_NOTICE,
                    DETAIN,
                    DECIDE,
                    RECORD_COURT_NOTICE,
                    GIVE_COUNTER_SECURITY,
                    RETURN_COUNTER_SECURITY,
                    RELEASE,
                    CONFISCATE,
                    DISPOSE,
                    REFER_CRIME,
                    ASK_FOR_HELP ->
                    Officials.unless(
                            Officials.handles(actor, it.opening().office().id()),
                            NOT_CUSTOMS,
                            "It is with " + it.opening().office().id());
        };
    }
}
