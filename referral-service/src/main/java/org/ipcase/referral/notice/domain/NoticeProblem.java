package org.ipcase.referral.notice.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step of a letter is refused (不予办理的理由). */
public enum NoticeProblem implements DescribedProblem {
    NOT_YOURS_TO_SEND(
            "not-yours-to-send",
            Kind.FORBIDDEN,
            "Your role does not send this kind of letter",
            "REF-23",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第14条"),
    NOT_A_RECEIVER(
            "not-a-receiver",
            Kind.RULE,
            "This office does not get this kind of letter",
            "REF-26",
            "中办发〔2011〕8号"),
    EVENT_DAY_MISSING(
            "event-day-missing",
            Kind.RULE,
            "A case notice names the day of its event",
            "CO-10",
            ""),
    NOT_THE_SENDER(
            "not-the-sender",
            Kind.FORBIDDEN,
            "Only the sending office does this",
            "REF-26",
            "中办发〔2011〕8号"),
    NOT_THE_RECEIVER(
            "not-the-receiver",
            Kind.FORBIDDEN,
            "Only the receiving office does this",
            "REF-26",
            "中办发〔2011〕8号"),
    ALREADY_SIGNED(
            "already-signed",
            Kind.RULE,
            "The letter was signed for, answered or taken back",
            "REF-26",
            "中办发〔2011〕8号"),
    NOT_WAITING(
            "not-waiting",
            Kind.RULE,
            "The letter was answered or taken back",
            "REF-26",
            "中办发〔2011〕8号"),
    NOTHING_TO_ANSWER(
            "nothing-to-answer", Kind.RULE, "This kind of letter asks for no answer", "CO-10", ""),
    NOT_BINDING(
            "not-binding",
            Kind.RULE,
            "Silence to a letter that only advises is not told upward",
            "REF-23",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    NOT_OVERDUE(
            "not-overdue",
            Kind.RULE,
            "The period still runs, or the superior knows already",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)"),
    NO_SUPERIOR(
            "no-superior",
            Kind.RULE,
            "The directory knows no superior of the receiver",
            "REV-06",
            "最高检关于推进行政执法与刑事司法衔接工作的规定(2021)");

    private final Description description;

    NoticeProblem(String reason, Kind kind, String title, String rule, String source) {
        description = new Description("notice." + reason, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
