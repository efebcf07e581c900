package org.ipcase.referral.factfinding.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.referral.factfinding.domain.FactFinding.NotTold;
import org.ipcase.referral.factfinding.domain.FactFinding.Told;

/**
 * Who may read facts found: the agency and those above it, the rights holder behind the case, the
 * courts of the place and the court competent for the right.
 */
public final class FactFindingAccess {
    private FactFindingAccess() {}

    public static Set<String> readers(FactFinding state) {
        return switch (state) {
            case NotTold _ -> Set.of();
            case Told(var finding) -> readers(finding);
        };
    }

    private static Set<String> readers(Finding finding) {
        var agency = finding.source().agency();
        var keys =
                new LinkedHashSet<>(AccessKey.ownedBy(agency.id(), agency.type(), agency.region()));
        var region = finding.source().region();
        keys.add(AccessKey.office(AgencyType.COURT, region));
        AccessKey.superiors(region)
                .forEach(above -> keys.add(AccessKey.office(AgencyType.COURT, above)));
        finding.court().ifPresent(court -> keys.add(AccessKey.agency(court.id())));
        finding.rightsHolder()
                .ifPresent(holder -> {
                    keys.add(AccessKey.person(holder.sub()));
                    keys.add(AccessKey.agency(holder.agency()));
                });
        return keys;
    }

    /**
     * The text is the agency's until it stands; courts and parties are offered what they may use
     * (CRT-07).
     */
    public static boolean seesText(Finding finding, Actor actor, Standing standing) {
        var agency = finding.source().agency();
        return standing.usable()
                || AccessKey.ownedBy(agency.id(), agency.type(), agency.region()).stream()
                        .anyMatch(actor.keys()::contains);
    }
}
