package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The confidentiality wall over the whole platform (design.md §13): the same dispute is mediated
 * twice, with other words and other money; whoever is no party of it reads the same of both, byte
 * by byte, through every endpoint of the three services, list, search, figure, export and refusal,
 * on every topic and in every log (MED-23, 民诉法解释 107, 特邀调解规定 22).
 */
@Tag("MED-23")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoWorldsOnTheStackIT {
    private static final RunningStack STACK = RunningStack.get();
    private static final Platform PLATFORM = STACK.platform();

    private static @Nullable MediationWorld one;
    private static @Nullable MediationWorld two;

    private static MediationWorld one() {
        var world = one == null ? MediationWorld.play(PLATFORM, "wangshi7pian", "183461.00") : one;
        one = world;
        return world;
    }

    /** The second says more and pays more: a length or a sum would show it. */
    private static MediationWorld two() {
        var world =
                two == null
                        ? MediationWorld.play(
                                PLATFORM, "liangjialianhechengrenchaoxi", "97352918.00")
                        : two;
        two = world;
        return world;
    }

    /** What differs between the worlds, and what of a world's secrets shows at all. */
    private static Map<String, String> leaks(Map<String, String> ofOne, Map<String, String> ofTwo) {
        var leaks = new TreeMap<String, String>();
        ofOne.forEach((channel, text) -> {
            if (!text.equals(ofTwo.get(channel)) || one().tellsASecret(text)) {
                leaks.put(channel, text + " <> " + ofTwo.get(channel));
            }
        });
        ofTwo.forEach((channel, text) -> {
            if (!ofOne.containsKey(channel) || two().tellsASecret(text)) {
                leaks.putIfAbsent(channel, text);
            }
        });
        return leaks;
    }

    private static Map<String, String> told(MediationWorld world, List<String> events) {
        return Map.of(
                "topics",
                events.stream()
                        .filter(world::isAbout)
                        .map(world::plain)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static Map<String, Map<String, BigDecimal>> added(
            Map<String, Map<String, BigDecimal>> before,
            Map<String, Map<String, BigDecimal>> after) {
        var added = new TreeMap<String, Map<String, BigDecimal>>();
        after.forEach((channel, sums) -> {
            var more = new TreeMap<String, BigDecimal>();
            sums.forEach((name, sum) ->
                    more.put(
                            name,
                            sum.subtract(
                                            before.getOrDefault(channel, Map.of())
                                                    .getOrDefault(name, BigDecimal.ZERO))
                                    .stripTrailingZeros()));
            added.put(channel, more);
        });
        return added;
    }

    private static String logs() {
        var text = new StringBuilder();
        try (var files = Files.list(Path.of("target", "stack", "logs"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    @Order(1)
    void nobodyOutsideCanTellTheWorldsApart() {
        var outside = new OutsideReadings(PLATFORM);
        var accounts = OutsideReadings.accounts();
        assertThat(accounts)
                .contains("judge-chengdu", "auditor", "supervisor-sichuan", "nobody", "admin");
        assertThat(outside.paths()).hasSizeGreaterThan(100);
        try (var tap = new TopicTap("localhost:" + STACK.addresses().broker())) {
            var before = outside.figures(accounts);
            one();
            tap.events();
            var between = outside.figures(accounts);
            two();
            var events = tap.events();
            var after = outside.figures(accounts);

            assertThat(added(between, after))
                    .hasSizeGreaterThan(100)
                    .containsAllEntriesOf(added(before, between));
            assertThat(logs())
                    .doesNotContain(one().said(), two().said())
                    .doesNotContain("183461", "97352918");

            assertThat(events.stream().filter(one()::isAbout).count()).isGreaterThan(10);
            assertThat(leaks(told(one(), events), told(two(), events))).isEmpty();

            var ofOne = outside.of(one(), accounts, _ -> true);
            assertThat(ofOne).hasSizeGreaterThan(2000);
            assertThat(ofOne.get("officer-chengdu GET /api/complaints/{id}"))
                    .startsWith("200")
                    .contains("PERFORMING");
            assertThat(ofOne.get("officer-chengdu GET /api/cases/{id}")).startsWith("200");
            assertThat(ofOne.get("auditor GET /api/mediations/{id}")).startsWith("404");
            assertThat(leaks(ofOne, outside.of(two(), accounts, _ -> true))).isEmpty();
        }
    }

    /** Otherwise the search above would prove nothing: those inside see what differs. */
    @Test
    @Order(2)
    void theMediatorTellsTheWorldsApart() {
        var outside = new OutsideReadings(PLATFORM);
        var inside = List.of("mediator-chengdu");

        assertThat(
                        leaks(
                                        outside.of(
                                                one(),
                                                inside,
                                                it -> it.startsWith("/api/mediations")),
                                        outside.of(
                                                two(),
                                                inside,
                                                it -> it.startsWith("/api/mediations")))
                                .keySet())
                .contains("mediator-chengdu GET /api/mediations/{id}");
    }

    /**
     * A leak on purpose: an officer who was told carries the sum into the case, and nothing else.
     */
    @Test
    @Order(3)
    void moneyCarriedIntoTheCaseIsSeenInTheCaseAndOnTheTopics() {
        var outside = new OutsideReadings(PLATFORM);
        var readers = List.of("officer-chengdu", "head-chengdu", "judge-chengdu");
        try (var tap = new TopicTap("localhost:" + STACK.addresses().broker())) {
            for (var world : List.of(one(), two())) {
                carry(world);
            }

            var events = tap.events();
            assertThat(leaks(told(one(), events), told(two(), events))).containsKey("topics");
            var red =
                    leaks(
                            outside.of(one(), readers, it -> it.startsWith("/api/cases/{id}")),
                            outside.of(two(), readers, it -> it.startsWith("/api/cases/{id}")));
            assertThat(red.keySet())
                    .contains(
                            "officer-chengdu GET /api/cases/{id}",
                            "head-chengdu GET /api/cases/{id}")
                    .doesNotContain("judge-chengdu GET /api/cases/{id}");
        }
    }

    private static void carry(MediationWorld world) {
        var officer = PLATFORM.as("officer-chengdu");
        var path = "/api/cases/" + world.name("CASE");
        officer.post(
                        path + "/change-amounts",
                        Map.of("amounts", Map.of("loss", world.sum()), "reason", "据调解所述"))
                .expect(200);
        Eventually.see(
                () -> officer.get(path),
                it -> it.text("/amounts/loss").equals(world.sum()),
                "the sum in the case");
    }
}
