package org.ipcase.cases.expertappointment.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about an appointment of an expert is refused (不予办理原因); a page each in {@code
 * docs/problems}.
 */
public enum AppointmentProblem implements ListedProblem {
    ALREADY_RECORDED(
            "expert-appointment.already-appointed",
            Kind.CONFLICT,
            "Something was already recorded under this id",
            "",
            ""),
    NO_SUCH_MATTER(
            "expert-appointment.no-such-matter",
            Kind.RULE,
            "There is no such case or ruling, or it is not yours to see",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_OFFICE(
            "expert-appointment.not-the-office",
            Kind.FORBIDDEN,
            "Only the office that handles the matter may do this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_HEAD(
            "expert-appointment.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office decides a challenge",
            "REQ-07",
            "行政处罚法(2021) 第43条"),
    NOT_THE_EXPERT(
            "expert-appointment.not-the-expert",
            Kind.FORBIDDEN,
            "Only the expert, or the office for him, may do this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_SUCH_EXPERT(
            "expert-appointment.no-such-expert",
            Kind.RULE,
            "No such expert is in the directory",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_AVAILABLE(
            "expert-appointment.not-available",
            Kind.RULE,
            "The expert is suspended, removed, or his term has ended",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    CONFLICT(
            "expert-appointment.conflict",
            Kind.RULE,
            "The expert has a conflict of interest",
            "",
            "行政处罚法(2021) 第43条"),
    CONFLICT_NOT_SAID(
            "expert-appointment.conflict-not-said",
            Kind.RULE,
            "Say with whom the conflict is",
            "",
            "行政处罚法(2021) 第43条"),
    NOT_WAITING(
            "expert-appointment.not-waiting",
            Kind.RULE,
            "The appointment is not waiting for an answer",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_CHALLENGED(
            "expert-appointment.not-challenged",
            Kind.RULE,
            "The expert is not challenged",
            "REQ-07",
            "行政处罚法(2021) 第43条"),
    NOT_ACCEPTED(
            "expert-appointment.not-accepted",
            Kind.RULE,
            "The expert has not accepted, or is challenged",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    OVER("expert-appointment.over", Kind.RULE, "The appointment is over", "", "");

    private final Listing listing;

    AppointmentProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
