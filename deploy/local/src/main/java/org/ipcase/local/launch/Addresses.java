package org.ipcase.local.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcase.local.machine.Ports;

/** The ports of the local stack (design, section 3). */
public record Addresses(
        int gateway,
        int gatewayManagement,
        int caseService,
        int mediationService,
        int referralService,
        int keycloak,
        int broker,
        int brokerController,
        int store) {

    /** Those a person knows by heart. */
    public static Addresses usual() {
        return new Addresses(8080, 8090, 8081, 8082, 8083, 8180, 19092, 19093, 27117);
    }

    /** Free ones, for a stack of a test beside the usual one. */
    public static Addresses free() {
        return new Addresses(
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free());
    }

    /** The one address (一站式) of the platform. */
    public String portal() {
        return "http://localhost:" + gateway;
    }

    /** Each port with the part that needs it. */
    Map<Integer, String> holders() {
        Map<Integer, String> holders = new LinkedHashMap<>();
        holders.put(gateway, "gateway");
        holders.put(gatewayManagement, "gateway");
        holders.put(caseService, "case-service");
        holders.put(mediationService, "mediation-service");
        holders.put(referralService, "referral-service");
        holders.put(keycloak, "keycloak");
        holders.put(broker, "broker");
        holders.put(brokerController, "broker");
        holders.put(store, "store");
        return holders;
    }
}
