package org.ipcase.identity.provision;

import java.util.List;

/**
 * What differs between deployments.
 *
 * @param portals addresses browsers know the portal by, without a slash at the end, e.g. {@code
 *     http://localhost:8080}
 * @param local the local stack: demo accounts, the client {@code ipcase-cli}, and plain HTTP
 */
public record RealmSettings(List<String> portals, boolean local) {
    public RealmSettings {
        portals = List.copyOf(portals);
    }

    /** The local stack behind the gateway on this port. */
    public static RealmSettings local(int gatewayPort) {
        return new RealmSettings(
                List.of("http://localhost:" + gatewayPort, "http://127.0.0.1:" + gatewayPort),
                true);
    }
}
