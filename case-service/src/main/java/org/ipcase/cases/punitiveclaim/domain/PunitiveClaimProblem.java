package org.ipcase.cases.punitiveclaim.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/**
 * Why something about a claim for punitive damages is refused (不予办理原因); a page each in {@code
 * docs/problems}.
 */
public enum PunitiveClaimProblem implements ListedProblem {
    ALREADY_RECORDED(
            "punitive-claim.already-opened",
            Kind.CONFLICT,
            "Something was already recorded under this id",
            "",
            ""),
    NOT_FOR_YOU(
            "punitive-claim.not-for-you",
            Kind.FORBIDDEN,
            "Rights holders, offices and courts keep such facts",
            "PUN-01",
            "法释〔2021〕4号 第1条"),
    NOT_THE_KEEPER(
            "punitive-claim.not-the-keeper",
            Kind.FORBIDDEN,
            "Only who keeps the record may do this",
            "PUN-01",
            "法释〔2021〕4号 第1条"),
    NO_DISPUTE(
            "punitive-claim.no-dispute",
            Kind.RULE,
            "The record names a case or the number of a claim",
            "PUN-01",
            "法释〔2021〕4号 第1条"),
    NO_SUCH_CASE(
            "punitive-claim.no-such-case",
            Kind.RULE,
            "There is no such case, or it is not yours to see",
            "PUN-01",
            "法释〔2021〕4号 第1条"),
    ONE_SIGN(
            "punitive-claim.one-sign",
            Kind.RULE,
            "A fact is a sign of intent or of serious circumstances, one of the two",
            "PUN-02",
            "法释〔2021〕4号 第3条、第4条"),
    NO_SUCH_FACT(
            "punitive-claim.no-such-fact",
            Kind.RULE,
            "There is no such fact, or it is struck",
            "PUN-02",
            "法释〔2021〕4号 第3条"),
    NOT_SHOWN(
            "punitive-claim.not-shown",
            Kind.RULE,
            "Punitive damages need intent, serious circumstances and a base",
            "PUN-01",
            "法释〔2021〕4号 第1条"),
    OUT_OF_RANGE(
            "punitive-claim.out-of-range",
            Kind.RULE,
            "The amount lies outside one to five times the base",
            "PUN-04",
            "法释〔2021〕4号 第5条"),
    TOO_LATE(
            "punitive-claim.too-late",
            Kind.RULE,
            "After the first-instance argument there is only mediation or a new suit",
            "PUN-01",
            "法释〔2021〕4号 第2条"),
    OVER("punitive-claim.over", Kind.RULE, "The record is closed", "", "");

    private final Listing listing;

    PunitiveClaimProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
