package org.ipcase.local.store;

import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file small: every commit writes the changed pages anew, and a chunk of the file is free
 * again only when its last page is dead.
 */
final class Housekeeping {

    /** Below this share of living pages, chunks are written anew. */
    private static final int TARGET_FILL_PERCENT = 50;

    private static final int BYTES_A_ROUND = 2 * 1024 * 1024;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final MVStore store;
    private long last = System.nanoTime();

    Housekeeping(MVStore store) {
        this.store = store;
    }

    void afterCommit() {
        if (System.nanoTime() - last < PAUSE) {
            return;
        }
        store.compact(TARGET_FILL_PERCENT, BYTES_A_ROUND);
        last = System.nanoTime();
    }
}
