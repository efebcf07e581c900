package org.ipcase.identity.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.identity.demo.DemoAccount;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.identity.demo.DemoMachine;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {
    private static final RealmSettings OFFICE =
            new RealmSettings(List.of("https://ip.example"), false);

    @TempDir Path folder;

    @Test
    void theRolesOfTheRealmAreTheRolesOfAPerson() throws IOException {
        assertThat(values(written(OFFICE).at("/roles/realm"), "name"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.SYSTEM)
                                .map(Role::realmRole)
                                .toList());
    }

    @Test
    void anOfficeGetsNeitherDemoAccountsNorThePasswordClient() throws IOException {
        var realm = written(OFFICE);

        assertThat(realm.has("users")).isFalse();
        assertThat(values(realm.get("clients"), "clientId")).containsExactly("portal");
        assertThat(realm.get("sslRequired").asString()).isEqualTo("external");
        assertThat(Files.readString(folder.resolve("realm.json")))
                .doesNotContain(DemoAccounts.PASSWORD);
    }

    @Test
    void theLocalStackGetsEveryDemoAccountUnderItsFixedId() throws IOException {
        var users = written(RealmSettings.local(8080)).get("users");

        assertThat(values(users, "id"))
                .containsExactlyElementsOf(
                        Stream.concat(
                                        DemoAccounts.all().stream(),
                                        DemoMachine.all().stream().map(DemoMachine::account))
                                .map(DemoAccount::sub)
                                .toList());
    }

    @Test
    void thePortalSignsInWithProofKeysAndOnlyAtItsOwnAddress() throws IOException {
        var portal = written(OFFICE).at("/clients/0");

        assertThat(portal.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(portal.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(portal.at("/redirectUris/0").asString()).isEqualTo("https://ip.example/*");
        assertThat(portal.get("redirectUris")).hasSize(1);
    }

    @Test
    void aCourtsOwnSystemHasASecretAndNobodySignsInByIt() throws IOException {
        var realm = written(RealmSettings.local(8080));
        var client = realm.get("clients").get(2);

        assertThat(client.get("clientId").asString()).isEqualTo("court-chengdu");
        assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        var account =
                realm.get("users")
                        .valueStream()
                        .filter(it -> it.has("serviceAccountClientId"))
                        .findFirst()
                        .orElseThrow();
        assertThat(account.has("credentials")).isFalse();
        assertThat(account.at("/attributes/agency/0").asString()).isEqualTo("ct-510100");
        assertThat(account.at("/realmRoles/0").asString()).isEqualTo("judge");
    }

    @Test
    void everyClientSaysForWhomItsTokensAre() throws IOException {
        assertThat(written(RealmSettings.local(8080)).get("clients"))
                .hasSize(3)
                .allSatisfy(client ->
                        assertThat(values(client.get("protocolMappers"), "name"))
                                .containsExactly(
                                        "audience",
                                        "roles",
                                        "agency",
                                        "agency_type",
                                        "region",
                                        "functions"));
    }

    private JsonNode written(RealmSettings settings) throws IOException {
        var file = folder.resolve("realm.json");
        RealmFile.write(file, settings);
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }

    private static List<String> values(JsonNode list, String field) {
        return list.valueStream().map(node -> node.get(field).asString()).toList();
    }
}
