package org.ipcase.mediation.entrustment.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a command on an entrustment is refused; a page for each in {@code docs/problems}. */
public enum EntrustmentProblem implements Problem {
    NOT_A_COURT(
            "not-a-court", Kind.INVALID, "Only a people's court entrusts", "LIT-01", Law.INV_11),
    ONLY_COURT_OR_APPLICANT(
            "only-court-or-applicant",
            Kind.FORBIDDEN,
            "The court entrusts, or a party asks it to",
            "LIT-01",
            Law.INV_11),
    ONLY_COURT(
            "only-court",
            Kind.FORBIDDEN,
            "Only a judge of the entrusting court does this",
            "LIT-04",
            Law.ONL_10),
    ONLY_PARTY("only-party", Kind.FORBIDDEN, "Only a party does this", "LIT-03", Law.ONL_10),
    ONLY_BODY(
            "only-body",
            Kind.FORBIDDEN,
            "Only the body it is assigned to does this",
            "LIT-05",
            Law.ONL_12),
    SAME_PARTY("same-party", Kind.RULE, "Both sides are the same party", "LIT-01", Law.INV_11),
    CASE_NUMBER_NEEDED(
            "case-number-needed",
            Kind.INVALID,
            "After filing the suit has a number",
            "LIT-02",
            Law.INV_11),
    ALREADY_OPENED(
            "already-opened", Kind.CONFLICT, "The entrustment is registered", "LIT-01", Law.INV_11),
    NOT_ACCEPTED_YET(
            "not-accepted-yet",
            Kind.RULE,
            "The court has not decided on the application yet",
            "LIT-04",
            Law.ONL_10),
    NO_BODY_YET("no-body-yet", Kind.RULE, "No body is assigned yet", "LIT-04", Law.ONL_10),
    NOT_CONFIRMED_YET(
            "not-confirmed-yet", Kind.RULE, "The body has not confirmed yet", "LIT-05", Law.ONL_12),
    IN_MEDIATION("in-mediation", Kind.RULE, "The mediation is under way", "LIT-01", Law.INV_27),
    SUSPECTED(
            "suspected",
            Kind.RULE,
            "The mediation stands still on a suspicion",
            "LIT-11",
            Law.FALSE),
    AGREED("agreed", Kind.RULE, "The parties have agreed", "LIT-10", Law.INV_20),
    RETURNED("returned", Kind.RULE, "The papers are back at the court", "LIT-01", Law.INV_27),
    SUIT_RECEIVED("suit-received", Kind.RULE, "The suit is handed in", "LIT-12", Law.CPL_126),
    ENDED("ended", Kind.RULE, "The entrustment is over", "LIT-01", Law.INV_27),
    NEEDS_CONSENT(
            "needs-consent",
            Kind.RULE,
            "Before filing both parties must consent",
            "LIT-01",
            Law.INV_11),
    PARTIES_CHOOSE(
            "parties-choose",
            Kind.RULE,
            "The parties may still choose the body themselves",
            "LIT-03",
            Law.ONL_10),
    CHOICE_PASSED(
            "choice-passed",
            Kind.RULE,
            "The time to choose has passed; the court designates",
            "LIT-03",
            Law.ONL_10),
    UNKNOWN_BODY(
            "unknown-body", Kind.INVALID, "No such body on the register", "LIT-04", Law.ONL_10),
    BODY_DECLINED("body-declined", Kind.RULE, "The body has declined", "LIT-05", Law.ONL_12),
    NOT_A_MEDIATOR(
            "not-a-mediator", Kind.RULE, "Not a mediator of this mediation", "LIT-07", Law.INV_15),
    NOTHING_DISCLOSED(
            "nothing-disclosed",
            Kind.RULE,
            "Nothing is disclosed about this mediator",
            "LIT-07",
            Law.INV_15),
    EXTENSION_NEEDS_CONSENT(
            "extension-needs-consent",
            Kind.RULE,
            "The period is extended only if both agree",
            "LIT-01",
            Law.INV_27),
    EXTENSION_USED(
            "extension-used", Kind.RULE, "The period was extended already", "LIT-01", Law.INV_27),
    NOT_THE_COURTS_GROUND(
            "not-the-courts-ground",
            Kind.RULE,
            "Recalling and false mediation are the court's, the other grounds are the body's",
            "LIT-01",
            Law.INV_27),
    PERIOD_PASSED(
            "period-passed",
            Kind.RULE,
            "Days that have passed are not made more",
            "LIT-01",
            Law.INV_27),
    PERIOD_RUNNING(
            "period-running",
            Kind.RULE,
            "The days of the entrustment have not passed",
            "LIT-01",
            Law.INV_27),
    CONFIDENTIAL_MATERIAL(
            "confidential-material",
            Kind.RULE,
            "What was said in mediation does not go to the court",
            "MED-23",
            Law.SECRET),
    CONFIRM_INSTEAD(
            "confirm-instead",
            Kind.RULE,
            "Before filing the parties ask for confirmation",
            "LIT-09",
            Law.INV_19),
    BACK_TO_TRIAL(
            "back-to-trial",
            Kind.RULE,
            "After filing the suit is there already",
            "LIT-02",
            Law.INV_27),
    MEDIATOR_IN_SUIT(
            "mediator-in-suit",
            Kind.RULE,
            "A mediator takes no other part in the later suit",
            "LIT-13",
            Law.INV_16);

    private final String code;
    private final Kind kind;
    private final String title;
    private final String rule;
    private final String source;

    EntrustmentProblem(String reason, Kind kind, String title, String rule, String source) {
        this.code = "entrustment." + reason;
        this.kind = kind;
        this.title = title;
        this.rule = rule;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String source() {
        return source;
    }

    /** Articles as domain.md 5.3 cites them. */
    private static final class Law {
        static final String INV_11 = "特邀调解规定 第11条";
        static final String INV_15 = "特邀调解规定 第15条；在线调解规则 第13条";
        static final String INV_16 = "特邀调解规定 第16条";
        static final String INV_19 = "特邀调解规定 第19条；民事诉讼法 第205条";
        static final String INV_20 = "特邀调解规定 第20条";
        static final String INV_27 = "特邀调解规定 第27条；在线调解规则 第24条";
        static final String ONL_10 = "在线调解规则 第10条";
        static final String ONL_12 = "在线调解规则 第12条";
        static final String FALSE = "特邀调解规定 第18条；在线调解规则 第23条";
        static final String CPL_126 = "民事诉讼法 第126条";
        static final String SECRET = "民诉法解释 第107条；特邀调解规定 第22条";

        private Law() {}
    }
}
