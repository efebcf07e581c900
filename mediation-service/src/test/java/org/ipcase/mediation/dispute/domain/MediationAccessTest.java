package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.util.Collections;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-23")
class MediationAccessTest {
    private static final Set<String> READERS =
            MediationAccess.readers(Given.after(untilInProgress()).dossier());

    private static boolean reads(Actor actor) {
        return !Collections.disjoint(READERS, actor.keys());
    }

    @Test
    void partiesAssignedMediatorsAndTheDirectorRead() {
        assertThat(reads(HOLDER)).isTrue();
        assertThat(reads(OTHER_SIDE)).isTrue();
        assertThat(reads(company("sub-colleague", "colleague", APPLICANT_COMPANY))).isTrue();
        assertThat(reads(MEDIATOR)).isTrue();
        assertThat(reads(DIRECTOR)).isTrue();
    }

    @Test
    void nobodyElseReadsWhateverTheirRole() {
        assertThat(reads(OTHER_MEDIATOR)).isFalse();
        assertThat(reads(committee("sub-d2", "mc-510600", Role.COMMITTEE_DIRECTOR))).isFalse();
        assertThat(reads(company("sub-x", "stranger", "rh-minling"))).isFalse();
        for (var role : Role.values()) {
            for (var type : AgencyType.values()) {
                var official =
                        new Actor(
                                "sub-" + role,
                                "someone",
                                "mr-510100",
                                type,
                                "510100",
                                Set.of(),
                                Set.of(role));
                assertThat(reads(official)).as("%s of a %s", role, type).isFalse();
            }
        }
    }

    @Test
    void aChallengedMediatorReadsNoMore() {
        var after =
                MediationAccess.readers(
                        Given.after(untilAssigned()).and(challenge("m1")).dossier());

        assertThat(after).doesNotContainAnyElementsOf(MEDIATOR.keys());
    }
}
