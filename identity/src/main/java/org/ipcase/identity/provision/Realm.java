package org.ipcase.identity.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipcase.identity.demo.DemoAccount;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.identity.demo.DemoMachine;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The realm {@code ipcase} in the words of Keycloak's realm files: what is the same everywhere
 * comes from {@code realm.json}, {@code claims.json} and {@code user-profile.json}; addresses and
 * accounts are filled in.
 *
 * <p>A person's full name stands in {@code firstName} alone: family and given name with a space
 * between would be wrong for a Chinese name.
 */
final class Realm {
    static final String NAME = "ipcase";

    /** The client that takes a password directly: on a laptop only. */
    static final String SCRIPTS = "ipcase-cli";

    /** Everybody knows the demo password: a slow hash would only cost each start and sign-in. */
    private static final String QUICK = "hashAlgorithm(pbkdf2-sha512) and hashIterations(1000)";

    /** With the server's own slow hash. */
    private static final String STRONG = "length(12) and notUsername(undefined)";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Realm() {}

    static Map<String, Object> of(RealmSettings settings) {
        var realm = read("realm.json", new TypeReference<Map<String, Object>>() {});
        realm.put("sslRequired", settings.local() ? "none" : "external");
        realm.put("passwordPolicy", settings.local() ? QUICK : STRONG);
        realm.put("clients", clients(realm, settings));
        realm.put("components", userProfileComponent());
        if (settings.local()) {
            realm.put("users", users());
        }
        return realm;
    }

    static Map<String, Object> userProfile() {
        return read("user-profile.json", new TypeReference<>() {});
    }

    @SuppressWarnings("unchecked") // The file is ours.
    private static List<Map<String, Object>> clients(
            Map<String, Object> realm, RealmSettings settings) {
        var all = (List<Map<String, Object>>) Objects.requireNonNull(realm.get("clients"));
        var clients = new ArrayList<Map<String, Object>>();
        for (var client : all) {
            if ("portal".equals(client.get("clientId"))) {
                client.put(
                        "redirectUris",
                        settings.portals().stream().map(portal -> portal + "/*").toList());
                client.put("webOrigins", settings.portals());
                client.put("rootUrl", settings.portals().getFirst());
                client.put("baseUrl", "/");
            } else if (!settings.local()) {
                continue; // Passwords go to the sign-in page only, but for scripts on a laptop.
            }
            client.put(
                    "protocolMappers",
                    read("claims.json", new TypeReference<List<Map<String, Object>>>() {}));
            clients.add(client);
        }
        if (settings.local()) {
            DemoMachine.all().forEach(it -> clients.add(machine(it)));
        }
        return clients;
    }

    /** A client of an office's own system: nobody signs in, it has a secret. */
    private static Map<String, Object> machine(DemoMachine machine) {
        var client = new LinkedHashMap<String, Object>();
        client.put("clientId", machine.client());
        client.put("name", machine.account().name());
        client.put("enabled", true);
        client.put("publicClient", false);
        client.put("secret", DemoAccounts.PASSWORD);
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", true);
        client.put("fullScopeAllowed", true);
        client.put(
                "protocolMappers",
                read("claims.json", new TypeReference<List<Map<String, Object>>>() {}));
        return client;
    }

    private static List<Map<String, Object>> users() {
        var users = new ArrayList<Map<String, Object>>();
        DemoAccounts.all().forEach(it -> users.add(user(it)));
        for (var machine : DemoMachine.all()) {
            var user = user(machine.account());
            user.remove("credentials");
            user.put("serviceAccountClientId", machine.client());
            users.add(user);
        }
        return users;
    }

    private static Map<String, Object> userProfileComponent() {
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(
                        Map.of(
                                "providerId",
                                "declarative-user-profile",
                                "config",
                                Map.of(
                                        "kc.user.profile.config",
                                        List.of(JSON.writeValueAsString(userProfile()))))));
    }

    private static Map<String, Object> user(DemoAccount account) {
        var agency = account.agency();
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("agency", List.of(agency.id()));
        attributes.put("agency_type", List.of(agency.type().name()));
        attributes.put("region", List.of(agency.region()));
        if (!agency.functions().isEmpty()) {
            attributes.put(
                    "functions",
                    agency.functions().stream().map(OfficeFunction::name).sorted().toList());
        }
        var user = new LinkedHashMap<String, Object>();
        user.put("id", account.sub());
        user.put("username", account.username());
        user.put("enabled", true);
        user.put("firstName", account.name());
        user.put("attributes", attributes);
        user.put("realmRoles", account.roles().stream().map(Role::realmRole).toList());
        user.put(
                "credentials",
                List.of(
                        Map.of(
                                "type",
                                "password",
                                "value",
                                DemoAccounts.PASSWORD,
                                "temporary",
                                false)));
        return user;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var in = Realm.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(in, name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
