package org.ipcase.referral.procuratorate.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.referral.procuratorate.domain.CaseWatch.NotSeen;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;

/**
 * Who may read a watched case: the agency and those above it; the procuratorate of the same level
 * as soon as the screen is met, a referral is open or the penalty is high, whatever the agency does
 * (REQ-03). An ordinary case is none of its business.
 */
public final class CaseWatchAccess {
    private CaseWatchAccess() {}

    public static Set<String> readers(CaseWatch state) {
        return switch (state) {
            case NotSeen _ -> Set.of();
            case Seen(var watched) -> {
                var agency = watched.identity().agency();
                var keys =
                        new LinkedHashSet<>(
                                AccessKey.ownedBy(agency.id(), agency.type(), agency.region()));
                if (!watched.flags().isEmpty()) {
                    keys.add(AccessKey.agency(watched.identity().procuratorate().id()));
                }
                yield keys;
            }
        };
    }
}
