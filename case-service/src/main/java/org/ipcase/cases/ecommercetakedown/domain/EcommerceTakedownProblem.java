package org.ipcase.cases.ecommercetakedown.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a notice is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum EcommerceTakedownProblem implements ListedProblem {
    ALREADY_RECORDED(
            "ecommerce-takedown.already-notified",
            Kind.CONFLICT,
            "Something was already notified under this id",
            "",
            ""),
    NOT_THE_OWNER(
            "ecommerce-takedown.not-the-owner",
            Kind.FORBIDDEN,
            "Only the owner of the right may do this",
            "ECN-01",
            "电子商务法(2018) 第42条"),
    NOT_THE_PLATFORM(
            "ecommerce-takedown.not-the-platform",
            Kind.FORBIDDEN,
            "Only the platform operator may do this",
            "ECN-02",
            "电子商务法(2018) 第42条"),
    NOT_THE_SHOP(
            "ecommerce-takedown.not-the-shop",
            Kind.FORBIDDEN,
            "Only the shop, or the platform for it, may declare",
            "ECN-03",
            "电子商务法(2018) 第43条"),
    UNKNOWN_PLATFORM(
            "ecommerce-takedown.unknown-platform",
            Kind.RULE,
            "No such platform operator",
            "ECN-01",
            "电子商务法(2018) 第42条"),
    NOT_ACKNOWLEDGED(
            "ecommerce-takedown.not-acknowledged",
            Kind.RULE,
            "Who notifies vouches for it: a wrong notice makes liable, a malicious one doubles the damages",
            "ECN-01",
            "电子商务法(2018) 第42条"),
    NOT_RECEIVED(
            "ecommerce-takedown.not-received",
            Kind.RULE,
            "The notice is not waiting for measures",
            "ECN-02",
            "电子商务法(2018) 第42条"),
    NO_MEASURES(
            "ecommerce-takedown.no-measures",
            Kind.RULE,
            "No measures are in force",
            "ECN-03",
            "电子商务法(2018) 第43条"),
    NOT_DECLARED(
            "ecommerce-takedown.not-declared",
            Kind.RULE,
            "There is no declaration to forward",
            "ECN-04",
            "电子商务法(2018) 第43条"),
    NOT_WAITING(
            "ecommerce-takedown.not-waiting",
            Kind.RULE,
            "The fifteen days are not running",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    DAY_NOT_POSSIBLE(
            "ecommerce-takedown.day-not-possible",
            Kind.RULE,
            "The day lies before what it follows",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    DELAY_TOO_LONG(
            "ecommerce-takedown.delay-too-long",
            Kind.RULE,
            "Delay outside the control of the owner counts at most twenty working days",
            "ECN-05",
            "法释〔2020〕9号 三"),
    DELAY_CLAIMED(
            "ecommerce-takedown.delay-claimed",
            Kind.RULE,
            "Delay was claimed already, or the fifteen days are over",
            "ECN-05",
            "法释〔2020〕9号 三"),
    PROOF_LATE(
            "ecommerce-takedown.proof-late",
            Kind.RULE,
            "Proof of complaint or suit came after the fifteen days",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    PROOF_NOT_FOUND(
            "ecommerce-takedown.proof-not-found",
            Kind.RULE,
            "No complaint of yours has this number, or it was withdrawn or rejected",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    PROOF_OF_OTHER_RIGHT(
            "ecommerce-takedown.proof-of-other-right",
            Kind.RULE,
            "The complaint is about another right",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    WAIT_RUNNING(
            "ecommerce-takedown.wait-running",
            Kind.RULE,
            "The owner may still complain or sue",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    NOT_PROVEN(
            "ecommerce-takedown.not-proven",
            Kind.RULE,
            "No complaint or suit is under way",
            "ECN-05",
            "电子商务法(2018) 第43条"),
    ALREADY_PUBLISHED(
            "ecommerce-takedown.already-published",
            Kind.RULE,
            "It is published already",
            "ECN-06",
            "电子商务法(2018) 第44条"),
    NOTHING_TO_PUBLISH(
            "ecommerce-takedown.nothing-to-publish",
            Kind.RULE,
            "There is nothing to publish yet",
            "ECN-06",
            "电子商务法(2018) 第44条"),
    ALREADY_REPORTED(
            "ecommerce-takedown.already-reported",
            Kind.RULE,
            "Market regulation knows already",
            "ECN-07",
            "电子商务法(2018) 第84条"),
    OVER("ecommerce-takedown.over", Kind.RULE, "The notice is dealt with", "", "");

    private final Listing listing;

    EcommerceTakedownProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
