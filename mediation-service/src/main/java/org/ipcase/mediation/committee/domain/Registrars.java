package org.ipcase.mediation.committee.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;

/**
 * Who keeps the register of a place (名册管理): the justice bureau of the place and those above it,
 * which guide people's mediation (人民调解法 5, 10), and the provincial supervisor.
 */
public final class Registrars {
    /** The platform itself reads the register in lists. */
    public static final String PLATFORM = AccessKey.agency("platform");

    private Registrars() {}

    public static boolean keeps(Actor actor, String region) {
        return isJustice(actor, region) || isSupervisor(actor, region);
    }

    private static boolean isSupervisor(Actor actor, String region) {
        return actor.has(Role.SUPERVISOR)
                && AccessKey.supervisor(actor.region()).equals(AccessKey.supervisor(region));
    }

    private static boolean isJustice(Actor actor, String region) {
        return actor.agencyType() == AgencyType.JUSTICE
                && (actor.has(Role.OFFICER) || actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD))
                && (actor.region().equals(region)
                        || AccessKey.superiors(region).contains(actor.region()));
    }

    /** Keys of those who keep the register of this place, of the auditor and of the platform. */
    public static Set<String> keys(String region) {
        var keys = new LinkedHashSet<String>();
        keys.add(AccessKey.office(AgencyType.JUSTICE, region));
        AccessKey.superiors(region)
                .forEach(above -> keys.add(AccessKey.office(AgencyType.JUSTICE, above)));
        keys.add(AccessKey.supervisor(region));
        keys.add(AccessKey.AUDITOR);
        keys.add(PLATFORM);
        return keys;
    }
}
