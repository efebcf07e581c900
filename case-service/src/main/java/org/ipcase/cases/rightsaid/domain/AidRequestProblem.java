package org.ipcase.cases.rightsaid.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about a request for aid is refused (不予办理原因); a page each in {@code docs/problems}.
 */
public enum AidRequestProblem implements ListedProblem {
    ALREADY_RECORDED(
            "aid-request.already-asked",
            Kind.CONFLICT,
            "Something was already asked for under this id",
            "",
            ""),
    NOT_THE_APPLICANT(
            "aid-request.not-the-applicant",
            Kind.FORBIDDEN,
            "Only who asked for aid may do this",
            "",
            ""),
    NOT_THE_CENTRE(
            "aid-request.not-the-centre",
            Kind.FORBIDDEN,
            "Only the aid centre may do this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_HEAD(
            "aid-request.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the aid centre may give more time",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_CENTRE(
            "aid-request.no-centre",
            Kind.RULE,
            "No aid centre is known for the region",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_SUCH_STATION(
            "aid-request.no-such-station",
            Kind.RULE,
            "No open workstation takes in requests for aid under this id",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    FOREIGN_PLACE_MISSING(
            "aid-request.foreign-place-missing",
            Kind.RULE,
            "Help abroad needs the country or region",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_WAITING(
            "aid-request.not-waiting",
            Kind.RULE,
            "The request is not waiting to be accepted",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_ACCEPTED(
            "aid-request.not-accepted",
            Kind.RULE,
            "The request is not being handled",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_ASKED(
            "aid-request.not-asked",
            Kind.RULE,
            "This kind of help was not asked for",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_MORE_TIME(
            "aid-request.no-more-time",
            Kind.RULE,
            "The period was extended already, or is over",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    NO_SUCH_RECORD(
            "aid-request.no-such-record",
            Kind.RULE,
            "The applicant has no such complaint",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    HANDED_ON_ALREADY(
            "aid-request.handed-on-already",
            Kind.RULE,
            "It is linked already",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_ANSWERED(
            "aid-request.not-answered",
            Kind.RULE,
            "It is closed after an answer",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_HANDED_ON(
            "aid-request.not-handed-on", Kind.RULE, "Nothing is linked", "", "四川省“十四五”知识产权保护和运用规划"),
    NOT_CLOSED(
            "aid-request.not-closed",
            Kind.RULE,
            "Help is evaluated when it is closed",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    EVALUATED(
            "aid-request.evaluated",
            Kind.RULE,
            "It is evaluated already",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    OVER("aid-request.over", Kind.RULE, "The request is dealt with", "", "");

    private final Listing listing;

    AidRequestProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
