package org.ipcase.journeys.bench;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.ipcase.journeys.client.Platform;

/**
 * {@code deploy/bench}: how many case commands the running stack does in a second, how long they
 * and their effects in the other service take, what they cost at the store, and how much memory is
 * used.
 */
public final class Bench {
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final int AT_MOST_CASES = 4_000;
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private final PrintStream out;
    private final RoundTrips cases =
            new RoundTrips(uri("IPCASE_CASE_URL", "http://127.0.0.1:8081"));
    private final InboxDelay toReferral =
            new InboxDelay(uri("IPCASE_REFERRAL_URL", "http://127.0.0.1:8083"));

    private Bench(PrintStream out) {
        this.out = out;
    }

    /**
     * @param arguments seconds for each level, 15 if not given
     */
    public static void main(String[] arguments) {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        try (var platform = new Platform(uri("IPCASE_URL", "http://localhost:8080"))) {
            new Bench(System.out).run(platform, Duration.ofSeconds(seconds));
        }
    }

    private void run(Platform platform, Duration time) {
        out.printf(
                "%s, %d processors%n",
                platform.address(), Runtime.getRuntime().availableProcessors());
        memory("idle");
        var warm = new Level(8, WARM_UP, AT_MOST_CASES).run(platform);
        out.printf("warm-up: %d commands%n", warm.commands());
        for (var clients : CLIENTS) {
            var before = cases.now();
            var result = new Level(clients, time, AT_MOST_CASES).run(platform);
            print(result);
            roundTrips(RoundTrips.between(before, cases.now()), result.commands());
        }
        memory("after the load");
    }

    private void print(Level.Result result) {
        out.printf(
                "%n%d client%s: %.0f commands/s (%d commands, %d cases in %.1f s)%n",
                result.clients(),
                result.clients() == 1 ? "" : "s",
                result.commandsPerSecond(),
                result.commands(),
                result.cases(),
                result.took().toMillis() / 1e3);
        out.printf("  %-28s %9s %9s %9s %9s%n", "ms", "p50", "p95", "p99", "max");
        row("all commands", result.latencies().all());
        result.latencies().byCommand().forEach(this::row);
        row(
                "event there and back (%d)".formatted(result.delays().getTotalCount()),
                result.delays());
        var oneWay = toReferral.millis();
        if (!oneWay.isEmpty()) {
            out.printf(
                    "  %-28s %9.1f %9.1f %9.1f%n",
                    "event to referral-service",
                    oneWay.getOrDefault("0.5", 0.0),
                    oneWay.getOrDefault("0.95", 0.0),
                    oneWay.getOrDefault("0.99", 0.0));
        }
        if (result.refused() > 0) {
            out.printf("  %d cases ended early: %s%n", result.refused(), result.firstRefusal());
        }
        if (result.missing() > 0) {
            out.printf("  %d events did not come back within 30 s%n", result.missing());
        }
    }

    private void row(String name, Histogram micros) {
        out.printf(
                "  %-28s %9.1f %9.1f %9.1f %9.1f%n",
                name,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(95) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                micros.getMaxValue() / 1e3);
    }

    private void roundTrips(Map<String, Double> counts, long commands) {
        out.println("  store round trips of case-service per command:");
        counts.forEach((name, count) -> out.printf("    %-26s %9.2f%n", name, count / commands));
    }

    private void memory(String when) {
        var parts = Memory.resident(Path.of(".local", "run"));
        if (parts.isEmpty()) {
            return;
        }
        out.printf("%nresident memory %s, MB:%n", when);
        parts.forEach((part, megabytes) -> out.printf("  %-28s %9d%n", part, megabytes));
        out.printf(
                "  %-28s %9d%n", "all", parts.values().stream().mapToLong(Long::longValue).sum());
    }

    private static URI uri(String variable, String otherwise) {
        return URI.create(Optional.ofNullable(System.getenv(variable)).orElse(otherwise));
    }
}
