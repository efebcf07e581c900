package org.ipcase.cases.subject.domain;

import java.time.Instant;

/** Two names that may be one subject (疑似同一主体), and what a person said about it (REQ-28). */
public sealed interface SubjectMatch {
    /** Nobody has said anything. */
    record Unjudged() implements SubjectMatch {}

    /**
     * @param same whether they are one
     * @param agency office of who said so; its people read it
     */
    record Judged(Pair pair, boolean same, String by, String agency, String note, Instant at)
            implements SubjectMatch {}

    /** The two, by the surest thing known of each, in order. */
    record Pair(String one, String other, String oneName, String otherName) {}
}
