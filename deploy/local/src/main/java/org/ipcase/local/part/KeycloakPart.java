package org.ipcase.local.part;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcase.identity.provision.RealmSettings;

/**
 * The identity server: a real Keycloak with the realm of {@code identity}.
 *
 * @param publicUrl the address browsers know, with {@code /auth}; it is what tokens name as issuer
 * @param realm what the realm is told about this deployment
 */
public record KeycloakPart(Place place, int port, String publicUrl, RealmSettings realm)
        implements Part {

    @Override
    public String name() {
        return "keycloak";
    }

    /** The realm as tokens name it. */
    public String issuer() {
        return publicUrl + "/realms/ipcase";
    }

    /** The realm as a process of this machine reaches it, past the gateway. */
    public String realmUrl() {
        return "http://127.0.0.1:" + port + "/auth/realms/ipcase";
    }

    public String jwksUrl() {
        return realmUrl() + "/protocol/openid-connect/certs";
    }

    @Override
    public ChildProcess start() {
        Path home =
                KeycloakHome.instance(
                        KeycloakHome.built(place.project(), place.jdk()), place.data(name()));
        RealmUpToDate.offer(home, realm);
        List<String> flags = new ArrayList<>(KeycloakHome.flags(home));
        flags.addAll(
                List.of(
                        "-Xms64m",
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        "-XX:MaxMetaspaceSize=256m",
                        // Starting is most of what it does here: 10 s of CPU instead of 16.
                        "-XX:TieredStopAtLevel=1"));
        return new JavaCommand(
                        place.jdk(),
                        flags,
                        KeycloakHome.entryPoint(home),
                        List.of(
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--hostname=" + publicUrl,
                                "--proxy-headers=xforwarded"),
                        Map.of(
                                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                                "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN))
                .start(name(), place.log(name()));
    }

    /** Of the local stack only; the server listens on loopback. */
    private static final String ADMIN = "ipcase-demo";

    @Override
    public boolean isReady() {
        return Http.answers(realmUrl())
                && RealmUpToDate.in(
                        place.data(name()),
                        URI.create("http://127.0.0.1:" + port + "/auth"),
                        ADMIN,
                        realm);
    }
}
