package org.ipcase.referral.criminalreferral.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a step after the answer of the police is refused (后续环节不予办理的理由). */
public enum CourseProblem implements Problem {
    NOT_PROCURATOR(
            "not-procurator",
            Kind.FORBIDDEN,
            "Only the procuratorate of the level does this",
            "REF-19",
            "人民检察院刑事诉讼规则(2019) 第557条、第560条"),
    NOT_CONSULTED(
            "not-consulted",
            Kind.FORBIDDEN,
            "Only the office that was asked answers",
            "REF-26",
            "中办发〔2011〕8号"),
    NOT_RETURNED(
            "not-returned",
            Kind.RULE,
            "The case has not come back to the agency",
            "REF-15",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第10条"),
    NOT_REFUSED(
            "not-refused",
            Kind.RULE,
            "There is no refusal to reconsider",
            "REF-16",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条"),
    RECONSIDERATION_LATE(
            "reconsideration-late",
            Kind.RULE,
            "The three days for asking to reconsider have passed",
            "REF-16",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条；公安机关办理刑事案件程序规定(2020) 第181条"),
    NOT_RECONSIDERING(
            "not-reconsidering",
            Kind.RULE,
            "No reconsideration is pending",
            "REF-17",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条"),
    NOT_SUPERVISABLE(
            "not-supervisable",
            Kind.RULE,
            "There is no failure to file that could be supervised",
            "REF-18",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条"),
    POLICE_HAVE_TIME(
            "police-have-time",
            Kind.RULE,
            "The period of the police has not passed",
            "REF-18b",
            "人民检察院刑事诉讼规则(2019) 第562条"),
    NO_REASONS_DEMANDED(
            "no-reasons-demanded",
            Kind.RULE,
            "No reasons are demanded of the police",
            "REF-19",
            "人民检察院刑事诉讼规则(2019) 第560条"),
    REASONS_AWAITED(
            "reasons-awaited",
            Kind.RULE,
            "The police still have time to give their reasons",
            "REF-19",
            "人民检察院刑事诉讼规则(2019) 第560条、第561条"),
    REASONS_ALREADY_GIVEN(
            "reasons-already-given",
            Kind.RULE,
            "The police have given their reasons",
            "REF-19",
            "人民检察院刑事诉讼规则(2019) 第560条"),
    NOTHING_TO_CORRECT(
            "nothing-to-correct",
            Kind.RULE,
            "The police have not missed a period",
            "REF-20",
            "人民检察院刑事诉讼规则(2019) 第562条、第564条"),
    CORRECTION_FIRST(
            "correction-first",
            Kind.RULE,
            "A correction opinion comes before the higher procuratorate",
            "REF-20",
            "人民检察院刑事诉讼规则(2019) 第564条"),
    GOODS_NOT_DUE(
            "goods-not-due",
            Kind.RULE,
            "Goods are handed over once the police have filed",
            "REF-14",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第12条"),
    GOODS_UNDER_WAY(
            "goods-under-way",
            Kind.RULE,
            "The goods are under way already",
            "REF-14",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第12条"),
    GOODS_DIFFER(
            "goods-differ",
            Kind.RULE,
            "The list differs and says not why",
            "REF-14",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第12条"),
    PARTY_NOT_TOLD(
            "party-not-told",
            Kind.RULE,
            "The party whose goods were seized is told in writing",
            "REF-14",
            "行政强制法(2011) 第21条"),
    NO_GOODS_UNDER_WAY(
            "no-goods-under-way",
            Kind.RULE,
            "No goods are under way",
            "REF-14",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第12条"),
    NOT_INVESTIGATED(
            "not-investigated",
            Kind.RULE,
            "There is no criminal investigation",
            "REF-13",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第8条"),
    URGING_EARLY(
            "urging-early",
            Kind.RULE,
            "Three months since filing have not passed",
            "REF-20c",
            "人民检察院刑事诉讼规则(2019) 第564条"),
    NO_COURT_OF_LEVEL(
            "no-court-of-level",
            Kind.RULE,
            "No court of the level is in the directory",
            "REQ-11",
            "刑事诉讼法(2018) 第176条"),
    NO_PENALTY_COPIES_DUE(
            "no-penalty-copies-due",
            Kind.RULE,
            "No copies of a penalty decision are due",
            "REF-08",
            "高检会〔2006〕2号"),
    ALREADY_REFERRED(
            "already-referred",
            Kind.RULE,
            "The case was referred",
            "REF-23",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第14条"),
    CONSULTATION_UNKNOWN(
            "consultation-unknown", Kind.RULE, "No such question is open", "REF-26", "中办发〔2011〕8号"),
    NO_OFFICE_TO_ASK(
            "no-office-to-ask",
            Kind.RULE,
            "No such office of the level is in the directory",
            "REF-26",
            "中办发〔2011〕8号");

    private final String reason;
    private final Kind kind;
    private final String title;
    private final String rule;
    private final String source;

    CourseProblem(String reason, Kind kind, String title, String rule, String source) {
        this.reason = reason;
        this.kind = kind;
        this.title = title;
        this.rule = rule;
        this.source = source;
    }

    @Override
    public String code() {
        return "referral." + reason;
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
}
