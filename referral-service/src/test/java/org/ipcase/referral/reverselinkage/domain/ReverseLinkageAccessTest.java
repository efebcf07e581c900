package org.ipcase.referral.reverselinkage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.HEAD;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.reverselinkage.domain.Linkages.*;

import java.util.Collections;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.referral.office.domain.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-12")
class ReverseLinkageAccessTest {
    private static final Actor HOLDER =
            person(
                    "holder",
                    new Office("rh-1", "某酒厂", AgencyType.RIGHTS_HOLDER, "510100"),
                    Role.RIGHTS_HOLDER);
    private static final Actor OTHER_PROCURATOR =
            person(
                    "pp-cq",
                    new Office("pp-500103", "渝中区检察院", AgencyType.PROCURATORATE, "500103"),
                    Role.PROCURATOR);
    private static final Actor SUPERIOR = person("superior", PROVINCIAL_MR.office(), Role.OFFICER);

    @Test
    void onlyTheProcuratorateReadsBeforeTheOpinion() {
        assertThat(reads(PROCURATOR, underReview())).isTrue();
        for (var other : List.of(OFFICER, HEAD, HOLDER, POLICEMAN, OTHER_PROCURATOR, SUPERIOR)) {
            assertThat(reads(other, underReview())).as(other.name()).isFalse();
        }
    }

    @Test
    void theAgencyAndThoseAboveItReadOnceTheOpinionIsThere() {
        for (var reader : List.of(PROCURATOR, OFFICER, HEAD, SUPERIOR)) {
            assertThat(reads(reader, opinionIssued())).as(reader.name()).isTrue();
        }
        for (var other : List.of(HOLDER, POLICEMAN, OTHER_PROCURATOR)) {
            assertThat(reads(other, opinionIssued())).as(other.name()).isFalse();
        }
    }

    @Test
    void theReporterReadsOnAfterReportingUp() {
        var up =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        reportUp(ISSUED_AT));
        assertThat(reads(PROCURATOR, up)).isTrue();
        assertThat(reads(PROVINCIAL_PROCURATOR, up)).isTrue();
        assertThat(reads(SUPERIOR, up)).isFalse();
    }

    private static boolean reads(Actor actor, ReverseLinkage state) {
        return !Collections.disjoint(ReverseLinkageAccess.readers(state), actor.keys());
    }
}
