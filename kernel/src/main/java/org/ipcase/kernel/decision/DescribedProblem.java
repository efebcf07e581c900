package org.ipcase.kernel.decision;

/**
 * A problem that keeps what is said of it in one value (不予办理原因说明), so that a feature's enum lists
 * its reasons and nothing else.
 */
public interface DescribedProblem extends Problem {
    /** Code, kind, title, rule and article, as {@link Problem} describes them. */
    record Description(String code, Kind kind, String title, String rule, String source) {}

    Description description();

    @Override
    default String code() {
        return description().code();
    }

    @Override
    default Kind kind() {
        return description().kind();
    }

    @Override
    default String title() {
        return description().title();
    }

    @Override
    default String rule() {
        return description().rule();
    }

    @Override
    default String source() {
        return description().source();
    }
}
