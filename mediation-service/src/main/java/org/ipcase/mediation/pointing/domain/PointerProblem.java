package org.ipcase.mediation.pointing.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a command on a notice is refused; a page for each in {@code docs/problems}. */
public enum PointerProblem implements DescribedProblem {
    ALREADY_GIVEN("already-given", Kind.CONFLICT, "The notice is on record"),
    ONLY_AUTHORITY(
            "only-authority",
            Kind.FORBIDDEN,
            "Only a court, the police or an enforcing office points to mediation"),
    NOT_YOUR_NOTICE(
            "not-your-notice", Kind.FORBIDDEN, "Only the authority that gave the notice does this"),
    ONLY_PARTY("only-party", Kind.FORBIDDEN, "Only a party answers for itself"),
    UNKNOWN_COMMITTEE("unknown-committee", Kind.INVALID, "No such mediation committee"),
    SAME_PARTY("same-party", Kind.RULE, "Both sides are the same party"),
    ANSWERED("answered", Kind.RULE, "This party has answered"),
    PARTY_ANSWERS_ITSELF(
            "party-answers-itself", Kind.RULE, "A party with an account answers here itself"),
    ON_ITS_WAY("on-its-way", Kind.RULE, "Both have agreed and the mediation is being opened"),
    OVER("over", Kind.RULE, "The notice has done its work");

    private final Description description;

    PointerProblem(String reason, Kind kind, String title) {
        this.description =
                new Description(
                        "mediation-pointer." + reason, kind, title, "MED-03", "人民调解法 第17、18条");
    }

    @Override
    public Description description() {
        return description;
    }
}
