package org.ipcase.kernel.screening;

import java.util.List;
import java.util.Map;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.money.Money;

/**
 * Amounts and numbers computed from items, and how (数额核算结果).
 *
 * @param steps in the order of the items
 */
public record Computed(
        Map<AmountFact, Money> amounts, Map<CountFact, Long> counts, List<Step> steps) {
    public Computed {
        amounts = Map.copyOf(amounts);
        counts = Map.copyOf(counts);
        steps = List.copyOf(steps);
    }

    /**
     * One step of the computation (核算步骤), REQ-13.
     *
     * @param rule name of the rule of domain.md 4.4, e.g. {@code UNSOLD_LABEL}
     * @param item what it was applied to
     * @param formula numbers as they were multiplied and added
     * @param why the rule in words
     * @param source law and article
     */
    public record Step(
            String rule, String item, String formula, Bilingual why, String source, Mark mark) {}
}
