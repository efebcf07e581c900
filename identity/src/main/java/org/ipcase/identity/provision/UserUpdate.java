package org.ipcase.identity.provision;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.Role;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The demo accounts, under their fixed ids. A password is set once and then the person's own. */
record UserUpdate(RealmResource realm, List<String> changes) {
    void apply(List<UserRepresentation> accounts) {
        accounts.forEach(this::apply);
    }

    private void apply(UserRepresentation wanted) {
        if (wanted.getServiceAccountClientId() != null) {
            machine(wanted);
            return;
        }
        var name = wanted.getUsername();
        var found = realm.users().searchByUsername(name, true);
        if (found.isEmpty()) {
            create(wanted);
            changes.add("account %s created".formatted(name));
            return;
        }
        var id = found.getFirst().getId();
        if (!id.equals(wanted.getId())) {
            // Others refer to the person by this id; an account made by hand cannot take its place.
            realm.users().get(id).remove();
            create(wanted);
            changes.add("account %s created anew under its id".formatted(name));
            return;
        }
        var user = realm.users().get(id);
        if (!Wanted.isMet(profile(wanted), user.toRepresentation())) {
            user.update(profile(wanted));
            changes.add("account %s updated".formatted(name));
        }
        roles(user, wanted);
    }

    /** The server made the account with its client; it is found there and nowhere else. */
    private void machine(UserRepresentation wanted) {
        var client = realm.clients().findByClientId(wanted.getServiceAccountClientId()).getFirst();
        var account = realm.clients().get(client.getId()).getServiceAccountUser();
        var profile = profile(wanted);
        profile.setId(null);
        profile.setServiceAccountClientId(null);
        var user = realm.users().get(account.getId());
        if (!Wanted.isMet(profile, user.toRepresentation())) {
            user.update(profile);
            changes.add("account %s updated".formatted(wanted.getUsername()));
        }
        roles(user, wanted);
    }

    private static UserRepresentation profile(UserRepresentation wanted) {
        var profile = Wanted.as(UserRepresentation.class, wanted);
        profile.setCredentials(null);
        profile.setRealmRoles(null);
        return profile;
    }

    /** By import, because a user created one by one gets an id of the server's choice. */
    private void create(UserRepresentation wanted) {
        var accounts = new PartialImportRepresentation();
        accounts.setUsers(List.of(wanted));
        accounts.setIfResourceExists("FAIL");
        try (Response answer = realm.partialImport(accounts)) {
            if (answer.getStatus() != 200) {
                throw new IllegalStateException(
                        "Expected account %s to be imported, but it is %d %s"
                                .formatted(
                                        wanted.getUsername(),
                                        answer.getStatus(),
                                        answer.readEntity(String.class)));
            }
        }
    }

    /** Only roles of the platform count; what the server grants everybody stays. */
    private void roles(UserResource user, UserRepresentation wanted) {
        var held =
                user.roles().realmLevel().listAll().stream()
                        .filter(role -> Role.ofToken(role.getName()).isPresent())
                        .toList();
        var names = held.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
        if (names.equals(Set.copyOf(wanted.getRealmRoles()))) {
            return;
        }
        user.roles().realmLevel().remove(held);
        user.roles()
                .realmLevel()
                .add(
                        wanted.getRealmRoles().stream()
                                .map(role -> realm.roles().get(role).toRepresentation())
                                .toList());
        changes.add("roles of %s set".formatted(wanted.getUsername()));
    }
}
