package org.ipcase.cases.customsrecordal.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a recordal is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum CustomsRecordalProblem implements ListedProblem {
    ALREADY_RECORDED(
            "customs-recordal.already-applied",
            Kind.CONFLICT,
            "Something was already applied for under this id",
            "",
            ""),
    NOT_THE_OWNER(
            "customs-recordal.not-the-owner",
            Kind.FORBIDDEN,
            "Only the owner of the right may do this",
            "CUS-01",
            "知识产权海关保护条例(2018) 第7条"),
    NOT_CUSTOMS(
            "customs-recordal.not-customs",
            Kind.FORBIDDEN,
            "Only customs may do this",
            "CUS-01",
            "知识产权海关保护条例(2018) 第8条"),
    NOT_RECORDABLE(
            "customs-recordal.not-recordable",
            Kind.RULE,
            "Customs protects marks, copyright and patents only",
            "CUS-01",
            "知识产权海关保护条例(2018) 第2条"),
    NO_CUSTOMS(
            "customs-recordal.no-customs",
            Kind.RULE,
            "No customs office is known for this region",
            "CUS-01",
            "知识产权海关保护条例(2018) 第7条"),
    NOT_APPLIED(
            "customs-recordal.not-applied",
            Kind.RULE,
            "No decision on an application is due",
            "CUS-01",
            "知识产权海关保护条例(2018) 第8条"),
    PAPERS_NOT_ASKED(
            "customs-recordal.papers-not-asked",
            Kind.RULE,
            "No papers were asked for",
            "CUS-01",
            "知识产权海关保护条例(2018) 第8条"),
    NOT_RECORDED_NOW(
            "customs-recordal.not-recorded",
            Kind.RULE,
            "The right is not recorded",
            "CUS-02",
            "知识产权海关保护条例(2018) 第10条"),
    RENEWAL_TOO_EARLY(
            "customs-recordal.renewal-too-early",
            Kind.RULE,
            "Renewal opens six months before the end",
            "CUS-02",
            "知识产权海关保护条例(2018) 第10条"),
    RECORDAL_OVER(
            "customs-recordal.recordal-over",
            Kind.RULE,
            "The ten years are over",
            "CUS-02",
            "知识产权海关保护条例(2018) 第10条"),
    STILL_VALID(
            "customs-recordal.still-valid",
            Kind.RULE,
            "The recordal has not ended",
            "CUS-02",
            "知识产权海关保护条例(2018) 第10条"),
    NO_LATE_CHANGE(
            "customs-recordal.no-late-change",
            Kind.RULE,
            "Customs revokes only where a change was reported late and others were harmed",
            "CUS-03",
            "知识产权海关保护条例(2018) 第11条"),
    DAY_NOT_POSSIBLE(
            "customs-recordal.day-not-possible",
            Kind.RULE,
            "The recordal lies before the application",
            "CUS-02",
            "知识产权海关保护条例(2018) 第10条"),
    CHANGE_IN_FUTURE(
            "customs-recordal.change-before-recordal",
            Kind.RULE,
            "The change lies before the recordal",
            "CUS-03",
            "知识产权海关保护条例(2018) 第11条");

    private final Listing listing;

    CustomsRecordalProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
