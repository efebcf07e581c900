package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_A_PARTY_HERE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_GRANTOR;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_HEAD;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_PETITIONER;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_THE_RESPONDENT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a request for a ruling and do what with it (权限). The respondent reads it once it is
 * served.
 */
public final class PatentRulingAccess {
    private PatentRulingAccess() {}

    public static Set<String> readers(Ruling it) {
        var keys = new LinkedHashSet<String>();
        var submitter = it.request().submitter();
        keys.add(AccessKey.person(submitter.sub()));
        if (submitter.holder()) {
            keys.add(AccessKey.agency(submitter.agency()));
        }
        var office = it.office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        if (it.service() != null) {
            it.request().respondentAgencies().forEach(agency -> keys.add(AccessKey.agency(agency)));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Ruling it, Actor actor) {
        return Step.allowed(PatentRulingStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(PatentRulingStep step, Ruling it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(PatentRulingStep step, Ruling it, Actor actor) {
        var office = it.office().id();
        var petitioner = it.request().submitter().is(actor);
        var respondent = it.request().respondentAgencies().contains(actor.agency());
        return switch (step) {
            case CORRECT, WITHDRAW ->
                    Officials.unless(petitioner, NOT_THE_PETITIONER, "Asked for by somebody else");
            case ANSWER, REQUEST_SUSPENSION ->
                    Officials.unless(
                            respondent || Officials.handles(actor, office),
                            NOT_THE_RESPONDENT,
                            actor.name() + " is not of the respondent");
            case REQUEST_DAMAGES_MEDIATION, RECORD_SUIT ->
                    Officials.unless(
                            petitioner || respondent || Officials.handles(actor, office),
                            NOT_A_PARTY_HERE,
                            actor.name() + " is not of a party");
            case EXTEND_FILING ->
                    Officials.unless(
                            Officials.leads(actor, office),
                            NOT_THE_HEAD,
                            actor.name() + " does not lead " + office);
            case EXTEND ->
                    Officials.unless(
                            mayExtend(it, actor),
                            NOT_THE_GRANTOR,
                            actor.name() + " grants no such extension");
            case REQUEST_CORRECTION,
                    FILE,
                    REFUSE_FILING,
                    REPORT_JURISDICTION_DISPUTE,
                    SERVE,
                    EXTEND_ANSWER,
                    FORWARD_ANSWER,
                    SCHEDULE_HEARING,
                    RECORD_HEARING,
                    REFUSE_SUSPENSION,
                    SUSPEND,
                    RESUME,
                    EXCLUDE_TIME,
                    RULE,
                    SERVE_RULING,
                    RECORD_STOP,
                    RECORD_JUDGMENT,
                    APPLY_FOR_ENFORCEMENT,
                    RECORD_DAMAGES_MEDIATION,
                    SETTLE,
                    CLOSE ->
                    Officials.unless(
                            Officials.handles(actor, office),
                            NOT_THE_OFFICE,
                            "The competent office is " + office);
        };
    }

    /** The head extends first, the next higher office a second time (PADJ 37). */
    private static boolean mayExtend(Ruling it, Actor actor) {
        var superior = it.request().superior();
        return it.extensions() == 0 || superior == null
                ? Officials.leads(actor, it.office().id())
                : Officials.handles(actor, superior);
    }
}
