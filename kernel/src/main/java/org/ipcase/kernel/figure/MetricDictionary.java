package org.ipcase.kernel.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.law.LawFiles;

/**
 * The dictionary of figures (指标字典), REQ-25: {@code law/metrics.json}. A change of what is counted
 * is a new version; services then count their records anew.
 */
public final class MetricDictionary {
    private final int version;
    private final List<Metric> metrics;
    private final Map<String, Metric> byId;

    record Table(int version, List<Metric> metrics) {}

    MetricDictionary(Table table) {
        version = table.version();
        metrics = List.copyOf(table.metrics());
        byId = metrics.stream().collect(Collectors.toMap(Metric::id, Function.identity()));
    }

    /** The dictionary that ships with the kernel, read once. */
    public static MetricDictionary standard() {
        return Shipped.DICTIONARY;
    }

    public int version() {
        return version;
    }

    public List<Metric> all() {
        return metrics;
    }

    public Optional<Metric> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What one service counts. */
    public List<Metric> of(String service) {
        return metrics.stream().filter(it -> it.services().contains(service)).toList();
    }

    private static final class Shipped {
        static final MetricDictionary DICTIONARY =
                new MetricDictionary(LawFiles.read("law/metrics.json", Table.class));
    }
}
