package org.ipcase.kernel.screening;

import org.ipcase.kernel.law.Mark;

/**
 * A value beside the line it was compared with (命中明细).
 *
 * @param value yuan with two decimals, pieces, or 1 for a circumstance, as the unit of the metric
 *     says
 * @param lawVersion e.g. {@code 法释〔2025〕5号}
 * @param article e.g. {@code 刑法 第213条}
 */
public record Hit(
        String rule,
        Metric metric,
        String value,
        String limit,
        String lawVersion,
        String article,
        Mark mark) {

    /** The same comparison where it is not certain that it counts. */
    Hit unconfirmed() {
        return new Hit(rule, metric, value, limit, lawVersion, article, Mark.CHECK);
    }
}
