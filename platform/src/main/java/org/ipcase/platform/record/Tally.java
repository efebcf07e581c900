package org.ipcase.platform.record;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.MetricDictionary;

/**
 * What a record counts for so far (计入的统计). Kept in its snapshot, so a figure and the record behind
 * it are written in one step and can never disagree; a repeated event cannot count twice.
 *
 * @param shape of the snapshot it was made in, see {@link #SHAPE}
 */
record Tally(int shape, List<Figure> figures) {
    /**
     * What a snapshot says besides the state: figures by this dictionary, and marks. A snapshot of
     * an older shape is made again from the commits. The first summand counts what else changed: 2
     * since what is under way has a mark.
     */
    static final int SHAPE = 2 + MetricDictionary.standard().version();

    static final Tally NONE = new Tally(SHAPE, List.of());

    Tally {
        figures = List.copyOf(figures);
    }

    /** A tally of another shape lacks what came before; adding to it would make it look whole. */
    Tally plus(List<Figure> more) {
        if (more.isEmpty() || shape != SHAPE) {
            return this;
        }
        var all = new ArrayList<>(figures);
        for (var figure : more) {
            var metric = metric(figure);
            if (!metric.validity().contains(figure.day())) {
                continue;
            }
            if (metric.counting() == Metric.Counting.LAST) {
                all.removeIf(it -> it.metric().equals(figure.metric()));
            }
            all.add(figure);
        }
        return new Tally(shape, all);
    }

    private static Metric metric(Figure figure) {
        return MetricDictionary.standard()
                .find(figure.metric())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Expected a metric of the dictionary, but got " + figure.metric()));
    }
}
