package org.ipcase.mediation.danger.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a command on a danger report is refused; a page for each in {@code docs/problems}. */
public enum DangerProblem implements DescribedProblem {
    ALREADY_SENT("already-sent", Kind.CONFLICT, "The report is with the office"),
    ONLY_OFFICE("only-office", Kind.FORBIDDEN, "Only the office it was sent to does this"),
    NOT_RECEIVED("not-received", Kind.RULE, "The office has not given its receipt yet"),
    ALREADY_RECEIVED("already-received", Kind.RULE, "The office has given its receipt"),
    ALREADY_ANSWERED("already-answered", Kind.RULE, "The office has said what it did");

    private final Description description;

    DangerProblem(String reason, Kind kind, String title) {
        this.description =
                new Description("danger-notice." + reason, kind, title, "MED-09", "人民调解法 第25条");
    }

    @Override
    public Description description() {
        return description;
    }
}
