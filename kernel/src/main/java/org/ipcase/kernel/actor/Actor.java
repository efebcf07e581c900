package org.ipcase.kernel.actor;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The person, or the platform itself, on whose behalf a command is given (操作人).
 *
 * @param sub the identity server's stable id of the person
 * @param name as shown on documents and in the timeline
 * @param agency id of the agency, company or committee the person acts for
 * @param region GB/T 2260 code of the agency, 6 digits
 * @param functions what the agency is competent for; empty for most
 */
public record Actor(
        String sub,
        String name,
        String agency,
        AgencyType agencyType,
        String region,
        Set<OfficeFunction> functions,
        Set<Role> roles) {

    public Actor {
        functions = Set.copyOf(functions);
        roles = Set.copyOf(roles);
    }

    /** The platform acting on an event, e.g. {@code system("case-service")}. */
    public static Actor system(String service) {
        return new Actor(
                "system:" + service,
                service,
                "platform",
                AgencyType.IP_PROTECTION_CENTER,
                "000000",
                Set.of(),
                Set.of(Role.SYSTEM));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isSystem() {
        return roles.contains(Role.SYSTEM);
    }

    public boolean worksFor(String otherAgency) {
        return agency.equals(otherAgency);
    }

    /**
     * What this person may open a record with. A record names the keys of its readers; one shared
     * key opens it, for a direct read and for a list alike, so that search equals access.
     */
    public Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        keys.add(AccessKey.person(sub));
        if (has(Role.RIGHTS_HOLDER)) {
            // A company's people share its submissions.
            keys.add(AccessKey.agency(agency));
            return keys;
        }
        if (has(Role.MEDIATOR) && !has(Role.COMMITTEE_DIRECTOR)) {
            // A mediator sees the disputes assigned to the person, not all of the committee
            // (design.md §6).
            return keys;
        }
        if (has(Role.ADMIN) && roles.size() == 1) {
            return keys; // Running the platform gives no sight of cases.
        }
        if (has(Role.AUDITOR)) {
            keys.add(AccessKey.AUDITOR);
            return keys;
        }
        keys.add(AccessKey.agency(agency));
        roles.forEach(role -> keys.add(AccessKey.agency(agency, role)));
        keys.add(AccessKey.office(agencyType, region));
        if (has(Role.SUPERVISOR)) {
            keys.add(AccessKey.supervisor(region));
        }
        return keys;
    }
}
