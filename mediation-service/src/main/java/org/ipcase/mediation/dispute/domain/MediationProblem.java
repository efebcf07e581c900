package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a command on a mediation is refused; a page for each in {@code docs/problems}. */
public enum MediationProblem implements DescribedProblem {
    UNKNOWN_COMMITTEE(
            "unknown-committee", Kind.INVALID, "No such mediation committee", "MED-01", Law.PML_17),
    SAME_PARTY("same-party", Kind.RULE, "Both sides are the same party", "MED-01", Law.PML_17),
    PARTY_TWICE(
            "party-twice",
            Kind.INVALID,
            "A party is named twice on its side",
            "MED-01",
            Law.PML_17),
    UNKNOWN_PARTY(
            "unknown-party", Kind.INVALID, "No such party in this mediation", "MED-01", Law.PML_17),
    ONLY_PARTY_APPLIES(
            "only-party-applies",
            Kind.FORBIDDEN,
            "Only a party or the committee starts a mediation",
            "MED-01",
            Law.PML_17),
    ONLY_DIRECTOR(
            "only-director",
            Kind.FORBIDDEN,
            "Only the committee's director does this",
            "MED-04",
            Law.SFT_0083),
    ONLY_MEDIATOR(
            "only-mediator",
            Kind.FORBIDDEN,
            "Only a mediator of this dispute does this",
            "MED-05",
            Law.PML_19),
    ONLY_MEDIATOR_OR_DIRECTOR(
            "only-mediator-or-director",
            Kind.FORBIDDEN,
            "Only a mediator of this dispute or the director does this",
            "MED-10",
            Law.PML_26),
    ONLY_PARTY("only-party", Kind.FORBIDDEN, "Only a party does this", "MED-05", Law.PML_19),
    ONLY_APPLICANT(
            "only-applicant", Kind.FORBIDDEN, "Only the applicant withdraws", "MED-01", Law.PML_17),
    NOT_YOUR_SIDE(
            "not-your-side",
            Kind.FORBIDDEN,
            "A party refuses for its own side only",
            "MED-02",
            Law.PML_17_23),
    NOT_ACCEPTED_YET(
            "not-accepted-yet",
            Kind.RULE,
            "The committee has not accepted the dispute yet",
            "MED-04",
            Law.SFT_0083),
    ALREADY_ACCEPTED(
            "already-accepted",
            Kind.RULE,
            "The committee has accepted the dispute already",
            "MED-04",
            Law.SFT_0083),
    ALREADY_FILED(
            "already-filed", Kind.CONFLICT, "The application is registered", "MED-01", Law.PML_17),
    ENDED("ended", Kind.RULE, "The mediation is over", "MED-10", Law.PML_26),
    NOT_A_COMPANY(
            "not-a-company",
            Kind.RULE,
            "Only a company or its agent acts for a side",
            "MED-23",
            Law.CPL_107),
    OTHER_COMPANY(
            "other-company",
            Kind.RULE,
            "The account belongs to another company than the party",
            "MED-01",
            Law.PML_17),
    PARTY_ON_BOTH_SIDES(
            "party-on-both-sides", Kind.RULE, "Nobody acts for both sides", "MED-01", Law.PML_17),
    UNKNOWN_MEDIATOR(
            "unknown-mediator",
            Kind.RULE,
            "Not a mediator of this committee",
            "MED-O5",
            Law.PML_13),
    MEDIATOR_WITHOUT_ACCOUNT(
            "mediator-without-account",
            Kind.RULE,
            "The mediator has no account on the platform",
            "MED-05",
            Law.PML_19),
    MEDIATOR_CHALLENGED(
            "mediator-challenged",
            Kind.RULE,
            "The mediator is tied to the dispute",
            "MED-O7",
            Law.PML_15),
    UNKNOWN_PARTNER(
            "unknown-partner",
            Kind.INVALID,
            "A joint mediation needs a committee of the other province",
            "MED-05",
            Law.PML_19),
    JOINT_NEEDS_BOTH(
            "joint-needs-both",
            Kind.RULE,
            "A joint mediation has a mediator of each committee",
            "MED-05",
            Law.PML_19),
    MEDIATOR_TIED(
            "mediator-tied",
            Kind.RULE,
            "The mediator declared a tie with a party",
            "LIT-07",
            Law.PML_15),
    MEDIATOR_IS_PARTY(
            "mediator-is-party",
            Kind.RULE,
            "A party cannot mediate its own dispute",
            "MED-O7",
            Law.PML_15),
    NO_MEDIATOR_YET("no-mediator-yet", Kind.RULE, "No mediator is named yet", "MED-05", Law.PML_19),
    MEDIATORS_NAMED("mediators-named", Kind.RULE, "The mediators are named", "MED-05", Law.PML_19),
    SESSION_IN_PAST(
            "session-in-past", Kind.INVALID, "A session lies ahead", "MED-07", Law.PML_23_24),
    NO_SESSION_SCHEDULED(
            "no-session-scheduled",
            Kind.RULE,
            "No such session is scheduled",
            "MED-07",
            Law.PML_23_24),
    HELD_IN_FUTURE(
            "held-in-future", Kind.INVALID, "A session recorded lies behind", "MED-11", Law.PML_27),
    HELD_BEFORE_ACCEPTANCE(
            "held-before-acceptance",
            Kind.INVALID,
            "A session is held after the committee took the dispute",
            "MED-11",
            Law.PML_27),
    NO_SESSION_HELD(
            "no-session-held", Kind.RULE, "No session is on record yet", "MED-11", Law.PML_27),
    SUSPENDED("suspended", Kind.RULE, "The mediation is suspended", "MED-08", Law.SFT_0083),
    PERIOD_PASSED(
            "period-passed",
            Kind.RULE,
            "A period that has passed cannot stand still",
            "MED-08",
            Law.SFT_0083),
    NOT_SUSPENDED(
            "not-suspended", Kind.RULE, "The mediation is not suspended", "MED-08", Law.SFT_0083),
    EXTENSION_NEEDS_CONSENT(
            "extension-needs-consent",
            Kind.RULE,
            "The period is extended only if all agree",
            "MED-08",
            Law.SFT_0083),
    EXTENSION_USED(
            "extension-used", Kind.RULE, "The period was extended already", "MED-08", Law.SFT_0083),
    PERFORMANCE_IN_PAST(
            "performance-in-past",
            Kind.INVALID,
            "Performance cannot be due before the agreement",
            "MED-12",
            Law.PML_28_29),
    INSTALMENTS_OUT_OF_ORDER(
            "instalments-out-of-order",
            Kind.INVALID,
            "Instalments follow each other and end with the performance period",
            "MED-12",
            Law.PML_28_29),
    NOT_POLICE_OR_COURT(
            "not-police-or-court",
            Kind.INVALID,
            "A court or the police points to mediation",
            "MED-03",
            "人民调解法 第18条"),
    ONLY_RESPONDENT(
            "only-respondent",
            Kind.FORBIDDEN,
            "The respondent's consent is the respondent's to give",
            "MED-02",
            Law.PML_17_23),
    CONSENT_GIVEN("consent-given", Kind.RULE, "The other side has agreed", "MED-02", Law.PML_17_23),
    UNKNOWN_HELPER("unknown-helper", Kind.INVALID, "No such helper", "MED-06", Law.PML_20),
    HELPER_NOT_AGREED(
            "helper-not-agreed",
            Kind.RULE,
            "A helper takes part only if both parties agree",
            "MED-06",
            Law.PML_20),
    NOT_AN_OFFICE(
            "not-an-office",
            Kind.RULE,
            "Danger is reported to the police or another office",
            "MED-09",
            Law.PML_25),
    PERIOD_STARTS_LATER(
            "period-starts-later",
            Kind.RULE,
            "A period that is recorded has begun",
            "REQ-23",
            Law.CIV),
    PERIOD_RUNNING(
            "period-running",
            Kind.RULE,
            "The period to mediate has not passed",
            "MED-08",
            Law.SFT_0083),
    PARTY_SIGNS_ITSELF(
            "party-signs-itself",
            Kind.RULE,
            "A party with an account signs here itself",
            "MED-12",
            Law.PML_28_29),
    WITNESS_IS_MEDIATOR(
            "witness-is-mediator",
            Kind.RULE,
            "The witness is somebody else than the mediator",
            "MED-12",
            Law.PML_28_29),
    NO_AGREEMENT(
            "no-agreement", Kind.RULE, "There is no agreement to sign", "MED-12", Law.PML_28_29),
    AGREEMENT_DRAFTED(
            "agreement-drafted",
            Kind.RULE,
            "The agreement is drafted and waits for signatures",
            "MED-12",
            Law.PML_28_29),
    AGREEMENT_SIGNED(
            "agreement-signed",
            Kind.RULE,
            "The text is fixed since the first signature",
            "MED-12",
            Law.PML_28_29),
    TEXT_CHANGED(
            "text-changed",
            Kind.CONFLICT,
            "The text is not the one that was read",
            "MED-12",
            Law.PML_28_29),
    NOT_YOURS_TO_SIGN(
            "not-yours-to-sign",
            Kind.FORBIDDEN,
            "This signature is another person's to give",
            "MED-12",
            Law.PML_28_29),
    ALREADY_SIGNED("already-signed", Kind.RULE, "This signature is given", "MED-12", Law.PML_28_29);

    private final Description description;

    MediationProblem(String reason, Kind kind, String title, String rule, String source) {
        this.description = new Description("mediation." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }

    /** Articles as domain.md 5 cites them. */
    private static final class Law {
        static final String PML_13 = "人民调解法 第13、14条";
        static final String PML_15 = "人民调解法 第15条；比照 特邀调解规定 第15条";
        static final String PML_17 = "人民调解法 第17条";
        static final String PML_17_23 = "人民调解法 第17、23条";
        static final String PML_19 = "人民调解法 第19条";
        static final String PML_20 = "人民调解法 第20条";
        static final String PML_25 = "人民调解法 第25条";
        static final String CIV = "民法典 第188、195条";
        static final String PML_23_24 = "人民调解法 第23、24条";
        static final String PML_26 = "人民调解法 第26条";
        static final String PML_27 = "人民调解法 第27条";
        static final String PML_28_29 = "人民调解法 第28、29条";
        static final String CPL_107 = "民诉法解释 第107条";
        static final String SFT_0083 = "SF/T 0083-2020 《全国人民调解工作规范》";

        private Law() {}
    }
}
