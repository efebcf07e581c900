package org.ipcase.cases.procedure.domain;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.jspecify.annotations.Nullable;

/** Who works where, and as what (机关工作人员). */
public final class Officials {
    private Officials() {}

    /** Whoever handles cases of this agency: officers and those who lead it. */
    public static boolean handles(Actor actor, String agency) {
        return actor.worksFor(agency)
                && (actor.has(Role.OFFICER) || actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD));
    }

    /** Whoever leads this agency (负责人), deputy or principal. */
    public static boolean leads(Actor actor, String agency) {
        return actor.worksFor(agency) && (actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD));
    }

    /** The company of the directory with this credit code, whose people may then act themselves. */
    public static Optional<Agency> company(AgencyDirectory directory, @Nullable String creditCode) {
        return creditCode == null
                ? Optional.empty()
                : directory.all().stream()
                        .filter(agency -> creditCode.equals(agency.creditCode()))
                        .findFirst();
    }

    public static Optional<Refusal> unless(boolean yes, Problem problem, String detail) {
        return yes ? Optional.empty() : Optional.of(new Refusal(problem, detail));
    }
}
