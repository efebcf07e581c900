package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.penalty.AmountLimits;

/**
 * Which periods run in a case (案件期限): filing decision 15 WD from receipt (CASE-02), decision 90 CD
 * from filing (CASE-20), review 10 WD (CASE-17), service 7 WD from the decision (CASE-21).
 */
public record CaseClocks(RunningClocks running) {
    private static final String FILING = "CASE-02";
    private static final String REVIEW = "CASE-17";
    private static final String NOTICE = "CASE-18";
    private static final String DECISION = "CASE-20";
    private static final String SERVICE = "CASE-21";
    static final AmountLimits SMALL_FINES = AmountLimits.shortPublication();
    private static final String PRESIDER = "CASE-19-PRESIDER";
    private static final String REPORT = "CASE-19-REPORT";
    private static final String CLOSING = "CASE-30";
    private static final String REFERRAL = "referral";

    List<LegalClock> opened(Opening opening) {
        return running.started(List.of(), FILING, opening.receivedAt());
    }

    List<LegalClock> filed(CaseDossier dossier, Instant at) {
        var clocks = running.started(running.met(dossier.clocks(), FILING, at), DECISION, at);
        return standstills().joined(clocks, dossier.matters().inquiry().standstills());
    }

    List<LegalClock> filingRefused(CaseDossier dossier, Instant at) {
        return running.met(dossier.clocks(), FILING, at);
    }

    List<LegalClock> reviewSubmitted(CaseDossier dossier, Instant at) {
        return running.started(dossier.clocks(), REVIEW, at);
    }

    List<LegalClock> reviewEnded(CaseDossier dossier, Instant at) {
        return running.met(dossier.clocks(), REVIEW, at);
    }

    /** The party's own period to state, defend or ask for a hearing; not a duty of the office. */
    LegalClock notice(LocalDate servedOn) {
        return running.engine().start(NOTICE, servedOn);
    }

    List<LegalClock> decided(CaseDossier dossier, PenaltyDecision decision, Instant at) {
        var clocks = publication().decided(dossier, decision, at);
        return running.started(running.met(clocks, DECISION, at), SERVICE, at);
    }

    List<LegalClock> hearingRequested(CaseDossier dossier, Standstill it) {
        return running.startedOn(standstills().begun(dossier.clocks(), it), PRESIDER, it.from());
    }

    List<LegalClock> presiderNamed(CaseDossier dossier, Instant at) {
        return running.met(dossier.clocks(), PRESIDER, at);
    }

    /** The first moment at which a hearing told on that day may be held. */
    Instant earliestHearing(LocalDate notifiedOn) {
        return running.engine().start("CASE-19-NOTIFY", notifiedOn).due();
    }

    List<LegalClock> hearingEnded(
            CaseDossier dossier, LocalDate on, HearingFile.Outcome outcome, Instant at) {
        var clocks = running.cancelled(resumed(dossier, HearingRules.HEARING, on), PRESIDER, at);
        return outcome == HearingFile.Outcome.HELD ? running.startedOn(clocks, REPORT, on) : clocks;
    }

    List<LegalClock> hearingReported(CaseDossier dossier, Instant at) {
        return running.met(dossier.clocks(), REPORT, at);
    }

    /**
     * Until when the act could be found, if it was found later (追诉时效); found in time it stays
     * punishable.
     *
     * <p>Source: CASE-06; 行政处罚法(2021) art. 36.
     */
    Optional<LocalDate> limitationPassed(CaseDossier dossier) {
        return limitationPassed(
                dossier.opening(), dossier.actDate(), dossier.matters().inquiry().harmful());
    }

    Optional<LocalDate> limitationPassed(Opening opening, LocalDate actDate, boolean harmful) {
        var found = LegalDay.of(opening.receivedAt());
        var rule = running.engine().rules().on(harmful ? "CASE-06-GRAVE" : "CASE-06", found);
        var last = actDate.plusMonths(rule.period().amount());
        return found.isAfter(last) ? Optional.of(last) : Optional.empty();
    }

    /** Served when the party received it, which may be entered later. */
    List<LegalClock> served(
            CaseDossier dossier, PenaltyDecision decision, LocalDate on, Instant at) {
        return aftermath()
                .served(running.met(dossier.clocks(), SERVICE, momentOf(on, at)), decision, on);
    }

    List<LegalClock> closed(CaseDossier dossier, Instant at) {
        return aftermath().closed(dossier.clocks(), at);
    }

    List<LegalClock> terminated(CaseDossier dossier, Instant at) {
        return running.started(running.allCancelled(dossier.clocks(), at), CLOSING, at);
    }

    AftermathClocks aftermath() {
        return new AftermathClocks(running);
    }

    PublicationClocks publication() {
        return new PublicationClocks(running, SMALL_FINES);
    }

    /**
     * While the police have the case the decision period stands still; when it comes back the
     * period goes on where it stopped (REF-15).
     */
    List<Standstill> referralStands(CaseDossier dossier, ReferralLink next, LocalDate on) {
        var inquiry = dossier.matters().inquiry();
        var stands =
                inquiry.standstills().stream()
                        .anyMatch(it -> it.key().equals(REFERRAL) && it.lasts());
        return switch (next.stage()) {
            case UNDECIDED -> inquiry.standstills();
            case WITH_POLICE, FILED, JUDGED ->
                    stands ? inquiry.standstills() : inquiry.begun(away(next, on)).standstills();
            case BACK -> inquiry.ended(REFERRAL, on).standstills();
        };
    }

    private static Standstill away(ReferralLink referral, LocalDate on) {
        return new Standstill(
                REFERRAL, ExclusionReason.SUSPENSION, on, null, String.valueOf(referral.number()));
    }

    /** The clocks as they are when the standstills of a case are now these. */
    List<LegalClock> standing(List<LegalClock> clocks, List<Standstill> all) {
        return standstills().ended(standstills().joined(clocks, all), all);
    }

    List<LegalClock> stopped(CaseDossier dossier, Standstill it) {
        return standstills().begun(dossier.clocks(), it);
    }

    List<LegalClock> resumed(CaseDossier dossier, String key, LocalDate last) {
        return standstills()
                .ended(
                        dossier.clocks(),
                        dossier.matters().inquiry().ended(key, last).standstills());
    }

    Standstills standstills() {
        return new Standstills(running.engine());
    }

    /** How often the running clock of a rule was extended. */
    int extensions(CaseDossier dossier, String rule) {
        return dossier.clocks().stream()
                .filter(clock -> clock.rule().equals(rule) && clock.pending())
                .mapToInt(clock -> clock.course().extensions().size())
                .sum();
    }

    /** How much more time the law lets be granted under a rule; zero if none is left. */
    int longestExtension(CaseDossier dossier, String rule) {
        return running.extension(dossier.clocks(), rule);
    }

    /** Empty where the rule gives no further extension, or the period is over already. */
    Optional<List<LegalClock>> extended(
            CaseDossier dossier, String rule, int amount, String by, Instant at) {
        var may = dossier.clocks().stream().anyMatch(clock -> mayExtend(clock, rule, amount, at));
        return may
                ? Optional.of(
                        dossier.clocks().stream()
                                .map(clock ->
                                        mayExtend(clock, rule, amount, at)
                                                ? running.engine().extended(clock, amount, by)
                                                : clock)
                                .toList())
                : Optional.empty();
    }

    private boolean mayExtend(LegalClock clock, String rule, int amount, Instant at) {
        return clock.rule().equals(rule)
                && (!clock.state().running() || at.isBefore(clock.due()))
                && running.engine().mayExtend(clock, amount);
    }

    /** The moment of a day that was entered: now if it is today, else its beginning. */
    static Instant momentOf(LocalDate day, Instant at) {
        return LegalDay.of(at).equals(day) ? at : day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
