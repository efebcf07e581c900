package org.ipcase.journeys.client;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for effects that reach another service by events. */
public final class Eventually {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 50;

    private Eventually() {}

    public static Reply see(Supplier<Reply> ask, Predicate<Reply> there, String what) {
        return see(ask, there, what, LIMIT);
    }

    public static Reply see(
            Supplier<Reply> ask, Predicate<Reply> there, String what, Duration limit) {
        var until = System.nanoTime() + limit.toNanos();
        var reply = ask.get();
        while (!there.test(reply)) {
            if (System.nanoTime() > until) {
                throw new UnexpectedReply(reply, what + " within " + limit.toSeconds() + " s");
            }
            pause();
            reply = ask.get();
        }
        return reply;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
