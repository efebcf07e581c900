package org.ipcase.kernel.screening;

import java.util.OptionalLong;

/** Something about a case that a threshold can measure (筛查事实). */
public sealed interface Fact permits AmountFact, CountFact, Circumstance {
    /** Its name in JSON, e.g. {@code illegalGains}. */
    String field();

    /** In fen, in pieces, or 1 and 0 for a circumstance; empty while it is not known. */
    OptionalLong in(ScreeningFacts facts);

    /** Whether the facts say anything about it. */
    default boolean isGivenIn(ScreeningFacts facts) {
        return in(facts).isPresent();
    }
}
