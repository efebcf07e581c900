package org.ipcase.platform.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.backoff.BackOffExecution;

/** What is tried until it works, and what is parked so that others pass. */
class RetriesTest {
    private static final ServerAddress STORE = new ServerAddress("127.0.0.1", 27017);

    static Stream<Throwable> away() {
        var labelled = new MongoException("not master");
        labelled.addLabel("RetryableWriteError");
        return Stream.of(
                new MongoTimeoutException("no server"),
                new IllegalStateException(new MongoSocketReadException("broken", STORE)),
                labelled);
    }

    @ParameterizedTest
    @MethodSource("away")
    void waitsForTheStore(Throwable failure) {
        var execution = Retries.after(failure).start();
        for (int i = 0; i < 1000; i++) {
            assertThat(execution.nextBackOff()).isBetween(1L, 5_000L);
        }
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new MongoCommandException(new BsonDocument(), STORE),
                new IllegalStateException("Expected a case"),
                new NumberFormatException());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void givesUpOnWhatFailsTheSameWayEveryTime(Throwable failure) {
        var execution = Retries.after(failure).start();
        for (int i = 0; i < 4; i++) {
            assertThat(execution.nextBackOff()).isPositive();
        }
        assertThat(execution.nextBackOff()).isEqualTo(BackOffExecution.STOP);
    }

    @Test
    void looksAtTheCauseOfTheCause() {
        var deep = new RuntimeException(new RuntimeException(new MongoTimeoutException("")));
        assertThat(Retries.after(deep).start().nextBackOff()).isEqualTo(500);
    }
}
