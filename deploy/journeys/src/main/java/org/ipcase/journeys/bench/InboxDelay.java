package org.ipcase.journeys.bench;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One way: from the moment of an event to its effect in another service's state, as that service
 * measured it over the last seconds.
 */
final class InboxDelay {
    private static final Pattern LINE =
            Pattern.compile(
                    "^ipcase_inbox_delay_seconds\\{[^}]*quantile=\"([^\"]+)\"[^}]*}\\s+(\\S+)",
                    Pattern.MULTILINE);

    private final Metrics metrics;

    InboxDelay(URI service) {
        this.metrics = new Metrics(service);
    }

    /** Milliseconds by quantile, e.g. {@code 0.5}; empty where the service does not tell. */
    Map<String, Double> millis() {
        var found = new TreeMap<String, Double>();
        LINE.matcher(metrics.text())
                .results()
                .forEach(it -> found.put(it.group(1), Double.parseDouble(it.group(2)) * 1e3));
        return found;
    }
}
