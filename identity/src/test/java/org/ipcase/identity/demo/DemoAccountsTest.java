package org.ipcase.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoAccountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "holder",
                "holder-cq",
                "officer-chengdu",
                "reviewer-chengdu",
                "deputy-chengdu",
                "head-chengdu",
                "officer-yuzhong",
                "head-yuzhong",
                "officer-sichuan-copyright",
                "customs-chengdu",
                "mediator-chengdu",
                "director-chengdu",
                "police-chengdu",
                "procurator-chengdu",
                "judge-chengdu",
                "supervisor-sichuan",
                "supervisor-chongqing",
                "auditor",
                "admin"
            })
    void hasEveryAccountOfTheDesign(String username) {
        assertThat(DemoAccounts.of(username).roles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "head-chengdu,mr-510100,HEAD,MARKET_REGULATION,510100",
        "director-chengdu,mc-510100,COMMITTEE_DIRECTOR,MEDIATION_COMMITTEE,510100",
        "judge-chengdu,ct-510100,JUDGE,COURT,510100",
        "supervisor-chongqing,ip-500000,SUPERVISOR,IP_OFFICE,500000",
        "holder,rh-minling,RIGHTS_HOLDER,RIGHTS_HOLDER,510100"
    })
    void actsForItsAgency(
            String username, String agency, Role role, AgencyType type, String region) {
        var actor = DemoAccounts.of(username).actor();

        assertThat(actor.agency()).isEqualTo(agency);
        assertThat(actor.roles()).isEqualTo(Set.of(role));
        assertThat(actor.agencyType()).isEqualTo(type);
        assertThat(actor.region()).isEqualTo(region);
    }

    @Test
    void givesEveryAccountAnIdOfItsOwnThatNeverChanges() {
        var subs = DemoAccounts.all().stream().map(DemoAccount::sub).toList();

        assertThat(new HashSet<>(subs)).hasSize(subs.size());
        assertThat(DemoAccounts.of("mediator-chengdu").sub())
                .isEqualTo("132db034-b637-50fb-9270-79ed0b0899e9");
    }

    @Test
    void everyRoleOfAPersonIsPlayedByAnAccount() {
        assertThat(List.of(Role.values()))
                .filteredOn(role -> role != Role.SYSTEM)
                .allSatisfy(role ->
                        assertThat(DemoAccounts.all())
                                .anyMatch(account -> account.roles().contains(role)));
    }
}
