package org.ipcase.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ipcase.identity.demo.DemoAccount;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.identity.demo.DemoMachine;
import org.ipcase.identity.provision.RealmProvisioner;
import org.ipcase.identity.provision.RealmSettings;
import org.ipcase.identity.token.ActorClaims;
import org.ipcase.identity.token.Caller;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The realm of {@code identity} in a real Keycloak: who signs in, and what a second run changes.
 */
class RealmIT {

    /** Nobody else's tests use this account, so that it may be broken for a moment. */
    private static final String SPARE = "officer-jinjiang";

    /** As {@code KeycloakPart} names the first administrator. */
    private static final String ADMIN = "ipcase-demo";

    private static final RealmSettings SETTINGS = RealmSettings.local(8080);

    private final TestParts parts = TestParts.get();

    static List<DemoAccount> accounts() {
        return DemoAccounts.all();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void theTokenOfADemoAccountIsItsActor(DemoAccount account) {
        var claims = claimsOf(parts.tokenOf(account.username()));

        assertThat(ActorClaims.actorOf(claims)).isEqualTo(new Caller.Known(account.actor()));
        assertThat(claims).containsEntry("aud", ActorClaims.AUDIENCE);
        assertThat(claims).containsEntry("iss", parts.issuer());
    }

    /** The court works through an API of its own (client credentials). */
    @Test
    @Tag("REQ-21")
    void theTokenOfACourtsOwnSystemIsAJudgeOfThatCourt() {
        provision();

        for (var machine : DemoMachine.all()) {
            var answer = askForMachineToken(machine.client(), DemoAccounts.PASSWORD);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var claims =
                    claimsOf(
                            JsonMapper.builder()
                                    .build()
                                    .readTree(answer.body())
                                    .at("/access_token")
                                    .asString());
            assertThat(ActorClaims.actorOf(claims))
                    .isInstanceOfSatisfying(
                            Caller.Known.class,
                            it -> {
                                var court = machine.account();
                                assertThat(it.actor().name()).isEqualTo(court.name());
                                assertThat(it.actor().agency()).isEqualTo(court.agency().id());
                                assertThat(it.actor().agencyType()).isEqualTo(AgencyType.COURT);
                                assertThat(it.actor().roles()).containsExactly(Role.JUDGE);
                            });
            assertThat(askForMachineToken(machine.client(), "wrong").statusCode())
                    .isBetween(400, 401);
        }
    }

    @Test
    void refusesAWrongPassword() {
        var answer = askForToken("ipcase-cli", SPARE, "wrong");

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void thePortalTakesNoPasswordPastTheSignInPage() {
        var answer = askForToken("portal", "holder", DemoAccounts.PASSWORD);

        assertThat(answer.statusCode()).isBetween(400, 401);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void aSecondRunChangesNothing() {
        provision();

        assertThat(provision()).isEmpty();
    }

    @Test
    void restoresWhatWasChangedByHandAndNothingElse() {
        provision();
        withRealm(RealmIT::breakTheSpareAccountAndAClaim);

        assertThat(provision())
                .containsExactlyInAnyOrder(
                        "claim region of portal set",
                        "account %s updated".formatted(SPARE),
                        "roles of %s set".formatted(SPARE));
        assertThat(askForToken("ipcase-cli", SPARE, DemoAccounts.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAccountThatWasRemovedComesBackUnderItsId() {
        provision();
        withRealm(realm -> realm.users().get(DemoAccounts.of(SPARE).sub()).remove());

        assertThat(provision()).containsExactly("account %s created".formatted(SPARE));
        withRealm(realm ->
                assertThat(realm.users().searchByUsername(SPARE, true))
                        .singleElement()
                        .satisfies(user ->
                                assertThat(user.getId()).isEqualTo(DemoAccounts.of(SPARE).sub())));
    }

    private static void breakTheSpareAccountAndAClaim(RealmResource realm) {
        var user = realm.users().get(DemoAccounts.of(SPARE).sub());
        var profile = user.toRepresentation();
        profile.setFirstName("Someone else");
        user.update(profile);
        user.roles().realmLevel().add(List.of(realm.roles().get("head").toRepresentation()));
        var portal = realm.clients().findByClientId("portal").getFirst();
        var claims = realm.clients().get(portal.getId()).getProtocolMappers();
        claims.getMappers().stream()
                .filter(claim -> claim.getName().equals("region"))
                .forEach(claim -> claims.delete(claim.getId()));
    }

    private List<String> provision() {
        return RealmProvisioner.provision(URI.create(keycloak()), ADMIN, ADMIN, SETTINGS);
    }

    private void withRealm(Consumer<RealmResource> work) {
        try (var admin = Keycloak.getInstance(keycloak(), "master", ADMIN, ADMIN, "admin-cli")) {
            work.accept(admin.realm("ipcase"));
        }
    }

    private String keycloak() {
        return parts.jwksUrl().replaceFirst("/realms/.*", "");
    }

    private HttpResponse<String> askForToken(String client, String account, String password) {
        return ask(
                "grant_type=password&client_id=%s&username=%s&password=%s"
                        .formatted(client, account, password));
    }

    private HttpResponse<String> askForMachineToken(String client, String secret) {
        return ask(
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(client, secret));
    }

    private HttpResponse<String> ask(String form) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        keycloak()
                                                + "/realms/ipcase/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> claimsOf(String token) {
        var body = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JsonMapper.builder().build().readValue(body, new TypeReference<>() {});
    }
}
