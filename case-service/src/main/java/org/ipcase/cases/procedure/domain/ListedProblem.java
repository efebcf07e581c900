package org.ipcase.cases.procedure.domain;

import org.ipcase.kernel.decision.Problem;

/** A refusal that is a row of its feature's table (不予办理原因). */
public interface ListedProblem extends Problem {
    /**
     * @param title one short English sentence
     * @param rule ID in domain.md, or empty
     * @param source law and article, or empty
     */
    record Listing(String code, Kind kind, String title, String rule, String source) {}

    Listing listing();

    @Override
    default String code() {
        return listing().code();
    }

    @Override
    default Kind kind() {
        return listing().kind();
    }

    @Override
    default String title() {
        return listing().title();
    }

    @Override
    default String rule() {
        return listing().rule();
    }

    @Override
    default String source() {
        return listing().source();
    }
}
