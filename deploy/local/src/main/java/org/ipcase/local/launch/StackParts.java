package org.ipcase.local.launch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ipcase.identity.provision.RealmSettings;
import org.ipcase.local.part.BrokerPart;
import org.ipcase.local.part.KeycloakPart;
import org.ipcase.local.part.Part;
import org.ipcase.local.part.Place;
import org.ipcase.local.part.ServicePart;
import org.ipcase.local.part.StorePart;

/**
 * The parts of one stack and what they are told about each other.
 *
 * @param foundation what the services need from their first moment; they end last
 * @param independent what is needed only when a person comes, and may start meanwhile
 * @param services the services themselves
 */
record StackParts(List<Part> foundation, List<Part> independent, List<Part> services) {

    StackParts {
        foundation = List.copyOf(foundation);
        independent = List.copyOf(independent);
        services = List.copyOf(services);
    }

    static StackParts of(Place place, Addresses addresses) {
        StorePart store = new StorePart(place, addresses.store());
        BrokerPart broker = new BrokerPart(place, addresses.broker(), addresses.brokerController());
        KeycloakPart keycloak =
                new KeycloakPart(
                        place,
                        addresses.keycloak(),
                        addresses.portal() + "/auth",
                        RealmSettings.local(addresses.gateway()));
        Map<String, String> shared =
                Map.of(
                        "IPCASE_MONGODB_URI", store.uri(),
                        "IPCASE_KAFKA", broker.bootstrapServers(),
                        "IPCASE_ISSUER", keycloak.issuer(),
                        "IPCASE_JWKS", keycloak.jwksUrl());
        return new StackParts(
                List.of(store, broker),
                List.of(keycloak, gateway(place, addresses, shared)),
                List.of(
                        service(place, "case-service", addresses.caseService(), shared),
                        service(place, "mediation-service", addresses.mediationService(), shared),
                        service(place, "referral-service", addresses.referralService(), shared)));
    }

    private static ServicePart service(
            Place place, String name, int port, Map<String, String> environment) {
        return new ServicePart(place, name, port, "/actuator/health/readiness", environment);
    }

    /** Its management has a port of its own, because all paths of the main one lead elsewhere. */
    private static ServicePart gateway(
            Place place, Addresses addresses, Map<String, String> shared) {
        Map<String, String> routes = new TreeMap<>(shared);
        routes.put("IPCASE_CASE_URL", local(addresses.caseService()));
        routes.put("IPCASE_MEDIATION_URL", local(addresses.mediationService()));
        routes.put("IPCASE_REFERRAL_URL", local(addresses.referralService()));
        routes.put("IPCASE_KEYCLOAK_URL", local(addresses.keycloak()));
        routes.put("MANAGEMENT_SERVER_PORT", Integer.toString(addresses.gatewayManagement()));
        // A port of its own does not take over the address of the main one.
        routes.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        // Demonstration, tests and bench come from one address and sign in as few people.
        for (var caller : List.of("PERSON", "ADDRESS")) {
            routes.put("IPCASE_GATEWAY_RATELIMIT_" + caller + "_PERSECOND", "5000");
            routes.put("IPCASE_GATEWAY_RATELIMIT_" + caller + "_BURST", "5000");
        }
        return new ServicePart(place, "gateway", addresses.gateway(), "/readyz", routes);
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }

    /**
     * In groups that may end at the same time: the way in, then who writes, then what is written
     * to.
     */
    List<List<Part>> inOrderOfEnding() {
        return List.of(independent, services, foundation.reversed());
    }

    /** The parts that are Spring Boot applications. */
    List<ServicePart> applications() {
        return all().stream()
                .filter(ServicePart.class::isInstance)
                .map(ServicePart.class::cast)
                .toList();
    }

    List<Part> all() {
        return Stream.of(foundation, independent, services).flatMap(List::stream).toList();
    }
}
