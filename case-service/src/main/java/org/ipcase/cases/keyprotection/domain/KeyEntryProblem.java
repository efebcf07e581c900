package org.ipcase.cases.keyprotection.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about an entry of the key-protection list is refused (不予办理原因); a page each in
 * {@code docs/problems}.
 */
public enum KeyEntryProblem implements ListedProblem {
    ALREADY_RECORDED(
            "key-protection.already-proposed",
            Kind.CONFLICT,
            "Something was already proposed under this id",
            "",
            ""),
    NOT_THE_OFFICE(
            "key-protection.not-the-office",
            Kind.FORBIDDEN,
            "Only the office that keeps the entry may do this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_LEVEL(
            "key-protection.not-the-level",
            Kind.FORBIDDEN,
            "Only offices of provinces and prefectures keep the list",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_THE_HEAD(
            "key-protection.not-the-head",
            Kind.FORBIDDEN,
            "Only the head of the office may decide this",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    OUTSIDE_REGION(
            "key-protection.outside-region",
            Kind.RULE,
            "The entry lies outside the region of the office",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOTHING_NAMED(
            "key-protection.nothing-named",
            Kind.RULE,
            "An entry names a right with its number, or a company with its credit code",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_PROPOSED(
            "key-protection.not-proposed",
            Kind.RULE,
            "The entry is not waiting for a decision",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    NOT_LISTED(
            "key-protection.not-listed",
            Kind.RULE,
            "It is not on the list",
            "",
            "四川省“十四五”知识产权保护和运用规划"),
    EXPIRED(
            "key-protection.expired",
            Kind.RULE,
            "The validity has ended",
            "REQ-07",
            "四川省“十四五”知识产权保护和运用规划");

    private final Listing listing;

    KeyEntryProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
