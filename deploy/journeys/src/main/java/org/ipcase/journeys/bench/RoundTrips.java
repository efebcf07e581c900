package org.ipcase.journeys.bench;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a service's counters of calls to the store, by name. */
final class RoundTrips {
    private static final Pattern LINE =
            Pattern.compile(
                    "^ipcase_store_roundtrips_total\\{[^}]*name=\"([^\"]+)\"[^}]*}\\s+(\\S+)",
                    Pattern.MULTILINE);

    private final Metrics metrics;

    /**
     * @param service e.g. {@code http://127.0.0.1:8081}
     */
    RoundTrips(URI service) {
        this.metrics = new Metrics(service);
    }

    Map<String, Double> now() {
        var counts = new TreeMap<String, Double>();
        LINE.matcher(metrics.text())
                .results()
                .forEach(it -> counts.merge(it.group(1), Double.valueOf(it.group(2)), Double::sum));
        return counts;
    }

    static Map<String, Double> between(Map<String, Double> before, Map<String, Double> after) {
        var difference = new TreeMap<String, Double>();
        after.forEach(
                (name, count) -> difference.put(name, count - before.getOrDefault(name, 0.0)));
        difference.values().removeIf(count -> count == 0);
        return difference;
    }
}
