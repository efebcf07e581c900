package org.ipcase.platform.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Adds commits up to the state they make: the only way from the record to a state. */
final class Replay<S, E> {
    private final AggregateType<S, ?, E> type;
    private final JsonFamily<E> events;

    Replay(AggregateType<S, ?, E> type, JsonMapper json) {
        this.type = type;
        this.events = new JsonFamily<>(json, type.events());
    }

    Handled<S> none(RecordId id) {
        return new Handled<>(
                id,
                0,
                Commit.NO_PREVIOUS,
                type.initial(),
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of(),
                Tally.NONE);
    }

    Handled<S> after(Handled<S> before, Commit commit) {
        var body = commit.body();
        var state = before.state();
        var tally = before.tally();
        for (var event : eventsOf(commit)) {
            state = type.evolve().apply(state, event);
            tally = tally.plus(type.counting().figures(event, state, body.at()));
        }
        return new Handled<>(
                body.aggregate(),
                body.revision(),
                commit.hash(),
                state,
                before.revision() == 0 ? body.at() : before.createdAt(),
                body.at(),
                body.key() == null
                        ? before.requests()
                        : plus(
                                before.requests(),
                                new Handled.Request(body.key(), body.digest(), body.revision())),
                plusIfAny(before.causes(), body.causation()),
                before.alarms(),
                tally);
    }

    Handled<S> after(Handled<S> before, List<Commit> commits) {
        var after = before;
        for (var commit : commits) {
            after = after(after, commit);
        }
        return after;
    }

    List<E> eventsOf(Commit commit) {
        return commit.body().events().stream()
                .map(stored -> events.read(stored.type(), stored.data()))
                .toList();
    }

    Commit.Stored store(E event) {
        return new Commit.Stored(events.typeOf(event), 1, events.write(event));
    }

    private static List<String> plusIfAny(List<String> causes, @Nullable String causation) {
        return causation == null ? causes : plus(causes, causation);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
