package org.ipcase.mediation.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Roster;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class RegisterFileTest {
    private static final AgencyDirectory AGENCIES = AgencyDirectory.shipped();

    private static Roster shipped() {
        return RegisterFile.read(new ClassPathResource("register.json"), AGENCIES);
    }

    private static Roster of(String json) {
        return RegisterFile.read(
                new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)), AGENCIES);
    }

    @Test
    void everyCommitteeOfTheDirectoryIsOnTheRegister() {
        assertThat(shipped().committees())
                .extracting(Committee::id)
                .containsExactlyInAnyOrderElementsOf(
                        AGENCIES.all().stream()
                                .filter(it -> it.type() == AgencyType.MEDIATION_COMMITTEE)
                                .map(Agency::id)
                                .toList());
    }

    @Test
    void everyCommitteeHasAWomanAndMediators() {
        var roster = shipped();

        assertThat(roster.committees())
                .allMatch(Committee::hasWoman)
                .allMatch(it -> roster.of(it.id()).size() >= 2);
    }

    @Test
    void theDemoMediatorIsReachedByItsAccount() {
        assertThat(shipped().mediator("md-510100-01").orElseThrow().sub())
                .isEqualTo(DemoAccounts.of("mediator-chengdu").sub());
    }

    @Test
    void aRegisterThatTheLawDoesNotAllowStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        of(
                                """
                                {"committees": [{"id": "mc-510100", "kind": "PEOPLE",
                                  "termStart": "2025-01-01", "mediators": [],
                                  "members": [{"name": "甲", "post": "DIRECTOR", "woman": true}]}]}
                                """))
                .withMessageContaining("MED-O1");
    }

    @Test
    void anOfficeIsNoCommittee() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        of(
                                """
                                {"committees": [{"id": "mr-510100", "kind": "PEOPLE",
                                  "termStart": "2025-01-01", "mediators": [], "members": []}]}
                                """))
                .withMessageContaining("mr-510100");
    }
}
