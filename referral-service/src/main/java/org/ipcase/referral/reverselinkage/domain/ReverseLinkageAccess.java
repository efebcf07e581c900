package org.ipcase.referral.reverselinkage.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Reviewed;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;

/**
 * Who may read a reverse linkage and who may take its steps: the handling procuratorate (and the
 * one that reported it up) from the start, the agency and those above it once the opinion is there.
 * Parties never read it: what they learn comes with the agency's case.
 */
public final class ReverseLinkageAccess {
    private ReverseLinkageAccess() {}

    public static Set<String> readers(ReverseLinkage state) {
        if (!(state instanceof Opened linkage)) {
            return Set.of();
        }
        var keys = new LinkedHashSet<String>();
        keys.add(AccessKey.agency(linkage.matter().procuratorate().office().id()));
        keys.add(AccessKey.AUDITOR);
        if (linkage instanceof Reviewed reviewed) {
            reviewed.review()
                    .reportedUp()
                    .ifPresent(up -> keys.add(AccessKey.agency(up.from().id())));
        }
        if (linkage instanceof WithAgency with) {
            var agency = with.opinion().agency();
            keys.addAll(AccessKey.ownedBy(agency.id(), agency.type(), agency.region()));
        }
        return keys;
    }

    static Optional<Refusal> procurator(ReverseLinkage state, Actor actor) {
        return switch (state) {
            case NotOpened _ -> Optional.empty();
            case Opened linkage -> {
                var office = linkage.matter().procuratorate().office();
                yield actor.has(Role.PROCURATOR) && actor.worksFor(office.id())
                        ? Optional.empty()
                        : Optional.of(
                                new Refusal(
                                        ReverseLinkageProblem.NOT_PROCURATOR,
                                        "This is for the procurators of " + office.name()));
            }
        };
    }

    /** The clock's alarm does it too, if no procurator was faster. */
    static Optional<Refusal> procuratorOrAlarm(ReverseLinkage state, Actor actor) {
        return actor.isSystem() ? Optional.empty() : procurator(state, actor);
    }

    static Optional<Refusal> agency(ReverseLinkage state, Actor actor) {
        if (!(state instanceof WithAgency with)) {
            return Optional.of(
                    new Refusal(
                            ReverseLinkageProblem.NOT_THE_AGENCY, "No agency has an opinion yet"));
        }
        var agency = with.opinion().agency();
        return actor.worksFor(agency.id()) && (actor.has(Role.OFFICER) || actor.has(Role.HEAD))
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                ReverseLinkageProblem.NOT_THE_AGENCY,
                                "This is for the officers of " + agency.name()));
    }
}
