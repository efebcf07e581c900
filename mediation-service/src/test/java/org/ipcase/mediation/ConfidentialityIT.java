package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.ipcase.identity.demo.DemoAccount;
import org.ipcase.identity.demo.DemoAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is said in mediation reaches nobody but its readers: no event, no list, no timeline, no
 * other account (MED-23, 民诉法解释 107).
 */
@Tag("MED-23")
class ConfidentialityIT extends RunningService {
    private static final List<String> READERS =
            List.of("holder", "respondent-sc", "mediator-chengdu", "director-chengdu");

    private String settled() {
        var path =
                "/api/mediations/"
                        + post("holder", "/api/mediations", Settled.APPLICATION).at("/id");
        step("director-chengdu", path + "/accept", "{}");
        step("director-chengdu", path + "/assign-mediators", Settled.choice());
        step("mediator-chengdu", path + "/schedule-session", Settled.session());
        step("mediator-chengdu", path + "/record-session", Settled.minutes());
        step("mediator-chengdu", path + "/reach-agreement", Settled.agreement(false));
        step("holder", path + "/sign", Settled.as("APPLICANT"));
        step("respondent-sc", path + "/sign", Settled.as("RESPONDENT"));
        step("mediator-chengdu", path + "/sign", Settled.as("MEDIATOR"));
        step("director-chengdu", path + "/sign", Settled.as("COMMITTEE"));
        return path;
    }

    private void step(String account, String path, String body) {
        var reply = post(account, path, body);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
    }

    @Test
    void readersReadAndNobodyElseFindsIt() {
        var path = settled();
        var id = path.substring("/api/mediations/".length());
        for (var account : DemoAccounts.all().stream().map(DemoAccount::username).toList()) {
            var direct = get(account, path);
            var list = get(account, "/api/mediations?limit=200");
            var timeline = get(account, path + "/timeline");
            var worklist = get(account, "/api/mediation/worklist?limit=200");
            if (READERS.contains(account)) {
                assertThat(direct.text()).as(account).contains(Settled.NOTES, Settled.CONTENT);
                assertThat(list.text()).as(account).contains(id);
                assertThat(timeline.status()).as(account).isEqualTo(200);
            } else {
                assertThat(direct.status()).as(account).isEqualTo(404);
                assertThat(timeline.status()).as(account).isEqualTo(404);
                assertThat(list.text()).as(account).doesNotContain(id);
                assertThat(post(account, path + "/fail", "{\"reason\": \"看看\"}").status())
                        .as(account)
                        .isEqualTo(404);
                assertThat(worklist.text()).as(account).doesNotContain(id);
            }
            // Not even a reader meets the words outside of the mediation itself.
            assertThat(List.of(list.text(), timeline.text(), worklist.text()))
                    .as(account)
                    .noneMatch(it -> it.contains(Settled.NOTES) || it.contains(Settled.CONTENT));
        }
    }

    @Test
    void theEventsCarryIdsAndDaysOnly() {
        var id = settled().substring("/api/mediations/".length());

        var events = eventsOf(id);

        assertThat(events)
                .extracting(ConfidentialityIT::typeOf)
                .containsExactly(
                        "org.ipcase.mediation.mediation-applied.v1",
                        "org.ipcase.mediation.mediation-accepted.v1",
                        "org.ipcase.mediation.mediator-assigned.v1",
                        "org.ipcase.mediation.session-held.v1",
                        "org.ipcase.mediation.agreement-reached.v1",
                        "org.ipcase.mediation.performance-recorded.v1");
        assertThat(events)
                .extracting(ConsumerRecord::value)
                .allMatch(it -> it.contains(id))
                .noneMatch(it -> it.contains("绝密") || it.contains("公司") || it.contains("软件"));
    }

    private static String typeOf(ConsumerRecord<String, String> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    /** All events of one mediation, in order, once the last one is there. */
    private static List<ConsumerRecord<String, String>> eventsOf(String id) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        PARTS.bootstrapServers(),
                        "group.id",
                        "test-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest");
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("ipcase.mediation"));
            var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < until
                    && found.stream()
                            .noneMatch(it -> typeOf(it).contains("performance-recorded"))) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(event -> {
                            if (id.equals(event.key())) {
                                found.add(event);
                            }
                        });
            }
        }
        return found;
    }
}
