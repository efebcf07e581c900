package org.ipcase.mediation.committee.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice;

/**
 * Who may do what with a body on the register. Anyone may look it up; its file, with the notices to
 * the court, is open to the body's director, those who keep the register, the court told, and the
 * auditor.
 */
public final class CommitteeAccess {
    private CommitteeAccess() {}

    public static Set<String> readers(CommitteeFile file) {
        var readers = new LinkedHashSet<>(Registrars.keys(file.committee().region()));
        directorKey(file).ifPresent(readers::add);
        file.notices().stream()
                .map(CourtNotice::court)
                .map(AccessKey::agency)
                .forEach(readers::add);
        return readers;
    }

    /** Whom a task of the body is for, if its people are on the platform. */
    public static Optional<String> directorKey(CommitteeFile file) {
        return Optional.ofNullable(file.profile().agency())
                .map(agency -> AccessKey.agency(agency, Role.COMMITTEE_DIRECTOR));
    }

    public static boolean isDirector(CommitteeFile file, Actor actor) {
        var agency = file.profile().agency();
        return agency != null && actor.has(Role.COMMITTEE_DIRECTOR) && actor.worksFor(agency);
    }

    /** The court of the place, whose people read the notices. */
    private static boolean isCourtTold(CommitteeFile file, Actor actor) {
        return actor.has(Role.JUDGE)
                && file.notices().stream().anyMatch(it -> actor.worksFor(it.court()));
    }

    static boolean mayRegister(String region, Actor actor) {
        return actor.isSystem() || Registrars.keeps(actor, region);
    }

    static Optional<Problem> refusal(CommitteeAction action, CommitteeFile file, Actor actor) {
        var registrar = Registrars.keeps(actor, file.committee().region());
        return switch (action) {
            case SUSPEND, RESUME, DISSOLVE, NOTIFY_COURT, AWARD_STARS ->
                    registrar ? Optional.empty() : Optional.of(CommitteeProblem.ONLY_REGISTRAR);
            case RECEIVE_NOTICE ->
                    isCourtTold(file, actor)
                            ? Optional.empty()
                            : Optional.of(CommitteeProblem.ONLY_COURT);
            case RE_ELECT, CHANGE_MEMBERS, LINK_COURT_PLATFORM ->
                    registrar || isDirector(file, actor)
                            ? Optional.empty()
                            : Optional.of(CommitteeProblem.ONLY_REGISTRAR_OR_DIRECTOR);
        };
    }
}
