package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;

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

    List<LegalClock> opened(Opening opening) {
        return running.started(List.of(), FILING, opening.receivedAt());
    }

    List<LegalClock> filed(CaseDossier dossier, Instant at) {
        var clocks = running.started(running.met(dossier.clocks(), FILING, at), DECISION, at);
        var referral = dossier.referral();
        return referral == null ? clocks : moved(clocks, referral, at);
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

    List<LegalClock> decided(CaseDossier dossier, Instant at) {
        return running.started(running.met(dossier.clocks(), DECISION, at), SERVICE, at);
    }

    /** Served when the party received it, which may be entered later. */
    List<LegalClock> served(CaseDossier dossier, LocalDate on, Instant at) {
        var entered = LegalDay.of(at).equals(on);
        var served = entered ? at : on.atStartOfDay(WorkCalendar.ZONE).toInstant();
        return running.met(dossier.clocks(), SERVICE, served);
    }

    List<LegalClock> closed(CaseDossier dossier, Instant at) {
        return running.allCancelled(dossier.clocks(), at);
    }

    /**
     * While the police have the case the decision period stands still; when it comes back the
     * period goes on where it stopped (REF-15).
     */
    List<LegalClock> referral(CaseDossier dossier, ReferralLink next, Instant at) {
        return moved(dossier.clocks(), next, at);
    }

    private List<LegalClock> moved(List<LegalClock> clocks, ReferralLink referral, Instant at) {
        return switch (referral.stage()) {
            case UNDECIDED -> clocks;
            case WITH_POLICE, FILED ->
                    running.suspended(clocks, DECISION, at, String.valueOf(referral.number()));
            case BACK -> running.resumed(clocks, DECISION, at);
        };
    }
}
