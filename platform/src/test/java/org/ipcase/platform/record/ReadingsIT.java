package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.local.TestParts;
import org.junit.jupiter.api.Test;

/** Who read what is kept, and once (查阅记录). */
class ReadingsIT {
    private static final RecordId RECORD = new RecordId("01980000-0000-7000-8000-000000000001");

    @Test
    void writesWhatIsNewAlthoughTheAnswerToTheFirstPartWasLost() {
        try (var client = MongoClients.create(TestParts.get().mongoUri());
                var scheduler = Executors.newSingleThreadScheduledExecutor()) {
            var database =
                    client.getDatabase("readings_" + UUID.randomUUID().toString().replace("-", ""));
            var readings =
                    new Readings(
                            database,
                            new RoundTrips(new SimpleMeterRegistry()),
                            Clock.systemUTC(),
                            scheduler);
            var first = reading("first");
            readings.write(List.of(first));

            readings.write(List.of(first, reading("second")));

            assertThat(readings.of(RECORD))
                    .extracting(Readings.Reading::what)
                    .containsExactlyInAnyOrder("first", "second");
            database.drop();
        }
    }

    private static Document reading(String what) {
        return new Document("_id", what)
                .append("record", RECORD.value())
                .append("at", Date.from(Instant.parse("2026-06-01T02:00:00Z")))
                .append("person", "o-1")
                .append("name", "o-1")
                .append("agency", "mr-510100")
                .append("what", what);
    }
}
