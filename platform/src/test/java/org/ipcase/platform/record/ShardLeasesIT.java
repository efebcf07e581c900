package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ipcase.local.TestParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One replica at a time does a shard's work, and another takes it over when the first is gone. */
class ShardLeasesIT {
    private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");

    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void openStore() {
        client = MongoClients.create(TestParts.get().mongoUri());
        database = client.getDatabase("lease_" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterEach
    void closeStore() {
        database.drop();
        client.close();
    }

    @Test
    void isHeldByOneAndTakenOverWhenItRanOut() {
        assertThat(at(NOON).take("renewal")).isTrue();
        assertThat(at(NOON.plus(Duration.ofSeconds(14))).take("renewal")).isFalse();
        assertThat(at(NOON.plus(Duration.ofSeconds(16))).take("renewal")).isTrue();
    }

    @Test
    void isRenewedByItsHolder() {
        var holder = at(NOON);
        assertThat(holder.held()).hasSize(Shard.all().size());
        assertThat(holder.held()).hasSize(Shard.all().size());
        assertThat(at(NOON.plus(Duration.ofSeconds(5))).held()).isEmpty();
        assertThat(at(NOON.plus(Duration.ofMinutes(5))).held()).hasSize(Shard.all().size());
    }

    /** Another replica, with a name of its own. */
    private ShardLeases at(Instant now) {
        return new ShardLeases(
                database,
                new RoundTrips(new SimpleMeterRegistry()),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
