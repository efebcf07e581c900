package org.ipcase.journeys.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What a service tells of itself, in the text form of Prometheus. */
final class Metrics {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    /**
     * @param service e.g. {@code http://127.0.0.1:8081}
     */
    Metrics(URI service) {
        this.address = service.resolve("/actuator/prometheus");
    }

    /** Empty where metrics are not open from here: the bench goes on without them. */
    String text() {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException closed) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
