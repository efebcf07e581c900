package org.ipcase.referral.criminalreferral.domain;

import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Answered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The periods of a referral (移送期限): which run, which were met, which were missed. */
public record CriminalReferralClocks(Clocks clocks) {

    /** REF-05: three days for the head from receipt of the report. */
    public LegalClock headDecision(Report report) {
        return clocks.start("REF-05", report.at());
    }

    /** REF-06: 24 hours from approval. */
    public LegalClock handOver(Approval approval) {
        return clocks.start("REF-06", approval.at());
    }

    /** REF-10: 24 hours from receipt for the police to ask for papers. */
    public LegalClock supplementNotice(Receipt receipt) {
        return clocks.start("REF-10", receipt.at());
    }

    /** REF-10: three days for the agency to supply them. */
    public LegalClock supply(Supplement.Request request) {
        return clocks.start("REF-10-SUPPLEMENT", request.at());
    }

    /** REF-11: 24 hours from receipt to pass the file on. */
    public LegalClock passOn(Receipt receipt) {
        return clocks.start("REF-11", receipt.at());
    }

    /**
     * REF-13: three days from acceptance, which is receipt: a file cannot be refused for missing
     * papers (PSB art. 180(2)), and no text lets the period stand still while papers are awaited.
     */
    public LegalClock filing(Receipt receipt) {
        return clocks.start("REF-13", receipt.at());
    }

    /** All clocks of the referral as of a moment, in the order in which they started. */
    public List<LegalClock> of(CriminalReferral state, Instant now) {
        return clocks.at(
                switch (state) {
                    case NotOpened _, Draft _ -> List.of();
                    case HeadApproval referral -> List.of(headDecision(referral.report()));
                    case Approved(var letter) ->
                            List.of(decided(letter), handOver(letter.approval()));
                    case Rejected referral ->
                            List.of(
                                    clocks.met(
                                            headDecision(referral.report()),
                                            referral.refusal().at()));
                    case HandedOver referral -> handedOver(referral, now);
                },
                now);
    }

    private LegalClock decided(Dispatch.ReferralLetter letter) {
        return clocks.met(headDecision(letter.report()), letter.approval().at());
    }

    private List<LegalClock> handedOver(HandedOver referral, Instant now) {
        var all = new ArrayList<LegalClock>();
        var dispatch = referral.dispatch();
        all.add(decided(dispatch.letter()));
        all.add(clocks.met(handOver(dispatch.letter().approval()), dispatch.sentAt()));
        for (var passed : dispatch.passedOn()) {
            all.add(clocks.met(passOn(passed.receipt()), passed.at()));
            all.add(clocks.cancelled(filing(passed.receipt()), passed.at()));
        }
        switch (referral) {
            case Undelivered _ -> {}
            case WithPolice here -> {
                all.addAll(papers(here.custody(), now));
                all.add(filing(here.receipt()));
            }
            case Answered answered -> {
                var at = answeredAt(answered);
                papers(answered.custody(), at).forEach(clock -> all.add(ended(clock, at)));
                all.addAll(answer(answered));
            }
        }
        return all;
    }

    /** The window for asking is shown while it is open, or once it was used. */
    private List<LegalClock> papers(Custody custody, Instant now) {
        var window = supplementNotice(custody.receipt());
        return custody.request()
                .map(request -> {
                    var asked = clocks.met(window, request.at());
                    var supply = supply(request);
                    return List.of(
                            asked,
                            custody.supplement()
                                    .map(papers -> clocks.met(supply, papers.at()))
                                    .orElse(supply));
                })
                .orElseGet(() -> late(window, now) ? List.of() : List.of(window));
    }

    /** With the answer of the police nobody waits for papers any more. */
    private LegalClock ended(LegalClock clock, Instant at) {
        return late(clock, at) ? clocks.met(clock, at) : clocks.cancelled(clock, at);
    }

    private List<LegalClock> answer(Answered answered) {
        var filing = filing(answered.custody().receipt());
        return switch (answered) {
            case NotPoliceMatter referral -> List.of(clocks.cancelled(filing, referral.at()));
            case Filed referral -> invoked(filing, referral.decision());
            case NotFiled referral -> invoked(filing, referral.decision());
        };
    }

    /** The three days of the decree and, if the police invoke it, the older opinion's period. */
    private List<LegalClock> invoked(LegalClock filing, FilingDecision decision) {
        var byDecree = clocks.met(filing, decision.moment());
        return switch (decision.basis()) {
            case DECREE_310 -> List.of(byDecree);
            case OPINION_2006 -> List.of(byDecree, opinion("REF-13-2006", filing, decision));
            case OPINION_2006_COMPLEX ->
                    List.of(byDecree, opinion("REF-13-2006-COMPLEX", filing, decision));
        };
    }

    private LegalClock opinion(String rule, LegalClock filing, FilingDecision decision) {
        return clocks.met(clocks.start(rule, filing.startedAt()), decision.moment());
    }

    private static Instant answeredAt(Answered answered) {
        return switch (answered) {
            case NotPoliceMatter referral -> referral.at();
            case Filed referral -> referral.decision().moment();
            case NotFiled referral -> referral.decision().moment();
        };
    }

    static boolean late(LegalClock clock, Instant at) {
        return !at.isBefore(clock.due());
    }

    /** The legal day of a moment (CLK-11). */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
