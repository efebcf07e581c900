package org.ipcase.platform.record;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ipcase.kernel.id.RecordId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers which commits are out, and writes the marks in batches. A mark that a crash loses is
 * made again: the event goes out twice and takes effect once.
 */
final class PublishedMarks {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedMarks.class);
    private static final int REMEMBERED = 50_000;
    private static final int BATCH = 500;

    private final EventStore store;
    private final ConcurrentLinkedQueue<String> unwritten = new ConcurrentLinkedQueue<>();
    private final Map<RecordId, Long> latest =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<RecordId, Long> eldest) {
                    return size() > REMEMBERED;
                }
            };

    PublishedMarks(EventStore store, ScheduledExecutorService scheduler) {
        this.store = store;
        scheduler.scheduleWithFixedDelay(this::flush, 50, 50, TimeUnit.MILLISECONDS);
    }

    boolean isOut(RecordId aggregate, long revision) {
        synchronized (latest) {
            var last = latest.get(aggregate);
            return last != null && last >= revision;
        }
    }

    void out(Commit commit) {
        remember(commit);
        unwritten.add(commit.body().id());
    }

    void flush() {
        List<String> batch = new ArrayList<>();
        try {
            for (var id = unwritten.poll(); id != null; id = unwritten.poll()) {
                batch.add(id);
                if (batch.size() == BATCH) {
                    store.markPublished(batch);
                    batch = new ArrayList<>();
                }
            }
            if (!batch.isEmpty()) {
                store.markPublished(batch);
            }
        } catch (MongoException away) {
            unwritten.addAll(batch);
            LOG.warn("Marks wait for the store: {}", away.getMessage());
        }
    }

    private void remember(Commit commit) {
        synchronized (latest) {
            latest.merge(commit.body().aggregate(), commit.body().revision(), Math::max);
        }
    }
}
