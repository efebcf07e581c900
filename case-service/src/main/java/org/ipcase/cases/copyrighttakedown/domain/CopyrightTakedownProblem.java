package org.ipcase.cases.copyrighttakedown.domain;

import org.ipcase.cases.procedure.domain.ListedProblem;

/** Why something about a notice is refused (不予办理原因); a page each in {@code docs/problems}. */
public enum CopyrightTakedownProblem implements ListedProblem {
    ALREADY_RECORDED(
            "copyright-takedown.already-notified",
            Kind.CONFLICT,
            "Something was already notified under this id",
            "",
            ""),
    NOT_THE_OWNER(
            "copyright-takedown.not-the-owner",
            Kind.FORBIDDEN,
            "Only the owner of the right may do this",
            "CPR-07",
            "信息网络传播权保护条例(2013) 第14条"),
    NOT_THE_PROVIDER(
            "copyright-takedown.not-the-provider",
            Kind.FORBIDDEN,
            "Only the provider may do this",
            "CPR-08",
            "信息网络传播权保护条例(2013) 第15条"),
    NOT_THE_USER(
            "copyright-takedown.not-the-user",
            Kind.FORBIDDEN,
            "Only the user, or the provider for it, may state",
            "CPR-09",
            "信息网络传播权保护条例(2013) 第16条"),
    UNKNOWN_PROVIDER(
            "copyright-takedown.unknown-provider",
            Kind.RULE,
            "No such provider",
            "CPR-07",
            "信息网络传播权保护条例(2013) 第14条"),
    NOT_A_WORK(
            "copyright-takedown.not-a-work",
            Kind.RULE,
            "The notice is for works, performances and recordings only",
            "CPR-07",
            "信息网络传播权保护条例(2013) 第14条"),
    RESTORED_ITEM(
            "copyright-takedown.restored-item",
            Kind.RULE,
            "The same item was restored; it is not notified again",
            "CPR-10",
            "信息网络传播权保护条例(2013) 第17条"),
    NOT_RECEIVED(
            "copyright-takedown.not-received",
            Kind.RULE,
            "The notice is not waiting",
            "CPR-08",
            "信息网络传播权保护条例(2013) 第15条"),
    NOT_TAKEN_DOWN(
            "copyright-takedown.not-taken-down",
            Kind.RULE,
            "Nothing was taken down",
            "CPR-09",
            "信息网络传播权保护条例(2013) 第16条"),
    NOT_COUNTERED(
            "copyright-takedown.not-countered",
            Kind.RULE,
            "There is no counter-statement",
            "CPR-10",
            "信息网络传播权保护条例(2013) 第17条"),
    OVER("copyright-takedown.over", Kind.RULE, "The notice is dealt with", "", "");

    private final Listing listing;

    CopyrightTakedownProblem(String code, Kind kind, String title, String rule, String source) {
        this.listing = new Listing(code, kind, title, rule, source);
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
