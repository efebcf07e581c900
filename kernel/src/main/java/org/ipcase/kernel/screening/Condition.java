package org.ipcase.kernel.screening;

import static org.ipcase.kernel.screening.CountFact.MARK_COUNT;
import static org.ipcase.kernel.screening.CountFact.PATENT_COUNT;

import java.util.Optional;

/** When a line applies at all (适用条件). */
public enum Condition {
    /** Two or more registered marks, or kinds of marks. */
    TWO_MARKS,
    /** Two or more patents. */
    TWO_PATENTS,
    /** Punished within two years for the listed articles. */
    REPEAT,
    /** Nothing sold yet: the value of the goods is what there is. */
    NOTHING_SOLD,
    /** Both parts of a sum are there: partly sold, or goods and services. */
    BOTH_PARTS,
    /** Spread through an information network. */
    ONLINE,
    /** Circumvention tools or services were supplied to an infringer. */
    CIRCUMVENTION;

    boolean holds(Threshold line, ScreeningFacts facts) {
        return switch (this) {
            case TWO_MARKS -> MARK_COUNT.in(facts).orElse(0) >= 2;
            case TWO_PATENTS -> PATENT_COUNT.in(facts).orElse(0) >= 2;
            case REPEAT -> facts.repeats().contains(line.crime().repeatGroup());
            case NOTHING_SOLD -> AmountFact.SALES_AMOUNT.in(facts).orElse(0) == 0;
            case BOTH_PARTS ->
                    line.metric().firstPart(facts).orElse(0) > 0
                            && line.metric().lastPart(facts).orElse(0) > 0;
            // Clicks, downloads and members only exist online; works are taken to be unless denied.
            case ONLINE -> !facts.is(Circumstance.OFFLINE_ONLY);
            case CIRCUMVENTION -> facts.is(Circumstance.CIRCUMVENTION_TOOLS);
        };
    }

    /** The fact that would tell whether it holds, if it is a number that may be unknown. */
    Optional<Fact> decidedBy() {
        return switch (this) {
            case TWO_MARKS -> Optional.of(MARK_COUNT);
            case TWO_PATENTS -> Optional.of(PATENT_COUNT);
            case REPEAT, NOTHING_SOLD, BOTH_PARTS, ONLINE, CIRCUMVENTION -> Optional.empty();
        };
    }
}
