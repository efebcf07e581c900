package org.ipcase.identity.provision;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * Brings the realm into a running Keycloak, or up to date there. What is as it should be is left
 * alone, so that a second run changes nothing; what the realm file does not speak of (themes,
 * identity providers, people of the offices) is not touched.
 */
public final class RealmProvisioner {
    private RealmProvisioner() {}

    /**
     * @param keycloak address with the path it is served under, e.g. {@code
     *     http://127.0.0.1:8180/auth}
     * @return what was changed, one sentence each; empty if nothing had to be
     */
    public static List<String> provision(
            URI keycloak, String adminUser, String adminPassword, RealmSettings settings) {
        try (var admin =
                KeycloakBuilder.builder()
                        .serverUrl(keycloak.toString())
                        .realm("master")
                        .clientId("admin-cli")
                        .username(adminUser)
                        .password(adminPassword)
                        .build()) {
            return provision(admin, settings);
        }
    }

    private static List<String> provision(Keycloak admin, RealmSettings settings) {
        var wanted = Realm.of(settings);
        if (admin.realms().findAll().stream()
                .noneMatch(realm -> realm.getRealm().equals(Realm.NAME))) {
            admin.realms().create(Wanted.as(RealmRepresentation.class, wanted));
            return List.of("realm " + Realm.NAME + " created");
        }
        return new RealmUpdate(
                        admin.realm(Realm.NAME), Wanted.as(RealmRepresentation.class, wanted))
                .apply();
    }

    /**
     * Settings come from the environment: {@code KEYCLOAK_URL, KEYCLOAK_ADMIN,
     * KEYCLOAK_ADMIN_PASSWORD}, {@code IPCASE_PORTALS} separated by commas; never the demo
     * accounts.
     */
    public static void main(String... arguments) {
        var settings = new RealmSettings(List.of(required("IPCASE_PORTALS").split(",")), false);
        var changes =
                provision(
                        URI.create(required("KEYCLOAK_URL")),
                        required("KEYCLOAK_ADMIN"),
                        required("KEYCLOAK_ADMIN_PASSWORD"),
                        settings);
        System.out.println(changes.isEmpty() ? "Up to date" : String.join("\n", changes));
    }

    private static String required(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .orElseThrow(() -> new IllegalArgumentException("Please set " + variable));
    }
}
