package org.ipcase.referral.dualreport.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;
import static org.ipcase.referral.dualreport.domain.Reports.*;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.dualreport.domain.DualReport.Existing;
import org.ipcase.referral.dualreport.domain.DualReport.Filed;
import org.ipcase.referral.dualreport.domain.DualReport.Reconsidering;
import org.ipcase.referral.dualreport.domain.DualReport.UnderExamination;
import org.ipcase.referral.dualreport.domain.DualReportCommand.ReportCrime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DualReportRulesTest {

    @Test
    @Tag("DUAL-01")
    @Tag("REQ-18")
    void givesTwoReceiptsOfTheSameMoment() {
        var receipts = ((Existing) after(report())).report().receipts();
        assertThat(receipts)
                .extracting(it -> it.office().id())
                .containsExactly("ps-510100", "pp-510100");
        assertThat(receipts).extracting(Report.Receipt::at).containsOnly(REPORTED_AT);
        assertThat(receipts).extracting(Report.Receipt::number).doesNotHaveDuplicates();
    }

    @Test
    @Tag("DUAL-01")
    void isForRightsHoldersOnly() {
        refused(
                new DualReport.NotReported(),
                new ReportCrime(OFFICER, REPORTED_AT, REPORT),
                DualReportProblem.NOT_A_HOLDER);
        assertThat(DECIDER.decide(after(report()), report())).isEqualTo(Decision.accept());
    }

    @Test
    @Tag("DUAL-02")
    void letsTheProcuratorateAssignInThreeWorkingDaysAndOnce() {
        var inTime = (Existing) after(report(), assign(shanghai("2026-06-11T23:59")));
        var late = (Existing) after(report(), assign(shanghai("2026-06-12T00:00")));
        assertThat(inTime.oversight().assignment().orElseThrow().late()).isFalse();
        assertThat(late.oversight().assignment().orElseThrow().late()).isTrue();
        refused(late, assign(REFUSED_AT), DualReportProblem.ALREADY_ASSIGNED);
    }

    @Test
    @Tag("DUAL-04")
    void letsThePoliceAcceptInThreeDays() {
        var inTime = (UnderExamination) after(report(), accept(shanghai("2026-06-11T23:59")));
        var late = (UnderExamination) after(report(), accept(shanghai("2026-06-12T00:00")));
        assertThat(inTime.examination().acceptance().late()).isFalse();
        assertThat(late.examination().acceptance().late()).isTrue();
    }

    @Test
    @Tag("DUAL-04")
    void letsThePoliceDecideInSevenDays() {
        assertThat(filedAt("2026-06-15T23:59").decision().late()).isFalse();
        assertThat(filedAt("2026-06-16T00:00").decision().late()).isTrue();
    }

    @Test
    @Tag("DUAL-04")
    void givesThirtyDaysToAComplexMatterAndThirtyMoreByTheHigherBureau() {
        var complex = after(report(), accept(REPORTED_AT), complex(REPORTED_AT));
        assertThat(lastDay(complex)).isEqualTo(LocalDate.parse("2026-07-08"));
        var extended =
                after(report(), accept(REPORTED_AT), complex(REPORTED_AT), extend(30, REFUSED_AT));
        assertThat(lastDay(extended)).isEqualTo(LocalDate.parse("2026-08-07"));
        refused(extended, extend(30, REFUSED_AT), DualReportProblem.PERIOD_NOT_OPEN);
        refused(complex, complex(REFUSED_AT), DualReportProblem.PERIOD_NOT_OPEN);
        refused(complex, extend(31, REFUSED_AT), DualReportProblem.PERIOD_NOT_OPEN);
    }

    @Test
    @Tag("DUAL-04")
    void doesNotLengthenAPeriodThatHasPassedOrASimpleMatter() {
        var simple = after(report(), accept(REPORTED_AT));
        refused(simple, complex(shanghai("2026-06-16T00:00")), DualReportProblem.PERIOD_NOT_OPEN);
        refused(simple, extend(30, REFUSED_AT), DualReportProblem.PERIOD_NOT_OPEN);
    }

    @Test
    @Tag("DUAL-05")
    void letsTheReporterAskForReconsiderationInSevenDays() {
        var lastMoment = shanghai("2026-06-22T23:59"); // 19 June is a holiday, 20 and 21 weekend.
        assertThat(DECIDER.decide(notFiled(), askReconsideration(lastMoment)))
                .isInstanceOf(Decision.Accepted.class);
        refused(
                notFiled(),
                askReconsideration(shanghai("2026-06-23T00:00")),
                DualReportProblem.RECONSIDERATION_PERIOD_PASSED);
    }

    @Test
    @Tag("DUAL-05")
    void givesThePoliceThirtyDaysToReconsider() {
        var asked =
                (Reconsidering)
                        after(
                                report(),
                                accept(REPORTED_AT),
                                decline(REFUSED_AT),
                                askReconsideration(REFUSED_AT));
        assertThat(CLOCKS.reconsiderationRuling(asked.request()).lastDay())
                .isEqualTo(LocalDate.parse("2026-07-13"));
        assertThat(stateOf(asked, "DUAL-05-DECIDE", shanghai("2026-07-14T00:00")))
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("DUAL-05")
    void letsTheReporterAskTheHigherBureauInSevenDays() {
        assertThat(DECIDER.decide(upheld(), askReview(shanghai("2026-06-22T23:59"))))
                .isInstanceOf(Decision.Accepted.class);
        refused(
                upheld(),
                askReview(shanghai("2026-06-23T00:00")),
                DualReportProblem.REVIEW_PERIOD_PASSED);
    }

    @Test
    @Tag("DUAL-03")
    void supervisesOnceThePeriodOfThePolicePassed() {
        var silent = after(report(), accept(REPORTED_AT));
        var lastMoment = shanghai("2026-06-15T23:59");
        var after = shanghai("2026-06-16T00:00");
        refused(silent, askSupervision(lastMoment), DualReportProblem.NO_GROUND_TO_SUPERVISE);
        refused(silent, demand(lastMoment), DualReportProblem.NO_GROUND_TO_SUPERVISE);
        assertThat(DECIDER.decide(silent, askSupervision(after)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(DECIDER.decide(silent, demand(after))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Tag("DUAL-03")
    @Tag("REF-18b")
    void ordersFilingWhenThePoliceStaySilentForSevenDays() {
        var demanded = after(report(), accept(REPORTED_AT), demand(shanghai("2026-06-16T10:00")));
        refused(
                demanded,
                order(shanghai("2026-06-23T23:59")),
                DualReportProblem.SUPERVISION_ELSEWHERE);
        assertThat(DECIDER.decide(demanded, order(shanghai("2026-06-24T00:00"))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Tag("DUAL-03")
    @Tag("REF-19")
    @Tag("REF-20")
    void goesFromDemandByReasonsToTheOrder() {
        var demanded = with(notFiled(), demand(REFUSED_AT));
        refused(demanded, order(REFUSED_AT), DualReportProblem.SUPERVISION_ELSEWHERE);
        refused(demanded, acceptReasons(REFUSED_AT), DualReportProblem.SUPERVISION_ELSEWHERE);
        var given = with(demanded, giveReasons(REFUSED_AT));
        refused(given, giveReasons(REFUSED_AT), DualReportProblem.SUPERVISION_ELSEWHERE);
        assertThat(DECIDER.decide(given, acceptReasons(REFUSED_AT)))
                .isInstanceOf(Decision.Accepted.class);
        var ordered = with(given, order(REFUSED_AT));
        assertThat(stateOf(ordered, "REF-20", shanghai("2026-06-29T23:59")))
                .isEqualTo(ClockState.RUNNING);
        assertThat(stateOf(ordered, "REF-20", shanghai("2026-06-30T00:00")))
                .isEqualTo(ClockState.BREACHED);
        assertThat(with(ordered, file(REFUSED_AT))).isInstanceOf(Filed.class);
    }

    @Test
    @Tag("DUAL-05")
    void countsAFilingAfterARefusalInTimeAsInTime() {
        var filed = (Filed) with(notFiled(), file(shanghai("2026-07-30T10:00")));
        assertThat(filed.decision().late()).isFalse();
    }

    private static Filed filedAt(String local) {
        return (Filed) after(report(), accept(REPORTED_AT), file(shanghai(local)));
    }

    private static LocalDate lastDay(DualReport state) {
        return ((UnderExamination) state).examination().clock().lastDay();
    }

    private static DualReport with(DualReport state, DualReportCommand command) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var next = state;
        for (var event : ((Decision.Accepted<DualReportEvent>) decision).events()) {
            next = DualReportEvolution.evolve(next, event);
        }
        return next;
    }

    private static ClockState stateOf(DualReport state, String rule, Instant now) {
        return CLOCKS.of(state, now).stream()
                .filter(clock -> clock.rule().equals(rule))
                .map(LegalClock::state)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(
            DualReport state, DualReportCommand command, DualReportProblem problem) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<DualReportEvent>) decision).refusal().problem())
                .isEqualTo(problem);
    }
}
