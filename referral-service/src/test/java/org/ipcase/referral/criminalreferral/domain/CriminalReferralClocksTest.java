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
import org.junit.jupiter.api.Tag;
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
    void aDraftThatNobodyReportsShowsAsBreached() {
        assertThat(clocks(CASE_FILE.openedAt(), OPENED)).isEqualTo(Map.of("REF-04", RUNNING));
        assertThat(clocks(LATER, OPENED)).isEqualTo(Map.of("REF-04", BREACHED));
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
                        Map.of(
                                "REF-05", MET,
                                "REF-06", MET,
                                "REF-09", BREACHED,
                                "REF-11", MET,
                                "REF-13", CANCELLED));
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

    @Test
    @Tag("REF-14")
    @Tag("REF-16")
    @Tag("REF-17")
    @Tag("REF-18")
    @Tag("REF-19")
    @Tag("REF-20")
    @Tag("REF-20c")
    void theClocksOfACaseFiledByOrder() {
        var life =
                new CriminalReferralEvent[] {
                    OPENED,
                    SUBMITTED,
                    APPROVED,
                    SENT,
                    RECEIVED,
                    Lives.DECLINED,
                    Lives.RECONSIDER,
                    Lives.UPHELD,
                    Lives.SUGGESTED,
                    Lives.DEMANDED,
                    Lives.REASONED,
                    Lives.ORDERED,
                    Lives.FILED
                };
        var expected = new LinkedHashMap<String, ClockState>();
        for (var met :
                new String[] {
                    "REF-05",
                    "REF-06",
                    "REF-13",
                    "REF-16",
                    "REF-17",
                    "REF-18",
                    "REF-19-DEMAND",
                    "REF-19",
                    "REF-20-REVIEW",
                    "REF-20"
                }) {
            expected.put(met, MET);
        }
        expected.put("REF-10", CANCELLED);
        expected.put("REF-14", RUNNING);
        expected.put("REF-20c", RUNNING);
        assertThat(clocks(Lives.DECIDED, life)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(clocks(shanghai("2026-12-01T09:00"), life))
                .containsEntry("REF-14", BREACHED)
                .containsEntry("REF-20c", BREACHED);
    }

    @Test
    @Tag("REF-16")
    void aRightThatWasNotUsedIsNoBreach() {
        var life = Lives.events("NOT_FILED");
        assertThat(clocks(shanghai("2026-06-15T23:59"), life)).containsEntry("REF-16", RUNNING);
        assertThat(clocks(shanghai("2026-06-16T00:00"), life)).doesNotContainKey("REF-16");
    }

    @Test
    @Tag("REF-17")
    @Tag("REF-19")
    @Tag("REF-20")
    void silenceOfThePoliceIsABreach() {
        assertThat(clocks(LATER, Lives.events("RECONSIDERATION")))
                .containsEntry("REF-17", BREACHED);
        assertThat(clocks(LATER, Lives.events("REASONS_REQUESTED")))
                .containsEntry("REF-19", BREACHED);
        assertThat(clocks(LATER, Lives.events("FILING_ORDERED"))).containsEntry("REF-20", BREACHED);
        assertThat(clocks(LATER, Lives.events("SUPERVISION_REQUESTED silence")))
                .containsEntry("REF-13", BREACHED);
    }

    @Test
    @Tag("REF-14")
    void theGoodsAreSignedForTwice() {
        assertThat(clocks(LATER, Lives.events("FILED goods sent")))
                .containsEntry("REF-14", MET)
                .containsEntry("REF-14-SIGN", BREACHED);
        assertThat(clocks(LATER, Lives.events("GOODS_HANDED_OVER")))
                .containsEntry("REF-14", MET)
                .containsEntry("REF-14-SIGN", MET);
    }

    @Test
    @Tag("REF-20b")
    @Tag("REF-20c")
    @Tag("REF-08")
    @Tag("REF-26")
    void whatIsDoneAtOnceIsMet() {
        assertThat(clocks(LATER, Lives.events("REASONS_ACCEPTED"))).containsEntry("REF-20b", MET);
        assertThat(clocks(LATER, Lives.events("PROSECUTION"))).containsEntry("REF-20c", MET);
        assertThat(clocks(LATER, Lives.events("REJECTED copied"))).containsEntry("REF-08", MET);
        assertThat(clocks(LATER, Lives.events("REJECTED punished")))
                .containsEntry("REF-08", BREACHED);
        assertThat(clocks(LATER, Lives.events("DRAFT advised"))).containsEntry("REF-26", MET);
        assertThat(clocks(LATER, Lives.events("DRAFT consulted")))
                .containsEntry("REF-26", BREACHED);
    }

    @Test
    @Tag("REF-15")
    @Tag("REF-25")
    void whatComesBackIsTakenUpWithinThreeDays() {
        for (var life :
                new String[] {
                    "NOT_POLICE_MATTER",
                    "NOT_FILED",
                    "UPHELD",
                    "REASONS_ACCEPTED",
                    "WITHDRAWN returned",
                    "WITHDRAWN by court"
                }) {
            assertThat(clocks(shanghai("2026-06-15T23:59"), Lives.events(life)))
                    .as(life)
                    .containsEntry("REF-15", RUNNING);
            assertThat(clocks(shanghai("2026-06-16T00:00"), Lives.events(life)))
                    .as(life)
                    .containsEntry("REF-15", BREACHED);
        }
        assertThat(clocks(LATER, Lives.events("ACCEPTED_BACK"))).containsEntry("REF-15", MET);
        assertThat(clocks(LATER, Lives.events("RECONSIDERATION"))).doesNotContainKey("REF-15");
    }

    @Test
    @Tag("REF-18")
    @Tag("REF-19")
    @Tag("REF-20")
    void theProcuratorateAnswersInItsTimeToo() {
        assertThat(clocks(shanghai("2026-06-17T23:59"), Lives.events("SUPERVISION_REQUESTED")))
                .containsEntry("REF-19-DEMAND", RUNNING);
        assertThat(clocks(shanghai("2026-06-18T00:00"), Lives.events("SUPERVISION_REQUESTED")))
                .containsEntry("REF-19-DEMAND", BREACHED);
        assertThat(clocks(shanghai("2026-06-17T23:59"), Lives.events("REASONS_REQUESTED given")))
                .containsEntry("REF-20-REVIEW", RUNNING);
        assertThat(clocks(shanghai("2026-06-18T00:00"), Lives.events("REASONS_REQUESTED given")))
                .containsEntry("REF-20-REVIEW", BREACHED);
        assertThat(clocks(LATER, Lives.events("REASONS_ACCEPTED")))
                .containsEntry("REF-20-REVIEW", MET);
    }

    @Test
    @Tag("REF-14")
    void nobodyWaitsForGoodsOfACaseThatIsOver() {
        assertThat(clocks(LATER, Lives.events("WITHDRAWN"))).containsEntry("REF-14", CANCELLED);
        assertThat(clocks(LATER, Lives.events("NON_PROSECUTION")))
                .containsEntry("REF-14", CANCELLED);
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
