package org.ipcase.kernel.decision;

/**
 * A reason to refuse, listed in a feature's {@code …Problem} enum; each has a page in {@code
 * docs/problems}.
 */
public interface Problem {
    /** What sort of refusal it is; the edge makes the HTTP status of it. */
    enum Kind {
        /** The request itself is malformed (400). */
        INVALID,
        /** Never for this person (403). */
        FORBIDDEN,
        /** Not there, or not this person's to know of (404). */
        HIDDEN,
        /** Someone was faster (409). */
        CONFLICT,
        /** A rule said no (422). */
        RULE,
        /** Try again (503). */
        UNAVAILABLE
    }

    /**
     * {@code feature.reason} in kebab case, e.g. {@code confirmation.limit-passed}; never changes.
     */
    String code();

    Kind kind();

    /** One short English sentence without facts of the case. */
    String title();

    /**
     * The rule's ID in domain.md, e.g. {@code REF-05}; empty if no rule of law stands behind it.
     */
    String rule();

    /** Law and article, e.g. {@code 行政处罚法(2021) 第57条}; empty as above. */
    String source();
}
