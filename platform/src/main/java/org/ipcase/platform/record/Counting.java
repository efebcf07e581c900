package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.figure.Figure;

/**
 * What an event adds to the shared figures (统计口径), by the dictionary of the kernel: a feature's
 * {@code …Figures}. It is a fold over the record, so it can be made again from the commits.
 */
@FunctionalInterface
public interface Counting<S, E> {

    /**
     * @param after the state the event led to
     * @param at when it was recorded
     */
    List<Figure> figures(E event, S after, Instant at);

    static <S, E> Counting<S, E> nothing() {
        return (_, _, _) -> List.of();
    }
}
