package org.ipcase.referral.courtcase.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.courtcase.domain.CourtCase.Kept;
import org.ipcase.referral.courtcase.domain.CourtCase.NotSeized;

/**
 * Who may read a case before the court and who may take its steps: the court's people; the
 * procuratorate that prosecuted reads. The agency sees what became of it on its own case (REQ-11).
 */
public final class CourtCaseAccess {
    private CourtCaseAccess() {}

    public static Set<String> readers(CourtCase state) {
        return switch (state) {
            case NotSeized _ -> Set.of();
            case Kept kept -> {
                var keys = new LinkedHashSet<String>();
                keys.add(AccessKey.agency(kept.matter().court().id()));
                kept.matter()
                        .prosecution()
                        .ifPresent(it -> keys.add(AccessKey.agency(it.procuratorate().id())));
                keys.add(AccessKey.AUDITOR);
                yield keys;
            }
        };
    }

    /** A judge of the court that has the case. */
    static Optional<Refusal> judge(CourtCase state, Actor actor) {
        return state instanceof Kept kept
                        && !(actor.worksFor(kept.matter().court().id()) && actor.has(Role.JUDGE))
                ? Optional.of(
                        new Refusal(
                                CourtCaseProblem.NOT_THE_COURT,
                                "The case is before " + kept.matter().court().name()))
                : Optional.empty();
    }

    /** A court registers suits with itself. */
    static boolean mayRegister(Actor actor, Matter matter) {
        return matter.court().type() == AgencyType.COURT
                && actor.worksFor(matter.court().id())
                && actor.has(Role.JUDGE);
    }
}
