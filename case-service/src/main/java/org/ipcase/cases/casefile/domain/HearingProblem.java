package org.ipcase.cases.casefile.domain;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a step between notice and decision, or the decision's amounts, are refused (听证与裁量). */
public enum HearingProblem implements DescribedProblem {
    NO_RIGHT_TO_HEARING(
            "case.no-right-to-hearing",
            Kind.RULE,
            "The penalty planned is none for which a hearing may be asked",
            "CASE-19",
            "行政处罚法(2021) 第63条"),
    REQUEST_LATE(
            "case.hearing-request-late",
            Kind.RULE,
            "The hearing was asked for after the last day",
            "CASE-19",
            "行政处罚法(2021) 第64条"),
    HEARING_PENDING(
            "case.hearing-pending",
            Kind.RULE,
            "The party asked for a hearing that was not held yet",
            "CASE-19",
            "行政处罚法(2021) 第64、65条"),
    NO_HEARING(
            "case.no-hearing", Kind.RULE, "No hearing is under way", "CASE-19", "行政处罚法(2021) 第64条"),
    PRESIDER_INVESTIGATED(
            "case.presider-investigated",
            Kind.RULE,
            "Who investigated the case does not preside over its hearing",
            "CASE-19",
            "行政处罚法(2021) 第64条"),
    PRESIDER_MISSING(
            "case.presider-missing",
            Kind.RULE,
            "The head has not named who presides",
            "CASE-19",
            "行政处罚法(2021) 第64条"),
    NOTIFIED_TOO_LATE(
            "case.hearing-notified-too-late",
            Kind.RULE,
            "Time and place are told seven working days before the hearing",
            "CASE-19",
            "行政处罚法(2021) 第64条"),
    NOT_NOTIFIED(
            "case.hearing-not-notified",
            Kind.RULE,
            "Time and place of the hearing were not told",
            "CASE-19",
            "行政处罚法(2021) 第64条"),
    REPORT_MISSING(
            "case.hearing-report-missing",
            Kind.RULE,
            "The presider has not reported on the hearing",
            "CASE-19",
            "行政处罚法(2021) 第65条"),
    DISCUSSION_MISSING(
            "case.discussion-missing",
            Kind.RULE,
            "A complex or major case is discussed collectively first",
            "CASE-20",
            "行政处罚法(2021) 第57条"),
    TOO_FEW_PARTICIPANTS(
            "case.too-few-participants",
            Kind.RULE,
            "A collective discussion has three participants at least",
            "CASE-20",
            "行政处罚法(2021) 第57条"),
    FINE_TOO_HIGH(
            "case.fine-too-high",
            Kind.RULE,
            "The fine lies above what the law allows",
            "CASE-20",
            "行政处罚法(2021) 第4、57条"),
    FINE_TOO_LOW(
            "case.fine-too-low",
            Kind.RULE,
            "The fine lies below what the law prescribes",
            "CASE-20",
            "行政处罚法(2021) 第32、57条"),
    NO_FINE_BY_LAW(
            "case.no-fine-by-law",
            Kind.RULE,
            "On the day of the act no law fined it",
            "CASE-20",
            "行政处罚法(2021) 第4、37条"),
    HONEST_SELLER(
            "case.honest-seller",
            Kind.RULE,
            "A seller who did not know and proves the lawful source is not fined",
            "CASE-20",
            "商标法 第60条第2款（2026修订后第74条）"),
    MUST_BE_HEAVIER(
            "case.must-be-heavier",
            Kind.RULE,
            "Repeated infringement is punished more heavily, not less",
            "CASE-20",
            "商标法 第60条第2款（2026修订后第74条）"),
    PUBLIC_INTEREST_MISSING(
            "case.public-interest-missing",
            Kind.RULE,
            "Copyright infringement is punished only if it also harms the public interest",
            "CPR-03",
            "著作权法(2020) 第53条"),
    NOT_ORDERED_TO_CORRECT(
            "case.not-ordered-to-correct",
            Kind.RULE,
            "A platform is fined only after it was ordered to correct and did not",
            "CASE-20",
            "电子商务法(2018) 第84条"),
    HEAVIER_THAN_NOTICE(
            "case.heavier-than-notice",
            Kind.RULE,
            "Who stated or defended is not punished more heavily for it",
            "CASE-18",
            "行政处罚法(2021) 第45条"),
    BEYOND_NOTICE(
            "case.beyond-notice",
            Kind.RULE,
            "The party was not told of this penalty",
            "CASE-18",
            "行政处罚法(2021) 第44条"),
    HEARING_NOT_OFFERED(
            "case.hearing-not-offered",
            Kind.RULE,
            "For such a penalty the party must be told that it may ask for a hearing",
            "CASE-19",
            "行政处罚法(2021) 第63条"),
    EMPTY_PENALTY(
            "case.empty-penalty",
            Kind.RULE,
            "A penalty has a fine, a confiscation or another sanction",
            "CASE-20",
            "行政处罚法(2021) 第9、57条");

    private final Description description;

    HearingProblem(String code, Kind kind, String title, String rule, String source) {
        description = new Description(code, kind, title, rule, source);
    }

    @Override
    public Description description() {
        return description;
    }
}
