package org.ipcase.platform.autoconfigure;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.ipcase.platform.record.DueRecords;
import org.ipcase.platform.record.Figures;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Readings;
import org.ipcase.platform.record.RecordKeeping;
import org.ipcase.platform.record.RoundTrips;
import org.ipcase.platform.record.ShardLeases;
import org.ipcase.platform.record.Worklist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The record: store, desks, outbox. */
@AutoConfiguration
@AutoConfigureBefore(MongoAutoConfiguration.class)
@EnableConfigurationProperties(RecordProperties.class)
class RecordAutoConfiguration {
    /**
     * The legal day is the day in Shanghai (CLK-11).
     *
     * @param ahead lets a service of the local stack live so much later, to try what comes after a
     *     period has passed; refused anywhere else
     */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(
            @Value("${ipcase.clock.ahead:0s}") Duration ahead,
            @Value("${ipcase.token.issuer}") URI issuer) {
        var clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        if (ahead.isZero()) {
            return clock;
        }
        if (!"localhost".equals(issuer.getHost()) && !"127.0.0.1".equals(issuer.getHost())) {
            throw new IllegalStateException(
                    "Expected no ipcase.clock.ahead outside the local stack, but it is " + ahead);
        }
        return Clock.offset(clock, ahead);
    }

    @Bean
    @ConditionalOnMissingBean
    MongoClient mongoClient(RecordProperties properties) {
        var address = new ConnectionString(properties.uri());
        var settings =
                MongoClientSettings.builder()
                        .applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(
                                        properties.connectWithin().toMillis(),
                                        TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(socket ->
                                socket.connectTimeout(
                                                (int) properties.connectWithin().toMillis(),
                                                TimeUnit.MILLISECONDS)
                                        .readTimeout(
                                                (int) properties.answerWithin().toMillis(),
                                                TimeUnit.MILLISECONDS))
                        .applyToConnectionPoolSettings(pool ->
                                pool.maxSize(64)
                                        .maxWaitTime(
                                                properties.connectWithin().toMillis(),
                                                TimeUnit.MILLISECONDS))
                        // A retry of ours carries the idempotency key; the driver's would need
                        // sessions,
                        // which the embedded store has not. A URI that names a replica set may turn
                        // it on.
                        .retryWrites(false)
                        .applyConnectionString(address);
        return MongoClients.create(settings.build());
    }

    @Bean
    MongoDatabase recordDatabase(MongoClient client, RecordProperties properties) {
        return client.getDatabase(properties.database());
    }

    @Bean
    RoundTrips roundTrips(MeterRegistry meters) {
        return new RoundTrips(meters);
    }

    @Bean(destroyMethod = "close")
    RecordKeeping recordKeeping(
            MongoDatabase database,
            Producer<String, byte[]> producer,
            RoundTrips trips,
            MeterRegistry meters,
            Clock clock,
            RecordProperties properties,
            @Value("${ipcase.service}") String service) {
        return new RecordKeeping(
                database,
                producer,
                JsonMapper.builder().build(),
                trips,
                meters,
                clock,
                service,
                properties.sweepEvery());
    }

    @Bean
    Numbers numbers(RecordKeeping keeping) {
        return keeping.numbers();
    }

    @Bean
    Readings readings(RecordKeeping keeping) {
        return keeping.readings();
    }

    @Bean
    Figures figures(RecordKeeping keeping) {
        return keeping.figures();
    }

    @Bean
    DueRecords dueRecords(RecordKeeping keeping) {
        return keeping.dueRecords();
    }

    @Bean
    ShardLeases leases(RecordKeeping keeping) {
        return keeping.leases();
    }

    @Bean
    Worklist worklist(RecordKeeping keeping) {
        return keeping.worklist();
    }
}
