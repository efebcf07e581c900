package org.ipcase.kernel.screening;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;

/**
 * No single line is reached, but two different items each reach half of theirs (T217-9).
 *
 * @param items metrics that count as one item stand together. Whether two online numbers are two
 *     items is [check] for acts from 2025-04-26, so they stand together there and give only a
 *     suspicion; in 法发〔2011〕3号 each is an item of its own.
 */
public record HalfRule(
        String rule,
        Crime crime,
        String law,
        Mark mark,
        Validity validity,
        List<List<Metric>> items) {
    public HalfRule {
        items = items.stream().map(List::copyOf).toList();
    }

    boolean appliesToActsOn(LocalDate day) {
        return validity.contains(day);
    }
}
