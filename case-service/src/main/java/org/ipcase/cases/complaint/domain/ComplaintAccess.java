package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintProblem.HANDED_OVER;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.INTAKE_NOT_YOURS;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_AN_OFFICER;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_COMMON_SUPERIOR;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_COMPETENT_OFFICE;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_THE_HEAD;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_THE_RECEIVER;
import static org.ipcase.cases.complaint.domain.ComplaintProblem.NOT_THE_SUBMITTER;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
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
     * The submitter (with colleagues of the same company), the office that has it with those above,
     * an office that is offered or disputes it, and one that had it before.
     */
    public static Set<String> readers(Submitted complaint) {
        var dossier = complaint.dossier();
        var keys = new LinkedHashSet<String>();
        var submitter = dossier.submitter();
        if (submitter.holder()) {
            keys.add(AccessKey.agency(submitter.agency()));
        }
        if (submitter.isPerson()) {
            keys.add(AccessKey.person(submitter.sub()));
        }
        var office = dossier.office();
        keys.addAll(AccessKey.ownedBy(office.id(), office.type(), office.region()));
        dossier.custody().handovers().forEach(it -> keys.add(AccessKey.agency(it.from().id())));
        if (complaint instanceof Offered(_, _, var offer)) {
            keys.add(AccessKey.agency(offer.to().id()));
        }
        if (complaint instanceof Disputed(_, _, var dispute)) {
            keys.add(AccessKey.agency(dispute.other().id()));
            var superior = dispute.superior().agency();
            if (superior != null && dispute.reportedAt() != null) {
                keys.add(AccessKey.agency(superior));
            }
        }
        return keys;
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

    static Optional<Refusal> mayDo(ComplaintAction action, Submitted complaint, Actor actor) {
        var dossier = complaint.dossier();
        return switch (action) {
            case SUPPLEMENT, PROVE_IDENTITY, WITHDRAW -> submitter(dossier, actor);
            case REQUEST_MEDIATION ->
                    dossier.submitter().is(actor) ? Optional.empty() : officer(dossier, actor);
            case ACCEPT,
                    REJECT,
                    REQUEST_SUPPLEMENT,
                    REQUEST_IDENTITY,
                    FILE_CASE,
                    EXCLUDE_DAYS,
                    CALL_MEDIATION,
                    RECORD_AGREEMENT,
                    TERMINATE_MEDIATION,
                    TELL_TERMINATION,
                    RECORD_VIOLATION,
                    TELL_REPORTER,
                    TELL_RESULT,
                    RETURN_ROUTING,
                    ROUTE,
                    REPORT_BACK,
                    TRANSFER,
                    RECALL_TRANSFER,
                    RECORD_DESIGNATION,
                    CONFIRM_DUPLICATE,
                    DENY_DUPLICATE ->
                    officer(dossier, actor);
            case DECLINE_FILING, EXTEND_VERIFICATION -> head(dossier, actor);
            case ACCEPT_TRANSFER, DISPUTE_TRANSFER -> receiver(complaint, actor);
            case AGREE_JURISDICTION, REPORT_DISPUTE ->
                    receives(complaint, actor) ? enforcer(actor) : officer(dossier, actor);
            case DESIGNATE -> superior(complaint, actor);
        };
    }

    private static boolean receives(Submitted complaint, Actor actor) {
        return switch (complaint) {
            case Offered(_, _, var offer) -> offer.to().employs(actor);
            case Disputed(_, _, var dispute) -> dispute.other().employs(actor);
            case Submitted _ -> false;
        };
    }

    private static Optional<Refusal> receiver(Submitted complaint, Actor actor) {
        return switch (complaint) {
            case Offered _ when receives(complaint, actor) -> enforcer(actor);
            case Offered(_, _, var offer) ->
                    when(true, NOT_THE_RECEIVER, "It is offered to " + offer.to().id());
            // Nothing is offered: what the state says about it matters more than who asks.
            case Submitted it when it.dossier().office().employs(actor) -> Optional.empty();
            case Submitted it -> officer(it.dossier(), actor);
        };
    }

    /** No province designates over the other side of its border (JUR-05). */
    private static Optional<Refusal> superior(Submitted complaint, Actor actor) {
        return switch (complaint) {
            case Disputed(_, _, var dispute) when dispute.superior().is(actor) ->
                    when(!leads(actor), NOT_AN_OFFICER, actor.name() + " does not decide this");
            case Disputed(_, _, var dispute) ->
                    when(
                            true,
                            NOT_COMMON_SUPERIOR,
                            "The common superior is " + dispute.superior().name().zh());
            case Submitted it when it.dossier().office().employs(actor) -> Optional.empty();
            case Submitted _ -> when(true, NOT_COMMON_SUPERIOR, "There is no dispute to decide");
        };
    }

    private static boolean leads(Actor actor) {
        return enforces(actor) || actor.has(Role.SUPERVISOR);
    }

    private static Optional<Refusal> submitter(Dossier dossier, Actor actor) {
        return when(
                !dossier.submitter().is(actor),
                NOT_THE_SUBMITTER,
                "Submitted by somebody else than " + actor.name());
    }

    private static Optional<Refusal> officer(Dossier dossier, Actor actor) {
        return dossier.office().employs(actor) ? enforcer(actor) : notCompetent(dossier, actor);
    }

    private static Optional<Refusal> enforcer(Actor actor) {
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
            return notCompetent(dossier, actor);
        }
        return when(
                !actor.has(Role.HEAD) && !actor.has(Role.DEPUTY_HEAD),
                NOT_THE_HEAD,
                actor.name() + " does not lead the office");
    }

    /** A late hand of an earlier owner is shown to the new one. */
    private static Optional<Refusal> notCompetent(Dossier dossier, Actor actor) {
        var office = dossier.office();
        return dossier.custody()
                .givenAwayBy(actor)
                .map(it ->
                        new Refusal(
                                HANDED_OVER,
                                "Handed over at %s; %s has it now (epoch %d)"
                                        .formatted(
                                                it.at(), office.id(), dossier.custody().epoch())))
                .or(() ->
                        when(true, NOT_COMPETENT_OFFICE, "The competent office is " + office.id()));
    }

    private static boolean enforces(Actor actor) {
        return actor.agencyType().enforces()
                && (actor.has(Role.OFFICER) || actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD));
    }

    private static Optional<Refusal> when(boolean no, ComplaintProblem problem, String detail) {
        return no ? Optional.of(new Refusal(problem, detail)) : Optional.empty();
    }
}
