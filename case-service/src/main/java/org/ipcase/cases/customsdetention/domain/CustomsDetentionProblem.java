package org.ipcase.cases.customsdetention.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about detained goods is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum CustomsDetentionProblem implements ListedProblem {
    ALREADY_RECORDED(
            "customs-detention.already-recorded",
            Kind.CONFLICT,
            "Something is already recorded under this id",
            "",
            ""),
    NOT_CUSTOMS(
            "customs-detention.not-customs",
            Kind.FORBIDDEN,
            "Only customs may do this",
            "CUS-07",
            "知识产权海关保护条例(2018) 第16条"),
    NOT_THE_OWNER(
            "customs-detention.not-the-owner",
            Kind.FORBIDDEN,
            "Only the owner of the right may do this",
            "CUS-05",
            "知识产权海关保护条例(2018) 第16条"),
    NOT_ASKED_FOR_HELP(
            "customs-detention.not-asked-for-help",
            Kind.FORBIDDEN,
            "Only the agency that was asked may answer",
            "CUS-14",
            "知识产权海关保护条例(2018) 第21条"),
    UNKNOWN_OWNER(
            "customs-detention.unknown-owner",
            Kind.RULE,
            "The owner is no company on the platform",
            "CUS-04",
            "知识产权海关保护条例(2018) 第16条"),
    DAY_NOT_POSSIBLE(
            "customs-detention.day-not-possible",
            Kind.RULE,
            "This day lies before what it follows",
            "CUS-07",
            "知识产权海关保护条例(2018) 第16条、第24条"),
    NO_CUSTOMS(
            "customs-detention.no-customs",
            Kind.RULE,
            "No customs office is known for this region",
            "CUS-04",
            "知识产权海关保护条例(2018) 第16条"),
    NO_RECORDAL(
            "customs-detention.no-recordal",
            Kind.RULE,
            "Customs acts of its own only for a recorded right",
            "CUS-04",
            "知识产权海关保护条例(2018) 第16条"),
    NOT_SUSPECTED(
            "customs-detention.not-suspected",
            Kind.RULE,
            "No notice to the owner is due",
            "CUS-04",
            "知识产权海关保护条例(2018) 第16条"),
    APPLICATION_LATE(
            "customs-detention.application-late",
            Kind.RULE,
            "The owner applies within three working days of service",
            "CUS-05",
            "知识产权海关保护条例(2018) 第16条"),
    NO_NOTICE(
            "customs-detention.no-notice",
            Kind.RULE,
            "There is no notice to answer",
            "CUS-05",
            "知识产权海关保护条例(2018) 第16条"),
    SECURITY_TOO_LOW(
            "customs-detention.security-too-low",
            Kind.RULE,
            "The security is less than required",
            "CUS-06",
            "海关关于《知识产权海关保护条例》的实施办法 担保"),
    NOT_APPLIED(
            "customs-detention.not-applied",
            Kind.RULE,
            "There is no application with security",
            "CUS-07",
            "知识产权海关保护条例(2018) 第16条"),
    NOT_DETAINED(
            "customs-detention.not-detained",
            Kind.RULE,
            "The goods are not detained",
            "CUS-08",
            "知识产权海关保护条例(2018) 第20条"),
    NOT_EX_OFFICIO(
            "customs-detention.not-ex-officio",
            Kind.RULE,
            "Goods detained on application are not investigated",
            "CUS-08",
            "知识产权海关保护条例(2018) 第20条"),
    COURT_NOTICE_LATE(
            "customs-detention.court-notice-late",
            Kind.RULE,
            "The period for a court notice has passed",
            "CUS-09",
            "知识产权海关保护条例(2018) 第24条"),
    PERIOD_RUNNING(
            "customs-detention.period-running",
            Kind.RULE,
            "The court may still give notice",
            "CUS-09",
            "知识产权海关保护条例(2018) 第24条"),
    GROUND_NOT_MET(
            "customs-detention.ground-not-met",
            Kind.RULE,
            "The ground of release is not met",
            "CUS-09",
            "知识产权海关保护条例(2018) 第24条"),
    PATENTS_ONLY(
            "customs-detention.patents-only",
            Kind.RULE,
            "Counter-security frees goods in patent cases only",
            "CUS-11",
            "知识产权海关保护条例(2018) 第19条"),
    COUNTER_SECURITY_TOO_LOW(
            "customs-detention.counter-security-too-low",
            Kind.RULE,
            "Counter-security equals the value of the goods",
            "CUS-11",
            "知识产权海关保护条例(2018) 第19条"),
    NO_COUNTER_SECURITY(
            "customs-detention.no-counter-security",
            Kind.RULE,
            "There is no counter-security to return",
            "CUS-11",
            "知识产权海关保护条例(2018) 第19条"),
    NOT_FOUND_INFRINGING(
            "customs-detention.not-found-infringing",
            Kind.RULE,
            "No infringement was found",
            "CUS-12",
            "知识产权海关保护条例(2018) 第27条"),
    EARLIER_METHOD_FIRST(
            "customs-detention.earlier-method-first",
            Kind.RULE,
            "Goods are disposed of in the order of the law",
            "CUS-12",
            "知识产权海关保护条例(2018) 第27条"),
    LABEL_NOT_ENOUGH(
            "customs-detention.label-not-enough",
            Kind.RULE,
            "Imported counterfeit-mark goods are not auctioned by only removing the label",
            "CUS-12",
            "知识产权海关保护条例(2018) 第27条"),
    NOT_CONFISCATED(
            "customs-detention.not-confiscated",
            Kind.RULE,
            "The goods are not confiscated",
            "CUS-12",
            "知识产权海关保护条例(2018) 第27条"),
    NO_HELP_ASKED(
            "customs-detention.no-help-asked",
            Kind.RULE,
            "No help was asked for",
            "CUS-14",
            "知识产权海关保护条例(2018) 第21条"),
    ALREADY_REFERRED(
            "customs-detention.already-referred",
            Kind.RULE,
            "The suspected crime was referred already",
            "CUS-13",
            "知识产权海关保护条例(2018) 第26条"),
    REFERRAL_OPEN(
            "customs-detention.referral-open",
            Kind.RULE,
            "Nothing is confiscated while a suspected crime is on its way to the police or with them",
            "REQ-02",
            "行政执法机关移送涉嫌犯罪案件的规定 第3、11条；行政处罚法(2021) 第35、82条"),
    TOO_FEW_OFFICERS(
            "customs-detention.too-few-officers",
            Kind.RULE,
            "The case group has two officers at least",
            "REF-04",
            "行政执法机关移送涉嫌犯罪案件的规定 第5条"),
    OVER("customs-detention.over", Kind.RULE, "The goods are released or disposed of", "", "");

    private final Listing listing;

    CustomsDetentionProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
