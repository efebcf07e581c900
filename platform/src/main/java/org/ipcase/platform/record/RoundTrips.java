package org.ipcase.platform.record;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts each call to the store by name, so that a waste shows as a number ({@code
 * ipcase.store.roundtrips}).
 */
public final class RoundTrips {
    private final MeterRegistry meters;
    private final Map<String, Counter> counters = new ConcurrentHashMap<>();

    public RoundTrips(MeterRegistry meters) {
        this.meters = meters;
    }

    public void count(String name) {
        counters.computeIfAbsent(
                        name,
                        it ->
                                Counter.builder("ipcase.store.roundtrips")
                                        .description("Calls to the document store by name")
                                        .tag("name", it)
                                        .register(meters))
                .increment();
    }
}
