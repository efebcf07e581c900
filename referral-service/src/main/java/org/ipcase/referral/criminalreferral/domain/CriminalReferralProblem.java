package org.ipcase.referral.criminalreferral.domain;

import org.ipcase.kernel.decision.Problem;

/** Why a step of a criminal referral is refused (不予办理的理由). */
public enum CriminalReferralProblem implements Problem {
    NOT_CASE_OFFICER(
            "not-case-officer",
            Kind.FORBIDDEN,
            "Only officers of the referring agency do this",
            "REF-04",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    DEPUTY_MAY_NOT_DECIDE(
            "deputy-may-not-decide",
            Kind.FORBIDDEN,
            "A deputy head never decides on a referral",
            "REF-05",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    NOT_PRINCIPAL_HEAD(
            "not-principal-head",
            Kind.FORBIDDEN,
            "Only the principal head of the referring agency decides",
            "REF-05",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    NOT_COMPETENT_POLICE(
            "not-competent-police",
            Kind.FORBIDDEN,
            "Only the police bureau that has the file does this",
            "REF-09",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第7条"),
    NOT_DRAFT(
            "not-draft",
            Kind.RULE,
            "The report was already handed in",
            "REF-04",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    CASE_GROUP_TOO_SMALL(
            "case-group-too-small",
            Kind.RULE,
            "The case group needs two different officers",
            "REF-04",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    REPORT_INCOMPLETE(
            "report-incomplete",
            Kind.RULE,
            "The referral file lacks required parts",
            "REF-06",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第6条"),
    NOT_BEFORE_HEAD(
            "not-before-head",
            Kind.RULE,
            "The principal head has nothing to decide here",
            "REF-05",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    REASONS_MISSING(
            "reasons-missing",
            Kind.RULE,
            "A refusal is recorded with its reasons",
            "REF-05",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    NOT_APPROVED(
            "not-approved",
            Kind.RULE,
            "Only an approved referral is sent, and once",
            "REF-06",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条、第6条"),
    NO_POLICE_OF_LEVEL(
            "no-police-of-level",
            Kind.RULE,
            "No police bureau of the same level is in the directory",
            "REF-06",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第5条"),
    NOT_UNDER_WAY(
            "not-under-way",
            Kind.RULE,
            "No file is under way to be signed for",
            "REF-09",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第7条"),
    SUPPLEMENT_CLOSED(
            "supplement-closed",
            Kind.RULE,
            "Missing papers are asked for once, after signing for the file",
            "REF-10",
            "公安机关办理刑事案件程序规定(2020) 第180条"),
    SUPPLEMENT_WINDOW_PASSED(
            "supplement-window-passed",
            Kind.RULE,
            "The 24 hours for asking for missing papers have passed",
            "REF-10",
            "公安机关办理刑事案件程序规定(2020) 第180条"),
    SUPPLEMENT_NOT_ASKED(
            "supplement-not-asked",
            Kind.RULE,
            "The police did not ask for papers",
            "REF-10",
            "公安机关办理刑事案件程序规定(2020) 第180条"),
    SUPPLEMENT_RUNNING(
            "supplement-running",
            Kind.RULE,
            "The agency still has time to complete the file",
            "REF-10",
            "公安机关办理刑事案件程序规定(2020) 第180条"),
    ALREADY_PASSED_ON(
            "already-passed-on",
            Kind.RULE,
            "A file is passed on once",
            "REF-11",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第7条"),
    NOT_ANOTHER_POLICE(
            "not-another-police",
            Kind.RULE,
            "A file is passed on to another police bureau",
            "REF-11",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第7条"),
    NOT_WITH_POLICE(
            "not-with-police",
            Kind.RULE,
            "The police have nothing to decide here",
            "REF-13",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第8条"),
    DECIDED_OUTSIDE_CUSTODY(
            "decided-outside-custody",
            Kind.RULE,
            "The decision's date lies before receipt or in the future",
            "REF-13",
            "行政执法机关移送涉嫌犯罪案件的规定(2020) 第8条");

    private final String reason;
    private final Kind kind;
    private final String title;
    private final String rule;
    private final String source;

    CriminalReferralProblem(String reason, Kind kind, String title, String rule, String source) {
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
