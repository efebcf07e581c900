package org.ipcase.identity.provision;

import java.util.List;
import org.keycloak.admin.client.resource.ProtocolMappersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** Clients with the claims their tokens carry. */
record ClientUpdate(RealmResource realm, List<String> changes) {
    void apply(ClientRepresentation wanted) {
        var found = realm.clients().findByClientId(wanted.getClientId());
        if (found.isEmpty()) {
            realm.clients().create(wanted).close();
            changes.add("client %s created".formatted(wanted.getClientId()));
            return;
        }
        var client = realm.clients().get(found.getFirst().getId());
        var settings = Wanted.as(ClientRepresentation.class, wanted);
        settings.setProtocolMappers(null);
        if (!Wanted.isMet(settings, found.getFirst())) {
            client.update(settings);
            changes.add("client %s updated".formatted(wanted.getClientId()));
        }
        claims(wanted, client.getProtocolMappers());
    }

    void remove(String clientId) {
        for (var found : realm.clients().findByClientId(clientId)) {
            realm.clients().get(found.getId()).remove();
            changes.add("client %s removed".formatted(clientId));
        }
    }

    private void claims(ClientRepresentation wanted, ProtocolMappersResource mappers) {
        var current =
                RealmUpdate.byName(mappers.getMappers(), ProtocolMapperRepresentation::getName);
        for (var claim : wanted.getProtocolMappers()) {
            var found = current.get(claim.getName());
            if (found == null) {
                mappers.createMapper(claim).close();
            } else if (!Wanted.isMet(claim, found)) {
                claim.setId(found.getId());
                mappers.update(found.getId(), claim);
            } else {
                continue;
            }
            changes.add("claim %s of %s set".formatted(claim.getName(), wanted.getClientId()));
        }
    }
}
