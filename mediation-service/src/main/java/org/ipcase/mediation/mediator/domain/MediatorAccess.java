package org.ipcase.mediation.mediator.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Registrars;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what about a mediator. Name, body and grade are public; the file is open to the
 * mediator, the body's director, those who keep the register, and the auditor.
 */
public final class MediatorAccess {
    private MediatorAccess() {}

    public static Set<String> readers(MediatorFile file) {
        var readers = new LinkedHashSet<>(Registrars.keys(file.region()));
        directorKey(file).ifPresent(readers::add);
        var sub = file.entry().sub();
        if (sub != null) {
            readers.add(AccessKey.person(sub));
        }
        return readers;
    }

    public static Optional<String> directorKey(MediatorFile file) {
        return Optional.ofNullable(file.agency())
                .map(agency -> AccessKey.agency(agency, Role.COMMITTEE_DIRECTOR));
    }

    static boolean mayEngage(String region, @Nullable String agency, Actor actor) {
        return actor.isSystem() || directs(agency, actor) || Registrars.keeps(actor, region);
    }

    private static boolean directs(@Nullable String agency, Actor actor) {
        return agency != null && actor.has(Role.COMMITTEE_DIRECTOR) && actor.worksFor(agency);
    }

    static Optional<Problem> refusal(MediatorAction action, MediatorFile file, Actor actor) {
        var registrar = Registrars.keeps(actor, file.region());
        var director = directs(file.agency(), actor);
        var self = actor.sub().equals(file.entry().sub());
        return switch (action) {
            case DECLARE_TIE ->
                    unless(
                            self || director || registrar,
                            MediatorProblem.ONLY_DIRECTOR_OR_REGISTRAR);
            case RECORD_TRAINING, PROPOSE_GRADE, SUSPEND, RESUME, REMOVE ->
                    unless(
                            director || registrar || actor.isSystem(),
                            MediatorProblem.ONLY_DIRECTOR_OR_REGISTRAR);
            case PUBLISH_GRADE, WITHDRAW_GRADE, CONFIRM_GRADE ->
                    unless(registrar, MediatorProblem.ONLY_REGISTRAR).or(() -> office(file, actor));
        };
    }

    /** MED-O8: commonly the city assesses the first and second grade, the county the others. */
    private static Optional<Problem> office(MediatorFile file, Actor actor) {
        var proposal = file.proposal();
        var high =
                proposal != null
                        && (proposal.grade() == MediatorGrade.L1
                                || proposal.grade() == MediatorGrade.L2);
        var county = !actor.region().endsWith("00");
        return unless(!(high && county), MediatorProblem.HIGHER_OFFICE);
    }

    private static Optional<Problem> unless(boolean allowed, Problem problem) {
        return allowed ? Optional.empty() : Optional.of(problem);
    }
}
