package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;

/** The periods of a referral (移送期限): which run, which were met, which were missed. */
public record CriminalReferralClocks(Clocks clocks) {

    /** Those after the answer of the police. */
    public CourseClocks course() {
        return new CourseClocks(clocks);
    }

    /** Those of what accompanies the referral. */
    public AnnexRules annex() {
        return new AnnexRules(clocks);
    }

    /** REF-04: the case group is named and reports at once (product: 24 hours). */
    public LegalClock report(CaseFile file) {
        return clocks.start("REF-04", file.openedAt());
    }

    /** REF-09: the police sign at once (product: 24 hours). */
    public LegalClock receipt(Dispatch dispatch) {
        return clocks.start("REF-09", dispatch.underWaySince());
    }

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
        var all = new ArrayList<>(ofTheFile(state, now));
        if (state instanceof Opened referral) {
            all.addAll(annex().of(now, referral.caseFile().annex()));
        }
        return clocks.at(all, now);
    }

    private List<LegalClock> ofTheFile(CriminalReferral state, Instant now) {
        return switch (state) {
            case NotOpened _ -> List.of();
            case Draft draft -> List.of(report(draft.caseFile()));
            case HeadApproval referral -> List.of(headDecision(referral.report()));
            case Approved(var letter) -> List.of(decided(letter), handOver(letter.approval()));
            case Rejected referral ->
                    List.of(clocks.met(headDecision(referral.report()), referral.refusal().at()));
            case HandedOver referral -> handedOver(referral, now);
        };
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
            case Undelivered _ -> all.add(receipt(dispatch));
            case WithPolice here -> {
                all.addAll(papers(here.custody(), now));
                all.add(filing(here.receipt()));
            }
            case Pursued pursued -> {
                var course = pursued.course();
                var at = answeredAt(course, now);
                papers(course.custody(), at).forEach(clock -> all.add(ended(clock, at)));
                all.addAll(answer(course));
                all.addAll(course().of(pursued, now));
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

    private List<LegalClock> answer(Course course) {
        var filing = filing(course.custody().receipt());
        return course.answer()
                .map(answer ->
                        answer.decision()
                                .map(decision -> invoked(filing, decision))
                                .orElseGet(() -> List.of(clocks.cancelled(filing, answer.at()))))
                .or(() -> course.filing().map(decision -> invoked(filing, decision)))
                .orElseGet(() -> List.of(filing));
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

    private static Instant answeredAt(Course course, Instant now) {
        return course.answer()
                .map(Course.Answer::moment)
                .or(() -> course.filing().map(FilingDecision::moment))
                .orElse(now);
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
