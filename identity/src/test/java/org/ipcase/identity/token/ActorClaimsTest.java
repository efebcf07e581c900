package org.ipcase.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorClaimsTest {
    private static final Map<String, Object> HEAD_OF_CHENGDU =
            Map.of(
                    "sub", "0f0e7c1a-0000-5000-8000-000000000001",
                    "name", "刘建国",
                    "agency", "mr-510100",
                    "agency_type", "MARKET_REGULATION",
                    "region", "510100",
                    "functions", List.of("TRADEMARK_ENFORCEMENT", "PATENT_RULING"),
                    "roles", List.of("head"));

    @Test
    void readsAPersonWithAgencyFunctionsAndRoles() {
        assertThat(ActorClaims.actorOf(HEAD_OF_CHENGDU))
                .isEqualTo(
                        new Caller.Known(
                                new Actor(
                                        "0f0e7c1a-0000-5000-8000-000000000001",
                                        "刘建国",
                                        "mr-510100",
                                        AgencyType.MARKET_REGULATION,
                                        "510100",
                                        Set.of(
                                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                                OfficeFunction.PATENT_RULING),
                                        Set.of(Role.HEAD))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "name", "agency", "agency_type", "region", "roles"})
    void refusesATokenWithoutAClaimAndNamesIt(String claim) {
        var claims = new HashMap<>(HEAD_OF_CHENGDU);
        claims.remove(claim);

        assertThat(ActorClaims.actorOf(claims))
                .isInstanceOfSatisfying(
                        Caller.Unknown.class, no -> assertThat(no.claim()).isEqualTo(claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "name", "agency", "agency_type", "region", "roles"})
    void refusesABlankClaimAndOneOfAnotherType(String claim) {
        assertThat(ActorClaims.actorOf(with(claim, " "))).isInstanceOf(Caller.Unknown.class);
        assertThat(ActorClaims.actorOf(with(claim, 7))).isInstanceOf(Caller.Unknown.class);
    }

    @Test
    void refusesAnUnknownKindOfAgencyAndAnUnknownRegion() {
        assertThat(ActorClaims.actorOf(with("agency_type", "POST_OFFICE")))
                .isInstanceOfSatisfying(
                        Caller.Unknown.class,
                        no -> assertThat(no.claim()).isEqualTo("agency_type"));
        assertThat(ActorClaims.actorOf(with("region", "510200")))
                .isInstanceOfSatisfying(
                        Caller.Unknown.class, no -> assertThat(no.claim()).isEqualTo("region"));
    }

    @Test
    void knowsTheAbolishedRegionOfAnAgencyThatWasNotMovedYet() {
        assertThat(ActorClaims.actorOf(with("region", "500112"))).isInstanceOf(Caller.Known.class);
    }

    @Test
    void passesOverNamesItDoesNotKnow() {
        var roles = List.of("offline_access", "default-roles-ipcase", "officer", 5);

        assertThat(actor(with("roles", roles)).roles()).containsExactly(Role.OFFICER);
        assertThat(actor(with("functions", List.of("POST", "GI_PROTECTION"))).functions())
                .containsExactly(OfficeFunction.GI_PROTECTION);
    }

    @Test
    void neverMakesAnyoneTheSystem() {
        assertThat(actor(with("roles", List.of("system", "officer"))).isSystem()).isFalse();
        assertThat(ActorClaims.actorOf(with("roles", List.of("system"))))
                .isInstanceOf(Caller.Unknown.class);
    }

    @Test
    void refusesAPersonWithoutARoleOfThePlatform() {
        assertThat(ActorClaims.actorOf(with("roles", List.of("offline_access"))))
                .isEqualTo(new Caller.Unknown("roles", "The token grants no role of the platform"));
    }

    @Test
    void readsASingleValueWhereAListIsUsual() {
        assertThat(actor(with("roles", "officer")).roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void aPersonWithoutFunctionsIsWelcome() {
        var claims = new HashMap<>(HEAD_OF_CHENGDU);
        claims.remove("functions");

        assertThat(actor(claims).functions()).isEmpty();
    }

    private static Actor actor(Map<String, Object> claims) {
        return switch (ActorClaims.actorOf(claims)) {
            case Caller.Known(var actor) -> actor;
            case Caller.Unknown no -> throw new AssertionError(no);
        };
    }

    private static Map<String, Object> with(String claim, Object value) {
        var claims = new HashMap<>(HEAD_OF_CHENGDU);
        claims.put(claim, value);
        return claims;
    }
}
