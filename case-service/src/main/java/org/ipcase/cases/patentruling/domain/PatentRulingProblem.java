package org.ipcase.cases.patentruling.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a ruling is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum PatentRulingProblem implements ListedProblem {
    ALREADY_REQUESTED(
            "patent-ruling.already-requested",
            Kind.CONFLICT,
            "Something was already requested under this id",
            "",
            ""),
    NOT_A_PATENT(
            "patent-ruling.not-a-patent",
            Kind.RULE,
            "A ruling is asked for on a patent only",
            "PAT-01",
            "专利法(2020) 第65条"),
    NATIONAL_ONLY(
            "patent-ruling.national-only",
            Kind.RULE,
            "Layout designs are handled by CNIPA only",
            "PAT-01",
            "集成电路布图设计行政执法办法(2001)"),
    SUIT_PENDING(
            "patent-ruling.suit-pending",
            Kind.RULE,
            "The dispute is before a court or is to be settled another agreed way",
            "PAT-01",
            "专利纠纷行政裁决和调解办法(2024) 第12条"),
    NO_COMPETENT_OFFICE(
            "patent-ruling.no-competent-office",
            Kind.RULE,
            "Nobody rules on patents for this region",
            "PAT-13",
            "专利法实施细则(2023) 第95条、第97条"),
    NOT_A_PARTY(
            "patent-ruling.not-a-party",
            Kind.FORBIDDEN,
            "Only a rights holder or an officer may ask for a ruling",
            "PAT-01",
            "专利纠纷行政裁决和调解办法(2024) 第12条"),
    NOT_THE_PETITIONER(
            "patent-ruling.not-the-petitioner",
            Kind.FORBIDDEN,
            "Only who asked for the ruling may do this",
            "PAT-02",
            "专利纠纷行政裁决和调解办法(2024) 第16条"),
    NOT_A_PARTY_HERE(
            "patent-ruling.not-a-party-here",
            Kind.FORBIDDEN,
            "Only a party to the dispute may do this",
            "PAT-10",
            "专利法(2020) 第65条"),
    NOT_THE_RESPONDENT(
            "patent-ruling.not-the-respondent",
            Kind.FORBIDDEN,
            "Only the respondent or the office for it may do this",
            "PAT-05",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    NOT_THE_OFFICE(
            "patent-ruling.not-the-office",
            Kind.FORBIDDEN,
            "Only an officer of the competent office may do this",
            "PAT-13",
            "专利法实施细则(2023) 第95条"),
    NOT_THE_HEAD(
            "patent-ruling.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office may do this",
            "PAT-03",
            "专利纠纷行政裁决和调解办法(2024) 第20条"),
    NOT_RECEIVED(
            "patent-ruling.not-received",
            Kind.RULE,
            "The request is not waiting for filing",
            "PAT-03",
            "专利纠纷行政裁决和调解办法(2024) 第20条"),
    CORRECTION_ASKED(
            "patent-ruling.correction-asked",
            Kind.RULE,
            "Everything to be corrected is told once",
            "PAT-02",
            "专利纠纷行政裁决和调解办法(2024) 第16条"),
    CORRECTION_RUNNING(
            "patent-ruling.correction-running",
            Kind.RULE,
            "The day named for correcting the papers has not passed",
            "PAT-02",
            "专利纠纷行政裁决和调解办法(2024) 第16条"),
    NOTHING_TO_CORRECT(
            "patent-ruling.nothing-to-correct",
            Kind.RULE,
            "No correction was asked for",
            "PAT-02",
            "专利纠纷行政裁决和调解办法(2024) 第16条"),
    PANEL_NOT_ODD(
            "patent-ruling.panel-not-odd",
            Kind.RULE,
            "A panel has three or more members, an odd number",
            "PAT-03",
            "专利纠纷行政裁决和调解办法(2024) 第20条"),
    EXTENSION_NOT_POSSIBLE(
            "patent-ruling.extension-not-possible",
            Kind.RULE,
            "The period knows no such extension",
            "PAT-09",
            "专利纠纷行政裁决和调解办法(2024) 第37条"),
    NOT_THE_GRANTOR(
            "patent-ruling.not-the-grantor",
            Kind.FORBIDDEN,
            "The first extension is the head’s, the second the next higher office’s",
            "PAT-09",
            "专利纠纷行政裁决和调解办法(2024) 第37条"),
    NOT_FILED(
            "patent-ruling.not-filed",
            Kind.RULE,
            "The request is not filed",
            "PAT-04",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    DAY_NOT_POSSIBLE(
            "patent-ruling.day-not-possible",
            Kind.RULE,
            "The day lies before what it follows, or ahead",
            "PAT-04",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    NOT_SERVED(
            "patent-ruling.not-served",
            Kind.RULE,
            "The request is not served yet",
            "PAT-05",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    ALREADY_ANSWERED(
            "patent-ruling.already-answered",
            Kind.RULE,
            "The answer is on file",
            "PAT-05",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    NO_ANSWER(
            "patent-ruling.no-answer",
            Kind.RULE,
            "There is no answer to forward",
            "PAT-06",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    ANSWER_RUNNING(
            "patent-ruling.answer-running",
            Kind.RULE,
            "The period for the answer has not passed",
            "PAT-05",
            "专利纠纷行政裁决和调解办法(2024) 第22条"),
    HEARING_TOO_SOON(
            "patent-ruling.hearing-too-soon",
            Kind.RULE,
            "A hearing is announced three working days before",
            "PAT-07",
            "专利纠纷行政裁决和调解办法(2024) 第26条"),
    NO_HEARING(
            "patent-ruling.no-hearing",
            Kind.RULE,
            "No hearing is scheduled, or its day has not come",
            "PAT-07",
            "专利纠纷行政裁决和调解办法(2024) 第27条"),
    NOT_SUSPENDED(
            "patent-ruling.not-suspended",
            Kind.RULE,
            "The case is not suspended",
            "PAT-08",
            "专利纠纷行政裁决和调解办法(2024) 第28条"),
    SUSPENSION_NOT_ASKED(
            "patent-ruling.suspension-not-asked",
            Kind.RULE,
            "Nobody asked to suspend",
            "PAT-08",
            "专利纠纷行政裁决和调解办法(2024) 第29条"),
    PERIOD_PASSED(
            "patent-ruling.period-passed",
            Kind.RULE,
            "The period has run out and cannot stand still",
            "PAT-09",
            "专利纠纷行政裁决和调解办法(2024) 第37条"),
    REPEAT_NOT_SHOWN(
            "patent-ruling.repeat-not-shown",
            Kind.RULE,
            "A direct ruling needs an earlier effective ruling or judgment",
            "PAT-11",
            "专利纠纷行政裁决和调解办法(2024) 第34条"),
    NOT_RULED(
            "patent-ruling.not-ruled",
            Kind.RULE,
            "There is no ruling yet",
            "PAT-10",
            "专利法(2020) 第65条"),
    NO_STOP_ORDERED(
            "patent-ruling.no-stop-ordered",
            Kind.RULE,
            "The ruling orders nobody to stop",
            "PAT-10",
            "专利法(2020) 第65条"),
    CHALLENGE_PASSED(
            "patent-ruling.challenge-passed",
            Kind.RULE,
            "The fifteen days to sue have passed",
            "PAT-10",
            "专利法(2020) 第65条"),
    CHALLENGE_RUNNING(
            "patent-ruling.challenge-running",
            Kind.RULE,
            "The fifteen days to sue have not passed",
            "PAT-10",
            "专利法(2020) 第65条"),
    STOPPED(
            "patent-ruling.stopped",
            Kind.RULE,
            "The respondent has stopped",
            "PAT-10",
            "专利法(2020) 第65条"),
    NOT_ESTABLISHED(
            "patent-ruling.not-established",
            Kind.RULE,
            "Damages are mediated where infringement was found",
            "PAT-12",
            "专利法(2020) 第65条"),
    MEDIATION_NOT_ASKED(
            "patent-ruling.mediation-not-asked",
            Kind.RULE,
            "No party asked to mediate the damages",
            "PAT-12",
            "专利法(2020) 第65条"),
    NOT_CLOSABLE(
            "patent-ruling.not-closable",
            Kind.RULE,
            "The ruling is not effective yet",
            "PAT-10",
            "专利法(2020) 第65条"),
    UNKNOWN_OFFICE(
            "patent-ruling.unknown-office",
            Kind.RULE,
            "No such office is known",
            "PAT-13",
            "专利法实施细则(2023) 第97条"),
    SAME_OFFICE(
            "patent-ruling.same-office",
            Kind.RULE,
            "A dispute on jurisdiction is with another office",
            "PAT-13",
            "专利法实施细则(2023) 第97条"),
    OVER(
            "patent-ruling.over",
            Kind.RULE,
            "The request is dealt with",
            "PAT-09",
            "专利纠纷行政裁决和调解办法(2024) 第37条");

    private final Listing listing;

    PatentRulingProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
