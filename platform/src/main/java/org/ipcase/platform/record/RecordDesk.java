package org.ipcase.platform.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The desk that every feature gets. Three store round trips a command: read snapshot, insert
 * commit, write snapshot. Who loses the race for a revision loads again and asks the rules again.
 */
final class RecordDesk<S, C, E> implements Desk<S, C, E> {
    private static final int TRIES = 20;

    private final AggregateType<S, C, E> type;
    private final Snapshots<S> snapshots;
    private final RecordLists lists;
    private final EventStore store;
    private final Replay<S, E> replay;
    private final CommitDraft<S, E> draft;
    private final Outbox outbox;
    private final Readings readings;

    RecordDesk(
            AggregateType<S, C, E> type,
            Snapshots<S> snapshots,
            EventStore store,
            Outbox outbox,
            JsonMapper json,
            RoundTrips trips,
            Readings readings,
            String service) {
        this.type = type;
        this.readings = readings;
        this.snapshots = snapshots;
        this.lists = new RecordLists(snapshots.collection(), trips);
        this.store = store;
        this.replay = new Replay<>(type, json);
        this.draft = new CommitDraft<>(type, replay, json, service);
        this.outbox = outbox;
    }

    @Override
    public Outcome<S> create(CommandRequest request, Function<RecordId, C> command) {
        var key = request.idempotencyKey();
        var id =
                key == null
                        ? RecordId.next()
                        : RecordId.derived(type.name(), request.actor().sub(), key);
        // Nothing is read first: when the record is there already, the insert of its first commit
        // says so.
        return decide(replay.none(id), Cause.of(request), command.apply(id));
    }

    @Override
    public Outcome<S> handle(RecordId id, CommandRequest request, C command) {
        return load(id, false)
                .filter(it -> it.openTo(request.actor(), type.index().apply(it.state())))
                .map(it -> decide(it, Cause.of(request), command))
                .orElseGet(() -> new Outcome.Refused<>(RequestProblem.notFound().refusal()));
    }

    @Override
    public Outcome<S> createFrom(Told<?> event, Function<RecordId, C> command) {
        var id = RecordId.derived(type.name(), event.id());
        return decide(replay.none(id), Cause.of(event), command.apply(id));
    }

    @Override
    public Outcome<S> react(RecordId id, Told<?> event, C command) {
        return load(id, true)
                .map(it -> decide(it, Cause.of(event), command))
                .orElseGet(() -> new Outcome.Refused<>(RequestProblem.notFound().refusal()));
    }

    @Override
    public Outcome<S> follow(RecordId id, Told<?> event, C command) {
        var current = load(id, true).orElseGet(() -> replay.none(id));
        return decide(current, Cause.of(event), command);
    }

    @Override
    public Optional<Snapshot<S>> find(RecordId id, Actor reader) {
        var found = load(id, false).filter(it -> it.openTo(reader, type.index().apply(it.state())));
        found.ifPresent(_ -> readings.note(reader, id, type.name()));
        return found.map(Handled::snapshot);
    }

    @Override
    public Optional<Snapshot<S>> load(RecordId id) {
        return snapshots
                .find(id)
                .or(() -> isOfThisKind(id) ? load(id, true) : Optional.empty())
                .map(Handled::snapshot);
    }

    /** An id that someone sent may be that of another kind of record: then it is not there. */
    private boolean isOfThisKind(RecordId id) {
        return store.read(id, 1).stream()
                .limit(1)
                .anyMatch(it -> it.body().type().equals(type.name()));
    }

    @Override
    public Page<RecordSummary> list(Actor reader, ListQuery query) {
        return lists.page(reader, query);
    }

    @Override
    public long count(Actor reader, CountQuery query) {
        return lists.count(reader, query);
    }

    @Override
    public List<Snapshot<S>> marked(
            Actor reader, String mark, @Nullable RecordId after, int limit) {
        return snapshots.marked(reader, mark, after, limit).stream()
                .map(Handled::snapshot)
                .toList();
    }

    @Override
    public List<Entry<E>> history(RecordId id, Actor reader) {
        if (find(id, reader).isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<Entry<E>>();
        for (var commit : store.read(id, 1)) {
            var body = commit.body();
            for (var event : replay.eventsOf(commit)) {
                entries.add(new Entry<>(body.revision(), body.at(), body.actor(), event));
            }
        }
        return List.copyOf(entries);
    }

    @Override
    public List<ChainLink> chain(RecordId id, Actor reader) {
        if (find(id, reader).isEmpty()) {
            return List.of();
        }
        return store.read(id, 1).stream()
                .map(it -> new ChainLink(it.body().id(), it.body().prev(), it.hash(), it.content()))
                .toList();
    }

    /**
     * Makes the snapshot what the commits add up to: what the sweep does after a crash, before it
     * publishes.
     */
    void repair(RecordId id) {
        caughtUp(snapshots.find(id).orElseGet(() -> replay.none(id)));
    }

    /**
     * Makes snapshots of an older shape again from their commits, some of them; figures and marks
     * are derived, so a change of the dictionary reaches every record that way.
     *
     * @return how many were looked at
     */
    int renew(int limit) {
        var outdated = snapshots.outdated(limit);
        for (var id : outdated) {
            var alarms = snapshots.find(id).map(Handled::alarms).orElse(List.of());
            var whole = replay.after(replay.none(id), store.read(id, 1)).with(alarms);
            if (!snapshots.rewrite(whole)) {
                // It lagged behind its commits. Lost against a command, the next look finds it.
                snapshots.write(whole);
            }
        }
        return outdated.size();
    }

    private Outcome<S> decide(Handled<S> loaded, Cause cause, C command) {
        var current = loaded;
        for (int tries = 0; tries < TRIES; tries++) {
            var before = settled(current, cause);
            if (before != null) {
                return before;
            }
            switch (type.decide().apply(current.state(), command)) {
                case Decision.Refused<E>(var refusal) -> {
                    // A snapshot that lags after a crash must not refuse what the record allows.
                    if (!store.exists(current.id(), current.revision() + 1)) {
                        return new Outcome.Refused<>(refusal);
                    }
                }
                case Decision.Accepted<E>(var events) -> {
                    if (events.isEmpty()) {
                        return new Outcome.Done<>(current.snapshot(), false);
                    }
                    var commit = draft.of(current, cause, events);
                    if (store.append(commit)) {
                        var after = replay.after(current, commit);
                        snapshots.write(after);
                        outbox.publish(commit);
                        return new Outcome.Done<>(after.snapshot(), false);
                    }
                }
            }
            current = caughtUp(current);
        }
        return new Outcome.Refused<>(
                new Refusal(
                        RequestProblem.CONFLICT,
                        "Others were faster %d times in a row".formatted(TRIES)));
    }

    /**
     * The answer that is due before any rule is asked: done before, or based on an old revision.
     */
    private @Nullable Outcome<S> settled(Handled<S> current, Cause cause) {
        if (cause.key() != null && current.requestUnder(cause.key()) != null) {
            return again(current, cause);
        }
        if (cause.causation() != null && current.causes().contains(cause.causation())) {
            return new Outcome.Done<>(current.snapshot(), true);
        }
        var expected = cause.ifMatch();
        if (expected != null && expected != current.revision()) {
            return new Outcome.Refused<>(
                    new Refusal(
                            RequestProblem.STALE_REVISION,
                            "The record is at revision %d, not %d"
                                    .formatted(current.revision(), expected)));
        }
        return null;
    }

    private Outcome<S> again(Handled<S> current, Cause cause) {
        var first = current.requestUnder(cause.key());
        if (first == null || !first.digest().equals(cause.digest())) {
            return new Outcome.Refused<>(
                    new Refusal(
                            RequestProblem.KEY_REUSED,
                            "This Idempotency-Key came with another request before"));
        }
        if (first.revision() == current.revision()) {
            return new Outcome.Done<>(current.snapshot(), true);
        }
        var chain = store.read(current.id(), 1).subList(0, (int) first.revision());
        var then = replay.after(replay.none(current.id()), chain);
        return new Outcome.Done<>(then.snapshot(), true);
    }

    /**
     * @param sure look for commits when there is no snapshot: for ids that derive from their cause,
     *     where a crash may have left the first commit without one
     */
    private Optional<Handled<S>> load(RecordId id, boolean sure) {
        var found = snapshots.find(id);
        if (found.isPresent() || !(sure && store.exists(id, 1))) {
            return found;
        }
        return Optional.of(caughtUp(replay.none(id)));
    }

    private Handled<S> caughtUp(Handled<S> behind) {
        var newer = store.read(behind.id(), behind.revision() + 1);
        if (newer.isEmpty()) {
            return behind;
        }
        var current = replay.after(behind, newer);
        snapshots.write(current);
        return current;
    }

    /** What stands behind a command: a request of a person, or an event. */
    record Cause(
            Actor actor,
            Instant at,
            String requestId,
            String correlation,
            @Nullable String key,
            String digest,
            @Nullable Long ifMatch,
            @Nullable String causation) {

        static Cause of(CommandRequest request) {
            var key = request.idempotencyKey();
            return new Cause(
                    request.actor(),
                    request.at(),
                    request.requestId(),
                    request.requestId(),
                    key == null
                            ? null
                            : Commit.hashOf(request.actor().sub() + '\n' + key).substring(0, 32),
                    request.digest(),
                    request.ifMatch(),
                    null);
        }

        static Cause of(Told<?> event) {
            return new Cause(
                    Actor.system(event.source()),
                    event.at(),
                    event.id(),
                    event.correlation(),
                    null,
                    "",
                    null,
                    event.id());
        }
    }
}
