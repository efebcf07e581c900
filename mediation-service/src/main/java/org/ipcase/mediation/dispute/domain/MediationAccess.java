package org.ipcase.mediation.dispute.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Problem;

/**
 * Who may read a mediation, and who may do what (查看与办理权限). Readers are the parties, the mediators
 * assigned and the committee's director: no office, no supervisor, no auditor, and no other
 * mediator of the committee, because what is conceded here may not be used elsewhere (MED-23, 民诉法解释
 * 107).
 */
public final class MediationAccess {
    private MediationAccess() {}

    public static Set<String> readers(Dossier dossier) {
        var readers = new LinkedHashSet<String>();
        for (var side : Side.values()) {
            readers.addAll(dossier.sides().of(side));
        }
        readers.addAll(mediatorKeys(dossier));
        readers.addAll(directorKeys(dossier));
        return readers;
    }

    /** Who a task of the mediators is for. */
    public static List<String> mediatorKeys(Dossier dossier) {
        return dossier.mediators().stream().map(AssignedMediator::key).toList();
    }

    /** Who a task of the director is for. */
    public static String directorKey(Dossier dossier) {
        return AccessKey.agency(dossier.application().committee(), Role.COMMITTEE_DIRECTOR);
    }

    /** The directors of both bodies, if two provinces mediate together: they read and help. */
    public static Set<String> directorKeys(Dossier dossier) {
        var keys = new LinkedHashSet<String>();
        keys.add(directorKey(dossier));
        var partner = dossier.application().within().partner();
        if (partner != null) {
            keys.add(AccessKey.agency(partner, Role.COMMITTEE_DIRECTOR));
        }
        return keys;
    }

    static boolean isDirector(String committee, Actor actor) {
        return actor.has(Role.COMMITTEE_DIRECTOR) && actor.worksFor(committee);
    }

    static boolean isDirector(Dossier dossier, Actor actor) {
        return isDirector(dossier.application().committee(), actor);
    }

    static boolean isMediator(Dossier dossier, Actor actor) {
        return dossier.mediators().stream().anyMatch(some -> some.sub().equals(actor.sub()));
    }

    static Optional<Side> sideOf(Dossier dossier, Actor actor) {
        return dossier.sides().of(actor);
    }

    /** Empty if this person may ask for it at all; the state of the mediation is another matter. */
    static Optional<Problem> refusal(Action action, Dossier dossier, Actor actor) {
        var director = isDirector(dossier, actor);
        var mediator = isMediator(dossier, actor);
        var side = sideOf(dossier, actor);
        return switch (action) {
            case ACCEPT, DECLINE, REGISTER_PARTY, ASSIGN_MEDIATORS ->
                    unless(director, MediationProblem.ONLY_DIRECTOR);
            case SCHEDULE_SESSION, RECORD_SESSION, SUSPEND, RESUME, EXTEND, REACH_AGREEMENT ->
                    unless(mediator, MediationProblem.ONLY_MEDIATOR);
            case FAIL -> unless(mediator || director, MediationProblem.ONLY_MEDIATOR_OR_DIRECTOR);
            case CHOOSE_MEDIATORS -> unless(side.isPresent(), MediationProblem.ONLY_PARTY);
            case CHALLENGE_MEDIATOR, REFUSE ->
                    unless(side.isPresent() || mediator || director, MediationProblem.ONLY_PARTY);
            case SIGN ->
                    unless(
                            side.isPresent() || mediator || director,
                            MediationProblem.NOT_YOURS_TO_SIGN);
            case RECORD_CONTACT, TIME_OUT ->
                    unless(mediator || director, MediationProblem.ONLY_MEDIATOR_OR_DIRECTOR);
            case GIVE_CONSENT ->
                    unless(
                            side.filter(Side.RESPONDENT::equals).isPresent()
                                    || mediator
                                    || director,
                            MediationProblem.ONLY_RESPONDENT);
            case INVITE_HELPER, REPORT_DANGER, SIGN_ON_PAPER ->
                    unless(mediator, MediationProblem.ONLY_MEDIATOR);
            case AGREE_HELPER, ACKNOWLEDGE_RIGHTS ->
                    unless(side.isPresent(), MediationProblem.ONLY_PARTY);
            case CONFIRM_MINUTES ->
                    unless(side.isPresent() || mediator, MediationProblem.ONLY_PARTY);
            case RECORD_PERIOD ->
                    unless(side.isPresent() || mediator || director, MediationProblem.ONLY_PARTY);
            case WITHDRAW ->
                    unless(
                            side.filter(Side.APPLICANT::equals).isPresent(),
                            MediationProblem.ONLY_APPLICANT);
        };
    }

    private static Optional<Problem> unless(boolean allowed, Problem problem) {
        return allowed ? Optional.empty() : Optional.of(problem);
    }
}
