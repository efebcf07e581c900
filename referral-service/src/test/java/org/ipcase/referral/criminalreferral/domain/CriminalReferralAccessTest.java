package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.util.Collections;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.office.domain.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CriminalReferralAccessTest {
    private static final Actor HOLDER =
            person(
                    "holder",
                    new Office("rh-1", "某酒厂", AgencyType.RIGHTS_HOLDER, "510100"),
                    Role.RIGHTS_HOLDER);
    private static final Actor SUPERVISOR =
            person(
                    "supervisor",
                    new Office("ip-510000", "省局", AgencyType.MARKET_REGULATION, "510000"),
                    Role.SUPERVISOR);
    private static final Actor CHONGQING =
            person(
                    "supervisor-cq",
                    new Office("ip-500000", "市局", AgencyType.IP_OFFICE, "500000"),
                    Role.SUPERVISOR);
    private static final Actor AUDITOR =
            person(
                    "auditor",
                    new Office("audit", "审计", AgencyType.IP_OFFICE, "510000"),
                    Role.AUDITOR);
    private static final Actor OTHER_OFFICER =
            person(
                    "officer-my",
                    new Office("mr-510700", "绵阳", AgencyType.MARKET_REGULATION, "510700"),
                    Role.OFFICER);
    private static final CriminalReferralEvent REFUSED =
            new ReferralRefused(new Approval.Refusal("head", APPROVED_AT, false, "…"));

    @Test
    void theAgencySupervisorAndAuditorReadFromTheStart() {
        for (var actor : Set.of(OFFICER, DEPUTY, HEAD, SUPERVISOR, AUDITOR)) {
            assertThat(reads(actor, OPENED)).as(actor.name()).isTrue();
        }
    }

    @Test
    @Tag("REQ-03")
    @Tag("REF-07")
    void theProcuratorateReadsFromTheHeadsDeskOnRefusalsIncluded() {
        assertThat(reads(PROCURATOR, OPENED)).isFalse();
        assertThat(reads(PROCURATOR, OPENED, SUBMITTED)).isTrue();
        assertThat(reads(PROCURATOR, OPENED, SUBMITTED, APPROVED)).isTrue();
        assertThat(reads(PROCURATOR, OPENED, SUBMITTED, REFUSED)).isTrue();
        assertThat(reads(PROCURATOR, OPENED, SUBMITTED, APPROVED, SENT)).isTrue();
    }

    @Test
    void thePoliceReadOnceTheFileIsOnItsWayToThem() {
        assertThat(reads(POLICEMAN, OPENED, SUBMITTED, APPROVED)).isFalse();
        assertThat(reads(POLICEMAN, OPENED, SUBMITTED, APPROVED, SENT)).isTrue();
        assertThat(reads(OTHER_POLICEMAN, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED)).isFalse();
        assertThat(reads(OTHER_POLICEMAN, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, PASSED))
                .isTrue();
    }

    @Test
    @Tag("REQ-03")
    void theProcuratorateReadsADraftOnceItIsOverdue() {
        assertThat(reads(PROCURATOR, Lives.events("DRAFT"))).isFalse();
        assertThat(reads(PROCURATOR, Lives.events("DRAFT overdue"))).isTrue();
    }

    @Test
    @Tag("REF-26")
    void whoIsAskedForAdviceReadsWhatItIsAbout() {
        assertThat(reads(POLICEMAN, Lives.events("DRAFT consulted"))).isTrue();
    }

    @Test
    @Tag("REQ-11")
    void theCourtReadsFromProsecutionOn() {
        assertThat(reads(JUDGE, Lives.events("GOODS_HANDED_OVER"))).isFalse();
        assertThat(reads(JUDGE, Lives.events("PROSECUTION"))).isTrue();
        assertThat(reads(JUDGE, Lives.events("JUDGMENT"))).isTrue();
    }

    @Test
    @Tag("REF-20")
    void theHigherProcuratorateReadsOnceItIsAsked() {
        var higher =
                person(
                        "procurator-sc",
                        new Office("pp-510000", "省检", AgencyType.PROCURATORATE, "510000"),
                        Role.PROCURATOR);
        assertThat(reads(higher, Lives.events("FILING_ORDERED corrected"))).isFalse();
        assertThat(reads(higher, Lives.events("FILING_ORDERED reported"))).isTrue();
    }

    @Test
    void theRightsHolderAndOtherOfficesNeverRead() {
        for (var actor : Set.of(HOLDER, OTHER_OFFICER, CHONGQING)) {
            assertThat(reads(actor, OPENED)).as(actor.name()).isFalse();
            assertThat(reads(actor, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED))
                    .as(actor.name())
                    .isFalse();
        }
    }

    private static boolean reads(Actor actor, CriminalReferralEvent... events) {
        var readers = CriminalReferralAccess.readers(Given.state(events));
        return !Collections.disjoint(readers, actor.keys());
    }
}
