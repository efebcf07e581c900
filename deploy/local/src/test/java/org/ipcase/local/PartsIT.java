package org.ipcase.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PartsIT {

    private final TestParts parts = TestParts.get();

    @Test
    void theStoreKeepsADocument() {
        try (MongoClient client = MongoClients.create(parts.mongoUri())) {
            MongoCollection<Document> records =
                    client.getDatabase(parts.freshDatabase()).getCollection("records");
            records.insertOne(new Document("_id", "a"));

            assertThat(records.find()).containsExactly(new Document("_id", "a"));
        }
    }

    @Test
    void theBrokerHasTheTopicsAndPassesAMessageOn() throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", parts.bootstrapServers());
        try (var producer =
                        new KafkaProducer<>(
                                settings, new StringSerializer(), new StringSerializer());
                var consumer =
                        new KafkaConsumer<>(
                                settings, new StringDeserializer(), new StringDeserializer())) {
            var sent = producer.send(new ProducerRecord<>("ipcase.case", "SC-2026-000001", "{}"));
            TopicPartition partition = new TopicPartition("ipcase.case", sent.get().partition());
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));

            assertThat(consumer.poll(Duration.ofSeconds(10)))
                    .anyMatch(message -> message.key().equals("SC-2026-000001"));
            assertThat(consumer.listTopics())
                    .containsKeys(
                            "ipcase.case",
                            "ipcase.case.dlt",
                            "ipcase.mediation",
                            "ipcase.referral",
                            "ipcase.coordination",
                            "ipcase.coordination.dlt");
        }
    }

    @Test
    void keycloakGivesADemoAccountATokenOfThisIssuer() throws Exception {
        String token = parts.tokenOf("officer-chengdu");
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8);
        HttpResponse<String> keys =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(parts.jwksUrl())).build(),
                                HttpResponse.BodyHandlers.ofString());

        assertThat(claims).contains("\"iss\":\"" + parts.issuer() + "\"");
        assertThat(keys.body()).contains("\"keys\"");
        assertThat(parts.tokenOf("officer-chengdu")).isSameAs(token);
    }
}
