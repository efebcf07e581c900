package org.ipcase.kernel.decision;

import java.util.List;

/**
 * The answer of a decider: the facts that a command brings about, or why it is refused. An accepted
 * decision without facts means that everything asked for is already so, and leaves no commit.
 *
 * @param <E> the feature's family of events
 */
public sealed interface Decision<E> {
    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> accept(List<E> events) {
        return new Accepted<>(events);
    }

    static <E> Decision<E> reject(Problem problem, String detail) {
        return new Refused<>(new Refusal(problem, detail, List.of()));
    }

    static <E> Decision<E> reject(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
