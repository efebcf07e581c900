package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where commands on one kind of record are handled (办理台): load, ask, append. Whoever may not read a
 * record is told that it is not there, before any rule is asked.
 */
public interface Desk<S, C, E> {
    /** Creates a record; the id derives from caller and idempotency key if there is one. */
    Outcome<S> create(CommandRequest request, Function<RecordId, C> command);

    Outcome<S> handle(RecordId id, CommandRequest request, C command);

    /**
     * Creates a record because of an event; a second delivery of the event meets the first record.
     */
    Outcome<S> createFrom(Told<?> event, Function<RecordId, C> command);

    /**
     * Handles a command because of an event; a second delivery finds its causation and does
     * nothing.
     */
    Outcome<S> react(RecordId id, Told<?> event, C command);

    /**
     * Handles a command because of an event on the record of an id that both sides can derive; it
     * need not exist yet. A second delivery finds its causation and does nothing.
     */
    Outcome<S> follow(RecordId id, Told<?> event, C command);

    /** The record, if this person may read it. */
    Optional<Snapshot<S>> find(RecordId id, Actor reader);

    /** The record without asking who reads: for listeners only. */
    Optional<Snapshot<S>> load(RecordId id);

    /**
     * What this person may read of these records, in a list; the same keys decide as in {@link
     * #find}.
     */
    Page<RecordSummary> list(Actor reader, ListQuery query);

    /** How many of these records this person may read; exact, and answered by an index. */
    long count(Actor reader, CountQuery query);

    /**
     * Records with a mark (see {@link Index#marks}) that this person may read, in the order of
     * their ids.
     *
     * @param after id of the last one of the page before; null for the first page
     */
    List<Snapshot<S>> marked(Actor reader, String mark, @Nullable RecordId after, int limit);

    /**
     * Every event of the record in order, with who and when; empty if this person may not read it.
     */
    List<Entry<E>> history(RecordId id, Actor reader);

    /** The commits as they were hashed, for whoever wants to check the chain; empty as above. */
    List<ChainLink> chain(RecordId id, Actor reader);

    record Entry<E>(long revision, Instant at, Actor actor, E event) {}

    /**
     * @param content the hashed text; its SHA-256 is {@code hash}
     */
    record ChainLink(String id, String prev, String hash, String content) {}
}
