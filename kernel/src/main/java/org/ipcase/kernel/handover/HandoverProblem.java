package org.ipcase.kernel.handover;

import org.ipcase.kernel.decision.Problem;

/** Why a step of a hand-over is refused (交接不予办理的理由). */
public enum HandoverProblem implements Problem {
    NOT_OWNER("not-owner", "Another office owns this now"),
    ALREADY_UNDER_WAY("already-under-way", "It is being handed over already"),
    NOT_SENT("not-sent", "Nothing was sent that could be received"),
    NOT_ACCEPTED("not-accepted", "What was not accepted cannot be counted in"),
    ALREADY_ENDED("already-ended", "The hand-over has ended"),
    OTHER_SIDE("other-side", "This receipt is for the other side to give");

    private final String reason;
    private final String title;

    HandoverProblem(String reason, String title) {
        this.reason = reason;
        this.title = title;
    }

    @Override
    public String code() {
        return "handover." + reason;
    }

    @Override
    public Kind kind() {
        return this == ALREADY_UNDER_WAY || this == ALREADY_ENDED ? Kind.CONFLICT : Kind.RULE;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return "REQ-10";
    }

    /** No article stands behind the order of receipts; it is the product's own (design.md §13). */
    @Override
    public String source() {
        return "";
    }
}
