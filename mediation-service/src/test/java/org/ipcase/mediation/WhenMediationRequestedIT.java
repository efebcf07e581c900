package org.ipcase.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ipcase.identity.demo.DemoAccounts;
import org.junit.jupiter.api.Test;

/** A complaint that asks for mediation becomes an application, once. */
class WhenMediationRequestedIT extends RunningService {
    @Test
    void theRequestOfAHolderIsFiledOnceHoweverOftenItArrives() throws Exception {
        var complaint = UUID.randomUUID().toString();
        var event = event(UUID.randomUUID().toString(), complaint, holder());
        var last = UUID.randomUUID().toString();
        var behind = event(UUID.randomUUID().toString(), last, holder());

        // The last one travels behind the other two, so that they are done when it is.
        tell(event, event, under(complaint, behind));

        // One, whether there are several respondents or not.
        assertThat(awaited("holder", last, 1)).isEqualTo(1);
        assertThat(awaited("holder", complaint, 1)).isEqualTo(1);
        var list = get("holder", "/api/mediations?complaintId=" + complaint);
        assertThat(list.at("/items/0/state")).isEqualTo("APPLIED");
        assertThat(list.at("/items/0/fields/committee")).isEqualTo("mc-510107");
        var seen = get("holder", "/api/mediations/" + list.at("/items/0/id"));
        assertThat(seen.at("/complaintId")).isEqualTo(complaint);
        assertThat(seen.json().at("/parties").valueStream())
                .extracting(it -> it.at("/id").asString(), it -> it.at("/name").asString())
                .containsExactly(
                        tuple("A1", "四川岷岭春酒业有限公司"), tuple("R1", "成都锦栖软件有限公司"), tuple("R2", "某个体户"));
    }

    @Test
    void anOfficeThatAsksForItDoesNotReadIt() throws Exception {
        var complaint = UUID.randomUUID().toString();
        var officer = DemoAccounts.of("officer-chengdu");
        tell(
                event(
                        UUID.randomUUID().toString(),
                        complaint,
                        "{\"name\": \"周明\", \"sub\": \"%s\", \"agency\": \"mr-510100\"}"
                                .formatted(officer.sub())));

        // The respondent's company is on the platform and sees it: so it is there.
        assertThat(awaited("respondent-sc", complaint, 1)).isEqualTo(1);
        assertThat(
                        get("officer-chengdu", "/api/mediations?complaintId=" + complaint)
                                .json()
                                .at("/items")
                                .size())
                .isZero();
    }

    private static String holder() {
        return "{\"name\": \"四川岷岭春酒业有限公司\", \"sub\": \"%s\", \"agency\": \"rh-minling\", \"creditCode\": \"91510100MA6CTX2K3Q\"}"
                .formatted(DemoAccounts.of("holder").sub());
    }

    private int awaited(String account, String complaint, int enough) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var found =
                    get(account, "/api/mediations?complaintId=" + complaint)
                            .json()
                            .at("/items")
                            .size();
            if (found >= enough || System.nanoTime() > until) {
                return found;
            }
            Thread.sleep(200);
        }
    }

    private static ProducerRecord<String, String> event(
            String id, String complaint, String complainant) {
        var data =
                """
                {"complaintId": "%s", "complaintNumber": "SC-CP-2026-000001", "agency": "mr-510100",
                 "complainant": %s,
                 "respondents": [{"kind": "ORGANISATION", "name": "成都锦栖软件有限公司", "creditCode": "91510107MA6DH3R88M"},
                                 {"kind": "PERSON", "name": "某个体户"}],
                 "right": {"kind": "SOFTWARE", "title": "窖池管理软件"}, "region": "510107",
                 "dispute": "软件被复制", "requestedOn": "2026-06-01", "newField": "未知字段"}
                """
                        .formatted(complaint, complainant);
        var event = new ProducerRecord<>("ipcase.case", complaint, data);
        Map.of(
                        "ce_id",
                        id,
                        "ce_source",
                        "/case-service",
                        "ce_type",
                        "org.ipcase.case.mediation-requested.v1",
                        "ce_subject",
                        complaint,
                        "ce_time",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
                .forEach((name, value) ->
                        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private static ProducerRecord<String, String> under(
            String key, ProducerRecord<String, String> event) {
        return new ProducerRecord<>(event.topic(), null, key, event.value(), event.headers());
    }

    @SafeVarargs
    private static void tell(ProducerRecord<String, String>... events) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", PARTS.bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (var event : events) {
                producer.send(event).get();
            }
        }
    }
}
