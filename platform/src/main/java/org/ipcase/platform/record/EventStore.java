package org.ipcase.platform.record;

import java.util.Collection;
import java.util.List;
import org.ipcase.kernel.id.RecordId;

/** The commits of a service. Its promises are one suite of tests, {@code DeskIT}. */
interface EventStore {
    /**
     * Makes a commit durable, or does nothing at all.
     *
     * @return false when the revision is taken: someone was faster
     */
    boolean append(Commit commit);

    /**
     * The commits of a record from one revision on, in order, without gaps; read by their known
     * ids.
     */
    List<Commit> read(RecordId aggregate, long fromRevision);

    boolean exists(RecordId aggregate, long revision);

    /** Whether the commit is there and was acknowledged by the broker. */
    boolean isPublished(RecordId aggregate, long revision);

    void markPublished(Collection<String> commitIds);

    /**
     * Unpublished commits of these shards in order of aggregate and revision; a scan, so seldom
     * asked.
     */
    List<Commit> unpublished(Collection<Integer> shards, int limit);
}
