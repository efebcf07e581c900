package org.ipcase.platform.record;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.ipcase.kernel.decision.Decision;

/**
 * All that the platform needs to know of a feature to keep its records: a bean of this type, and
 * {@link Desks} makes the desk that handles its commands.
 *
 * @param name of the aggregate in the record, kebab case, never changed: {@code complaint}
 * @param states the sealed family of states; every member is a record
 * @param events the sealed family of events; every member is a record whose simple name is its type
 *     in the record
 * @param initial the state before the first commit
 * @param index what lists, the worklist and access see of a state
 * @param telling what other services are told of an event
 * @param counting what an event adds to the shared figures
 */
public record AggregateType<S, C, E>(
        String name,
        Class<S> states,
        Class<E> events,
        S initial,
        BiFunction<S, C, Decision<E>> decide,
        BiFunction<S, E, S> evolve,
        Function<S, Index> index,
        Telling<S, E> telling,
        Counting<S, E> counting) {

    /** A feature whose events count for no figure. */
    public AggregateType(
            String name,
            Class<S> states,
            Class<E> events,
            S initial,
            BiFunction<S, C, Decision<E>> decide,
            BiFunction<S, E, S> evolve,
            Function<S, Index> index,
            Telling<S, E> telling) {
        this(name, states, events, initial, decide, evolve, index, telling, Counting.nothing());
    }

    /** The same feature with its figures. */
    public AggregateType<S, C, E> counting(Counting<S, E> figures) {
        return new AggregateType<>(
                name, states, events, initial, decide, evolve, index, telling, figures);
    }
}
