package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintProblem.INTAKE_NOT_YOURS;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_AN_OFFICER;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_COMPETENT_OFFICE;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_THE_HEAD;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_THE_SUBMITTER;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a submission and do what with it (权限).
 *
 * <p>The respondent never reads it, so that the reporter stays protected (CR-16).
 */
public final class ComplaintAccess {
    private ComplaintAccess() {}

    /**
     * The submitter (with colleagues of the same company) and the competent office with those
     * above.
     */
    public static Set<String> readers(Dossier dossier) {
        var keys = new LinkedHashSet<String>();
        var submitter = dossier.submitter();
        keys.add(AccessKey.person(submitter.sub()));
        if (submitter.holder()) {
            keys.add(AccessKey.agency(submitter.agency()));
        }
        var office = dossier.office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        return keys;
    }

    /** Whether this person sees the office's side: notes, officers, the chain of commits. */
    public static boolean seesAll(Dossier dossier, Actor actor) {
        return !dossier.submitter().is(actor) || dossier.office().employs(actor);
    }

    /** Who may make which kind of submission (domain.md 1.1, column "who"). */
    static Optional<Refusal> maySubmit(Intake intake, Actor actor) {
        var officer = enforces(actor);
        var allowed =
                switch (intake) {
                    case RIGHTS_HOLDER_REQUEST, CONSUMER_COMPLAINT, REPORT ->
                            officer || actor.has(Role.RIGHTS_HOLDER);
                    case TRANSFER_IN, SELF_FOUND -> officer;
                    case PLATFORM_CLUE ->
                            officer || actor.agencyType() == AgencyType.PLATFORM_OPERATOR;
                };
        return when(
                !allowed,
                INTAKE_NOT_YOURS,
                "%s is not submitted by %s".formatted(intake, actor.agencyType()));
    }

    static Optional<Refusal> mayDo(ComplaintAction action, Dossier dossier, Actor actor) {
        return switch (action) {
            case SUPPLEMENT, WITHDRAW -> submitter(dossier, actor);
            case REQUEST_MEDIATION ->
                    dossier.submitter().is(actor) ? Optional.empty() : officer(dossier, actor);
            case ACCEPT, REJECT, REQUEST_SUPPLEMENT, FILE_CASE -> officer(dossier, actor);
            case DECLINE_FILING -> head(dossier, actor);
        };
    }

    private static Optional<Refusal> submitter(Dossier dossier, Actor actor) {
        return when(
                !dossier.submitter().is(actor),
                NOT_THE_SUBMITTER,
                "Submitted by somebody else than " + actor.name());
    }

    private static Optional<Refusal> officer(Dossier dossier, Actor actor) {
        if (!dossier.office().employs(actor)) {
            return notCompetent(dossier);
        }
        return when(
                !actor.has(Role.OFFICER) && !actor.has(Role.HEAD) && !actor.has(Role.DEPUTY_HEAD),
                NOT_AN_OFFICER,
                actor.name() + " is no enforcement officer");
    }

    /**
     * A deputy in charge may decide here; only a referral is reserved to the principal head
     * (REF-05).
     */
    private static Optional<Refusal> head(Dossier dossier, Actor actor) {
        if (!dossier.office().employs(actor)) {
            return notCompetent(dossier);
        }
        return when(
                !actor.has(Role.HEAD) && !actor.has(Role.DEPUTY_HEAD),
                NOT_THE_HEAD,
                actor.name() + " does not lead the office");
    }

    private static Optional<Refusal> notCompetent(Dossier dossier) {
        return when(true, NOT_COMPETENT_OFFICE, "The competent office is " + dossier.office().id());
    }

    private static boolean enforces(Actor actor) {
        return actor.agencyType().enforces()
                && (actor.has(Role.OFFICER) || actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD));
    }

    private static Optional<Refusal> when(boolean no, ComplaintProblem problem, String detail) {
        return no ? Optional.of(new Refusal(problem, detail)) : Optional.empty();
    }
}
