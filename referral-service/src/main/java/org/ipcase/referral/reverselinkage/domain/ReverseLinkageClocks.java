package org.ipcase.referral.reverselinkage.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.reverselinkage.domain.Opinion.Answer;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Answered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Deciding;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Ended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotProsecuted;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.OpinionIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Reviewed;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Suspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Transferred;

/** The periods of a reverse linkage (反向衔接期限). */
public record ReverseLinkageClocks(Clocks clocks) {
    /** The guidance is in force from this day; earlier decisions have no such periods. */
    static final LocalDate GUIDANCE_FROM = LocalDate.of(2024, 11, 26);

    /** REV-01: three working days from the decision not to prosecute. */
    public LegalClock transfer(Matter matter) {
        return clocks.start("REV-01", matter.nonProsecution().decidedOn());
    }

    /** REV-02: ten working days from registration. */
    LegalClock review(Instant registeredAt) {
        return clocks.start("REV-02", registeredAt);
    }

    /** REV-06: two months from receipt of the opinion, shorter if urgent; both numbers are data. */
    LegalClock reply(Opinion.Content content) {
        return clocks.start(content.urgent() ? "REV-06-URGENT" : "REV-06", content.issuedAt());
    }

    /** All clocks as of a moment, in the order in which they started. */
    public List<LegalClock> of(ReverseLinkage state, Instant now) {
        return switch (state) {
            case NotOpened _ -> List.of();
            case Opened linkage -> clocks.at(all(linkage), now);
        };
    }

    private List<LegalClock> all(Opened linkage) {
        var all = new ArrayList<LegalClock>();
        var transfer = transfer(linkage.matter());
        switch (linkage) {
            case NotProsecuted _ -> all.add(transfer);
            case Transferred(_, var done) -> all.add(clocks.met(transfer, done.at()));
            case Reviewed reviewed -> {
                all.add(clocks.met(transfer, reviewed.review().transfer().at()));
                all.addAll(reviewed(reviewed));
            }
        }
        return all;
    }

    private List<LegalClock> reviewed(Reviewed linkage) {
        var review = linkage.review().clock();
        return switch (linkage) {
            case Deciding _, Suspended _ -> List.of(review);
            case Ended ended -> List.of(clocks.met(review, ended.ending().at()));
            case OpinionIssued(_, _, var opinion) ->
                    List.of(clocks.met(review, opinion.content().issuedAt()), opinion.reply());
            case Answered(_, _, var opinion, Answer answer) ->
                    List.of(
                            clocks.met(review, opinion.content().issuedAt()),
                            clocks.met(opinion.reply(), answer.at()));
        };
    }

    static boolean late(LegalClock clock, Instant at) {
        return !at.isBefore(clock.due());
    }

    /** The legal day of a moment (CLK-11). */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}
