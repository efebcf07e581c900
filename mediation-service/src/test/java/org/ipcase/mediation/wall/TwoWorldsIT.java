package org.ipcase.mediation.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ipcase.mediation.RunningService;
import org.ipcase.mediation.wall.LeakyController.Leak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The confidentiality wall (design.md §13): two histories that differ only in what was said in
 * mediation look the same to everyone outside, through every endpoint of the OpenAPI document,
 * every topic and every line of the log (MED-23, 民诉法解释 107, 特邀调解规定 22).
 */
@Tag("MED-23")
class TwoWorldsIT extends RunningService {
    private static final List<String> SOME = List.of("officer-chengdu", "judge-chengdu");
    private static @Nullable World one;
    private static @Nullable World two;

    @AfterEach
    void shutTheLeak() {
        LeakyController.open = Leak.NONE;
    }

    private World.Voice voice() {
        return new World.Voice(this::get, this::post);
    }

    private Outside outside() {
        return new Outside(get(null, "/api/mediation/openapi.json").json(), voice());
    }

    /** Played once; the second word is longer than the first. */
    private World one() {
        var world = one == null ? World.play(voice(), "zhao5wan") : one;
        one = world;
        return world;
    }

    private World two() {
        var world = two == null ? World.play(voice(), "hushuojinguai-feiyong-wuqian") : two;
        two = world;
        return world;
    }

    /** What differs between the worlds, and what of a world's secrets shows at all. */
    private static Map<String, String> leaks(
            Map<String, String> seenOfOne, Map<String, String> seenOfTwo, World one, World two) {
        var leaks = new TreeMap<String, String>();
        seenOfOne.forEach((channel, text) -> {
            if (!text.equals(seenOfTwo.get(channel))) {
                leaks.put(channel, text + " <> " + seenOfTwo.get(channel));
            }
            if (one.secrets().stream().anyMatch(text::contains)) {
                leaks.put(channel, text);
            }
        });
        seenOfTwo.forEach((channel, text) -> {
            if (!seenOfOne.containsKey(channel)
                    || two.secrets().stream().anyMatch(text::contains)) {
                leaks.put(channel, text);
            }
        });
        return leaks;
    }

    private static Map<String, String> about(World world, String channel, List<String> texts) {
        var own = texts.stream().filter(world::isAbout).map(world::plain).sorted().toList();
        return Map.of(channel, String.join("\n", own));
    }

    private Map<String, String> byEndpoint(List<String> accounts) {
        var asked = outside();
        return leaks(asked.of(one(), accounts), asked.of(two(), accounts), one(), two());
    }

    @Test
    void nobodyOutsideCanTellTheWorldsApart() {
        one = null;
        two = null;
        try (var tap = new Wiretap(PARTS.bootstrapServers())) {
            one();
            two();
            var accounts = Outside.accounts();
            assertThat(accounts).contains("judge-chengdu", "auditor", "mediator2-chengdu");
            var seen = outside().of(one(), accounts);
            assertThat(seen)
                    .hasSizeGreaterThan(500)
                    .containsKey("officer-chengdu GET /api/mediations/MEDIATION")
                    .containsKey("auditor GET /api/mediations/MEDIATION/deliberate-leak");
            assertThat(leaks(seen, outside().of(two(), accounts), one(), two())).isEmpty();

            var events = tap.events();
            assertThat(events.stream().filter(one()::isAbout).count()).isGreaterThan(8);
            assertThat(
                            leaks(
                                    about(one(), "topics", events),
                                    about(two(), "topics", events),
                                    one(),
                                    two()))
                    .isEmpty();
            assertThat(
                            leaks(
                                    about(one(), "log", tap.lines()),
                                    about(two(), "log", tap.lines()),
                                    one(),
                                    two()))
                    .isEmpty();
            assertThat(String.join("\n", events) + String.join("\n", tap.lines()))
                    .doesNotContain(one().secrets())
                    .doesNotContain(two().secrets());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Leak.class,
            names = {"WORDS", "LENGTH"})
    void aLeakOfAnEndpointIsFound(Leak leak) {
        LeakyController.open = leak;

        assertThat(byEndpoint(SOME).keySet())
                .containsExactlyInAnyOrder(
                        "judge-chengdu GET /api/mediations/MEDIATION/deliberate-leak",
                        "officer-chengdu GET /api/mediations/MEDIATION/deliberate-leak");
    }

    @Test
    void aLeakInTheLogIsFound() {
        LeakyController.open = Leak.LOG_LINE;
        try (var tap = new Wiretap(PARTS.bootstrapServers())) {
            for (var world : List.of(one(), two())) {
                get(
                        "officer-chengdu",
                        "/api/mediations/%s/deliberate-leak".formatted(world.name("MEDIATION")));
            }

            assertThat(
                            leaks(
                                    about(one(), "log", tap.lines()),
                                    about(two(), "log", tap.lines()),
                                    one(),
                                    two()))
                    .containsKey("log");
        }
    }

    @Test
    void aLeakInAnEventIsFound() throws Exception {
        try (var tap = new Wiretap(PARTS.bootstrapServers());
                var producer =
                        new KafkaProducer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers", PARTS.bootstrapServers()),
                                new StringSerializer(),
                                new StringSerializer())) {
            for (var world : List.of(one(), two())) {
                var id = world.name("MEDIATION");
                var hint = world.secrets().getFirst().length();
                producer.send(
                                new ProducerRecord<>(
                                        "ipcase.mediation",
                                        id,
                                        "{\"mediationId\": \"%s\", \"pages\": %d}"
                                                .formatted(id, hint)))
                        .get();
            }

            var events = tap.events();
            assertThat(
                            leaks(
                                    about(one(), "topics", events),
                                    about(two(), "topics", events),
                                    one(),
                                    two()))
                    .containsKey("topics");
        }
    }
}
