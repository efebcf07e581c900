package org.ipcase.identity.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.userprofile.config.UPConfig;

/** The realm of a running server, brought to what is wanted; notes each change. */
final class RealmUpdate {
    private final RealmResource realm;
    private final RealmRepresentation wanted;
    private final List<String> changes = new ArrayList<>();

    RealmUpdate(RealmResource realm, RealmRepresentation wanted) {
        this.realm = realm;
        this.wanted = wanted;
    }

    List<String> apply() {
        settings();
        userProfile(); // Before the users, whose attributes it admits.
        roles();
        clients();
        new UserUpdate(realm, changes).apply(orEmpty(wanted.getUsers()));
        return List.copyOf(changes);
    }

    private void settings() {
        var settings = Wanted.as(RealmRepresentation.class, wanted);
        settings.setRoles(null);
        settings.setClients(null);
        settings.setComponents(null);
        settings.setUsers(null);
        if (!Wanted.isMet(settings, realm.toRepresentation())) {
            realm.update(settings);
            changes.add("settings updated");
        }
    }

    private void userProfile() {
        var profile = Wanted.as(UPConfig.class, Realm.userProfile());
        if (!Wanted.isMet(profile, realm.users().userProfile().getConfiguration())) {
            realm.users().userProfile().update(profile);
            changes.add("user profile updated");
        }
    }

    private void roles() {
        var current = byName(realm.roles().list(false), RoleRepresentation::getName);
        for (var role : wanted.getRoles().getRealm()) {
            var found = current.get(role.getName());
            if (found == null) {
                realm.roles().create(role);
                changes.add("role %s created".formatted(role.getName()));
            } else if (!Wanted.isMet(role, found)) {
                realm.roles().get(role.getName()).update(role);
                changes.add("role %s updated".formatted(role.getName()));
            }
        }
    }

    private void clients() {
        var update = new ClientUpdate(realm, changes);
        wanted.getClients().forEach(update::apply);
        if (wanted.getClients().stream()
                .map(ClientRepresentation::getClientId)
                .noneMatch(Realm.SCRIPTS::equals)) {
            update.remove(Realm.SCRIPTS);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, one -> one));
    }
}
