package org.ipcase.local.store;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Commits the store for many writers at once: whoever waits is answered by the first commit that
 * began after its write.
 *
 * <p>The only place where the store is committed. MVStore's own background thread saves
 * asynchronously; a commit that meets such a save finds nothing left to do and returns before the
 * bytes are in the file. So that thread stays off, and its housekeeping is done here as well.
 */
final class GroupCommit implements AutoCloseable {

    /** A write that asked for nothing is committed at the latest after this time. */
    private static final long IDLE_MILLIS = 100;

    private final MVStore store;
    private final Housekeeping housekeeping;
    private final Thread committer;
    private final Object monitor = new Object();

    private long requested;
    private long committed;
    private boolean closed;
    private @Nullable RuntimeException failure;

    GroupCommit(MVStore store) {
        this.store = store;
        this.housekeeping = new Housekeeping(store);
        this.committer = new Thread(this::commitUntilClosed, "store-commit");
        committer.setDaemon(true);
        committer.start();
    }

    /**
     * Returns when everything the calling thread has written is in the file, so that a kill of this
     * process cannot lose it.
     *
     * @throws IllegalStateException if the store could not be written; the write must not be
     *     acknowledged
     */
    void await() {
        synchronized (monitor) {
            long ticket = ++requested;
            monitor.notifyAll();
            while (committed < ticket && failure == null && !closed) {
                waitFor(0);
            }
            if (committed < ticket) {
                throw new IllegalStateException("The write could not be committed", failure);
            }
        }
    }

    private void commitUntilClosed() {
        while (true) {
            long ticket;
            synchronized (monitor) {
                if (requested == committed && !closed) {
                    waitFor(IDLE_MILLIS);
                }
                if (closed) {
                    return;
                }
                ticket = requested;
            }
            commit(ticket);
            housekeeping.afterCommit();
        }
    }

    private void commit(long ticket) {
        RuntimeException broken = null;
        try {
            store.commit();
        } catch (MVStoreException e) {
            broken = e;
        }
        synchronized (monitor) {
            if (broken == null) {
                committed = ticket;
            } else {
                failure = broken;
                closed = true;
            }
            monitor.notifyAll();
        }
    }

    private void waitFor(long millis) {
        try {
            monitor.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a commit", e);
        }
    }

    /** Ends the committer; what is still uncommitted is saved by closing the store itself. */
    @Override
    public void close() {
        synchronized (monitor) {
            closed = true;
            monitor.notifyAll();
        }
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
