package org.ipcase.mediation.entrustment.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Open;

/**
 * Who may read an entrustment and who may do what: the court that entrusts, the parties, and the
 * body it is assigned to with its mediators. A body that declined reads no more.
 */
public final class EntrustmentAccess {
    private EntrustmentAccess() {}

    public static Set<String> readers(EntrustmentFile file) {
        var readers = new LinkedHashSet<String>();
        readers.add(AccessKey.agency(file.request().court()));
        for (var side : Side.values()) {
            readers.addAll(file.request().sides().of(side));
        }
        directorKey(file).ifPresent(readers::add);
        file.mediators().forEach(it -> readers.add(AccessKey.person(it.sub())));
        return readers;
    }

    public static Optional<String> directorKey(EntrustmentFile file) {
        return Optional.ofNullable(file.committee())
                .map(body -> AccessKey.agency(body, Role.COMMITTEE_DIRECTOR));
    }

    static boolean isCourt(String court, Actor actor) {
        return actor.has(Role.JUDGE) && actor.worksFor(court);
    }

    static boolean mayOpen(Open open) {
        var request = open.request();
        return isCourt(request.court(), open.actor())
                || (open.actor().has(Role.RIGHTS_HOLDER)
                        && request.sides()
                                .of(open.actor())
                                .filter(Side.APPLICANT::equals)
                                .isPresent());
    }

    static Optional<Side> sideOf(EntrustmentFile file, Actor actor) {
        return file.request().sides().of(actor);
    }

    private static boolean isDirector(EntrustmentFile file, Actor actor) {
        var body = file.committee();
        return body != null && actor.has(Role.COMMITTEE_DIRECTOR) && actor.worksFor(body);
    }

    private static boolean isMediator(EntrustmentFile file, Actor actor) {
        return file.mediators().stream().anyMatch(it -> it.sub().equals(actor.sub()));
    }

    static Optional<Problem> refusal(EntrustmentAction action, EntrustmentFile file, Actor actor) {
        var court = isCourt(file.request().court(), actor);
        var body = isDirector(file, actor);
        var mediator = isMediator(file, actor);
        return switch (action) {
            case ACCEPT,
                    DECLINE,
                    DESIGNATE,
                    CLEAR_SUSPICION,
                    CONFIRM_FALSE_MEDIATION,
                    ISSUE_DOCUMENT,
                    REGISTER_SUIT,
                    NAME_PARTICIPANTS ->
                    unless(court, EntrustmentProblem.ONLY_COURT);
            case CONSENT, CHOOSE_BODY, WAIVE, SUE ->
                    unless(sideOf(file, actor).isPresent(), EntrustmentProblem.ONLY_PARTY);
            case CONFIRM, DECLINE_ASSIGNMENT -> unless(body, EntrustmentProblem.ONLY_BODY);
            case RECORD_CONTACT, DISCLOSE, EXTEND ->
                    unless(body || mediator, EntrustmentProblem.ONLY_BODY);
            case REPORT_FALSE_MEDIATION, RETURN ->
                    unless(court || body || mediator, EntrustmentProblem.ONLY_BODY);
        };
    }

    private static Optional<Problem> unless(boolean allowed, Problem problem) {
        return allowed ? Optional.empty() : Optional.of(problem);
    }
}
