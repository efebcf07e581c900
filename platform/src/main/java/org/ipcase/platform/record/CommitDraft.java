package org.ipcase.platform.record;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one commit of what a decision accepted: the events, what others are told of each, and the
 * link to the one before.
 */
record CommitDraft<S, E>(
        AggregateType<S, ?, E> type, Replay<S, E> replay, JsonMapper json, String service) {

    Commit of(Handled<S> before, RecordDesk.Cause cause, List<E> events) {
        var stored = new ArrayList<Commit.Stored>();
        var told = new ArrayList<Commit.Told>();
        var state = before.state();
        for (var event : events) {
            state = type.evolve().apply(state, event);
            stored.add(replay.store(event));
            for (var fact : type.telling().facts(before.id(), event, state)) {
                told.add(
                        new Commit.Told(
                                fact.topic(),
                                "org.ipcase.%s.%s.v%d"
                                        .formatted(service, fact.type(), fact.version()),
                                fact.key(),
                                json.valueToTree(fact.data())));
            }
        }
        return Commit.seal(
                new Commit.Body(
                        before.id(),
                        type.name(),
                        before.revision() + 1,
                        cause.at(),
                        cause.actor(),
                        cause.causation(),
                        cause.correlation(),
                        cause.requestId(),
                        cause.key(),
                        cause.digest(),
                        List.copyOf(stored),
                        List.copyOf(told),
                        before.hash()),
                json);
    }
}
