package org.ipcase.cases.casefile.domain;

import java.util.function.UnaryOperator;

/**
 * What runs beside the main line of a case (案件并行事项): whatever the state, it keeps its own standing.
 */
public record Matters(Inquiry inquiry, Measures measures) {
    static final Matters NONE = new Matters(Inquiry.NONE, Measures.NONE);

    Matters inquiry(UnaryOperator<Inquiry> change) {
        return new Matters(change.apply(inquiry), measures);
    }

    Matters measures(UnaryOperator<Measures> change) {
        return new Matters(inquiry, change.apply(measures));
    }
}
