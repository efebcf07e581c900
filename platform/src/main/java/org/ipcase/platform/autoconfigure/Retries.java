package org.ipcase.platform.autoconfigure;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.stream.Stream;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/** How often an event is tried that could not be handled (重试策略). */
final class Retries {
    private static final String MAY_BE_TRIED_AGAIN = "RetryableWriteError";

    private Retries() {}

    /**
     * While the store is away events wait, for none of them could be handled. What the store
     * answered with a refusal it refuses again: that is tried a few times and then parked, or it
     * would hold up all that come after it.
     */
    static BackOff after(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                        .anyMatch(Retries::storeAway)
                ? untilTheStoreIsBack()
                : briefly();
    }

    private static boolean storeAway(Throwable failure) {
        return switch (failure) {
            case MongoSocketException _,
                    MongoTimeoutException _,
                    MongoServerUnavailableException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoInterruptedException _ ->
                    true;
            case MongoException answered -> answered.hasErrorLabel(MAY_BE_TRIED_AGAIN);
            default -> false;
        };
    }

    static ExponentialBackOff briefly() {
        var backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxAttempts(4);
        return backOff;
    }

    private static ExponentialBackOff untilTheStoreIsBack() {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }
}
