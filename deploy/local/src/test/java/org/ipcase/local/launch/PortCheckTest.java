package org.ipcase.local.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void namesThePortThePartAndTheHolder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Addresses addresses = withStoreAt(taken.getLocalPort());

            assertThatThrownBy(() -> PortCheck.mustBeFree(addresses, List.of("store")))
                    .hasMessageContaining("Port " + taken.getLocalPort() + ", needed by store")
                    .hasMessageContaining("Nothing was started");
            assertThatCode(() -> PortCheck.mustBeFree(addresses, List.of("broker")))
                    .doesNotThrowAnyException();
        }
    }

    private static Addresses withStoreAt(int port) {
        Addresses free = Addresses.free();
        return new Addresses(
                free.gateway(),
                free.gatewayManagement(),
                free.caseService(),
                free.mediationService(),
                free.referralService(),
                free.keycloak(),
                free.broker(),
                free.brokerController(),
                port);
    }
}
