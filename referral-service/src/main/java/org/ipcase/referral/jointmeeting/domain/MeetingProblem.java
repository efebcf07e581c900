package org.ipcase.referral.jointmeeting.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step of a joint meeting is refused (不予办理的理由). */
public enum MeetingProblem implements DescribedProblem {
    NOT_A_CONVENER(
            "not-a-convener", Kind.FORBIDDEN, "Your role calls no joint meetings", "CO-11", ""),
    NOT_THE_CONVENER(
            "not-the-convener", Kind.FORBIDDEN, "Only the convening office does this", "CO-11", ""),
    NOT_AN_OWNER("not-an-owner", Kind.FORBIDDEN, "Your office has no open conclusion", "CO-11", ""),
    NOBODY_INVITED(
            "nobody-invited",
            Kind.RULE,
            "A joint meeting invites at least one other office",
            "CO-11",
            ""),
    OWNER_NOT_INVITED(
            "owner-not-invited",
            Kind.RULE,
            "The owner of a conclusion takes part in the meeting",
            "CO-11",
            ""),
    DAY_NOT_POSSIBLE(
            "day-not-possible", Kind.RULE, "The day of the meeting is not possible", "CO-11", ""),
    NOT_CONVENED(
            "not-convened", Kind.RULE, "The meeting is minuted or cancelled already", "CO-11", ""),
    NOTHING_OPEN("nothing-open", Kind.RULE, "There is no such open conclusion", "CO-11", "");

    private final Description description;

    MeetingProblem(String reason, Kind kind, String title, String rule, String source) {
        description = new Description("joint-meeting." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
