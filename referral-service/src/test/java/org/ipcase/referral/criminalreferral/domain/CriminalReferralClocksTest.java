package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.kernel.clock.ClockState.BREACHED;
import static org.ipcase.kernel.clock.ClockState.CANCELLED;
import static org.ipcase.kernel.clock.ClockState.MET;
import static org.ipcase.kernel.clock.ClockState.RUNNING;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.junit.jupiter.api.Test;

class CriminalReferralClocksTest {
    private static final Instant LATER = shanghai("2026-08-01T09:00");

    @Test
    void theHeadsThreeDaysWarnOnTheRawDayAndEndOnTheNextWorkday() {
        var report = report().at(shanghai("2026-09-24T10:00"));
        var clock = Given.CLOCKS.headDecision(report);
        assertThat(clock.dueDay()).isEqualTo(LocalDate.parse("2026-09-28"));
        assertThat(clock.warn()).isEqualTo(shanghai("2026-09-27T00:00"));
        assertThat(clock.due()).isEqualTo(shanghai("2026-09-29T00:00"));
    }

    @Test
    void aForgottenReportShowsAsBreached() {
        assertThat(clocks(LATER, OPENED, SUBMITTED)).isEqualTo(Map.of("REF-05", BREACHED));
    }

    @Test
    void aDraftHasNoPeriodYet() {
        assertThat(clocks(LATER, OPENED)).isEmpty();
    }

    @Test
    void theClocksOfAFileAtThePolice() {
        assertThat(clocks(ASKED_AT, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED))
                .isEqualTo(
                        Map.of("REF-05", MET, "REF-06", MET, "REF-10", RUNNING, "REF-13", RUNNING));
    }

    @Test
    void anUnusedWindowForAskingIsNoBreach() {
        assertThat(clocks(LATER, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED))
                .isEqualTo(Map.of("REF-05", MET, "REF-06", MET, "REF-13", BREACHED));
    }

    @Test
    void papersNeverSuppliedAreABreachOfTheAgency() {
        assertThat(clocks(LATER, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, ASKED))
                .containsEntry("REF-10", MET)
                .containsEntry("REF-10-SUPPLEMENT", BREACHED);
    }

    @Test
    void passingOnEndsTheFirstBureausPeriod() {
        assertThat(clocks(LATER, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, PASSED))
                .isEqualTo(
                        Map.of("REF-05", MET, "REF-06", MET, "REF-11", MET, "REF-13", CANCELLED));
    }

    @Test
    void filingEndsTheWaitForPapers() {
        var filed = new CriminalCaseFiled(decision("2026-06-11", FilingDecision.Basis.DECREE_310));
        assertThat(clocks(LATER, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, ASKED, filed))
                .containsEntry("REF-10-SUPPLEMENT", CANCELLED)
                .containsEntry("REF-13", MET);
    }

    @Test
    void theOlderOpinionIsShownBesideTheDecree() {
        var declined =
                new FilingDeclined(
                        decision("2026-06-18", FilingDecision.Basis.OPINION_2006), "无犯罪事实");
        assertThat(clocks(LATER, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, declined))
                .containsEntry("REF-13", BREACHED)
                .containsEntry("REF-13-2006", MET);
        var complex =
                new FilingDeclined(
                        decision("2026-07-08", FilingDecision.Basis.OPINION_2006_COMPLEX), "…");
        assertThat(clocks(LATER, OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, complex))
                .containsEntry("REF-13", BREACHED)
                .containsEntry("REF-13-2006-COMPLEX", MET);
    }

    private static FilingDecision decision(String on, FilingDecision.Basis basis) {
        var day = LocalDate.parse(on);
        return new FilingDecision("1号", "police", day, basis, shanghai(on + "T17:00"), false);
    }

    private static Map<String, ClockState> clocks(Instant now, CriminalReferralEvent... events) {
        var states = new LinkedHashMap<String, ClockState>();
        for (LegalClock clock : Given.CLOCKS.of(Given.state(events), now)) {
            states.put(clock.rule(), clock.state());
        }
        return states;
    }
}
