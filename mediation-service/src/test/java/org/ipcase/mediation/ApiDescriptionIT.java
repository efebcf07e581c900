package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ipcase.mediation.dispute.domain.Action;
import org.junit.jupiter.api.Test;

/**
 * What the service says of itself: its commands and its events, and no field for a fee (MED-O6).
 */
class ApiDescriptionIT extends RunningService {
    @Test
    void everyCommandOfferedIsInTheOpenApiFile() {
        var openApi = get(null, "/api/mediation/openapi.json");

        assertThat(openApi.status()).isEqualTo(200);
        assertThat(Arrays.stream(Action.values()).map(it -> "/api/mediations/{id}/" + it.api()))
                .allMatch(it -> openApi.json().at("/paths").has(it));
        assertThat(openApi.text()).doesNotContain("\"fee\"", "\"price\"");
    }

    @Test
    void everyEventToldIsInTheAsyncApiFile() {
        var asyncApi = get(null, "/api/mediation/asyncapi.json");

        assertThat(asyncApi.status()).isEqualTo(200);
        assertThat(asyncApi.text())
                .contains(
                        "org.ipcase.mediation.mediation-applied.v1",
                        "org.ipcase.mediation.agreement-reached.v1");
    }
}
