package org.ipcase.mediation.performance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.performance.domain.Plans.CREDITOR;
import static org.ipcase.mediation.performance.domain.Plans.DEBTOR;
import static org.ipcase.mediation.performance.domain.Plans.MEDIATOR;
import static org.ipcase.mediation.performance.domain.Plans.accepted;
import static org.ipcase.mediation.performance.domain.Plans.after;
import static org.ipcase.mediation.performance.domain.Plans.confirmed;
import static org.ipcase.mediation.performance.domain.Plans.enforce;
import static org.ipcase.mediation.performance.domain.Plans.open;
import static org.ipcase.mediation.performance.domain.Plans.record;
import static org.ipcase.mediation.performance.domain.Plans.recordDefault;
import static org.ipcase.mediation.performance.domain.Plans.refused;
import static org.ipcase.mediation.performance.domain.Plans.report;
import static org.ipcase.mediation.performance.domain.Plans.sue;
import static org.ipcase.mediation.performance.domain.Plans.visit;

import java.time.LocalDate;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.performance.domain.Performance.Defaulted;
import org.ipcase.mediation.performance.domain.Performance.Enforcement;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.Performance.Partly;
import org.ipcase.mediation.performance.domain.Performance.Performed;
import org.ipcase.mediation.performance.domain.Performance.Performing;
import org.ipcase.mediation.performance.domain.Performance.Sued;
import org.ipcase.mediation.performance.domain.PlanItem.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PerformanceTest {
    private static final String COURT = "ct-510100";

    private static PlanItem item(Performance state, int no) {
        return ((OnFile) state).file().item(no).orElseThrow();
    }

    @Test
    @Tag("MED-14")
    void twoInstalmentsPerformedAreThePerformanceOfAll() {
        var first = after(open(), record(CREDITOR, 1, "2026-06-15", null));
        assertThat(first).isInstanceOf(Performing.class);

        var all = accepted(first, record(CREDITOR, 2, "2026-07-10", null));
        assertThat(all).isInstanceOf(Performed.class);
        refused(all, record(CREDITOR, 2, "2026-07-11", null), PerformanceProblem.OVER);
    }

    @Test
    @Tag("MED-14")
    void theDebtorsReportWaitsForTheOtherSide() {
        var reported = after(open(), report(DEBTOR, 1, "2026-06-10"));

        assertThat(item(reported, 1).standing()).isEqualTo(Standing.REPORTED);
        assertThat(reported).isInstanceOf(Performing.class);
        refused(reported, record(DEBTOR, 1, "2026-06-10", null), PerformanceProblem.NOT_BY_DEBTOR);
        refused(reported, report(CREDITOR, 1, "2026-06-10"), PerformanceProblem.ONLY_DEBTOR);
        var recorded = accepted(reported, record(MEDIATOR, 1, "2026-06-11", null));
        assertThat(item(recorded, 1).standing()).isEqualTo(Standing.PERFORMED);
    }

    @Test
    @Tag("MED-14")
    void partialPaymentsAddUp() {
        var part = after(open(), record(CREDITOR, 1, "2026-06-10", 10_000L));
        assertThat(item(part, 1).standing()).isEqualTo(Standing.PARTLY);
        assertThat(item(part, 1).paid()).isEqualTo(Money.yuan(10_000));

        var rest = accepted(part, record(CREDITOR, 1, "2026-06-12", 20_000L));
        assertThat(item(rest, 1).standing()).isEqualTo(Standing.PERFORMED);
        refused(rest, record(CREDITOR, 1, "2026-06-13", 1L), PerformanceProblem.ALREADY_PERFORMED);
    }

    @Test
    @Tag("MED-21")
    void aDefaultBeginsTheDayAfterTheLastDay() {
        refused(
                after(open()),
                recordDefault(CREDITOR, 1, "2026-06-15"),
                PerformanceProblem.NOT_DUE_YET);
        assertThat(after(open(), recordDefault(CREDITOR, 1, "2026-06-16")))
                .isInstanceOf(Defaulted.class);
    }

    @Test
    @Tag("MED-21")
    void afterAPerformedInstalmentADefaultLeavesItPartlyPerformed() {
        assertThat(
                        after(
                                open(),
                                record(CREDITOR, 1, "2026-06-15", null),
                                recordDefault(CREDITOR, 2, "2026-07-16")))
                .isInstanceOf(Partly.class);
    }

    @Test
    @Tag("MED-21")
    void aConfirmedAgreementIsEnforcedByTheCourtThatRuledOrItsEqual() {
        var defaulted = after(open(), confirmed(COURT), recordDefault(CREDITOR, 1, "2026-06-16"));

        for (var court : new String[] {COURT, "ct-500000-1"}) {
            var enforced = accepted(defaulted, enforce(CREDITOR, "2026-07-01", court));
            assertThat(enforced).isInstanceOf(Enforcement.class);
            assertThat(PerformanceGuard.readers((OnFile) enforced))
                    .contains(AccessKey.agency(court));
        }
        refused(
                defaulted,
                enforce(CREDITOR, "2026-07-01", "ct-500103"),
                PerformanceProblem.WRONG_COURT);
        refused(
                defaulted,
                enforce(CREDITOR, "2026-07-01", "mr-510100"),
                PerformanceProblem.WRONG_COURT);
        refused(defaulted, enforce(DEBTOR, "2026-07-01", COURT), PerformanceProblem.ONLY_CREDITOR);
        refused(defaulted, sue(CREDITOR, "2026-07-01"), PerformanceProblem.CONFIRMED);
    }

    @Test
    @Tag("MED-21")
    void enforcementIsAskedForWithinTwoYearsOfTheEndOfThePerformancePeriod() {
        var defaulted = after(open(), confirmed(COURT), recordDefault(CREDITOR, 2, "2026-07-16"));
        var clock = ((OnFile) defaulted).file().clock("MED-21").orElseThrow();

        // 2028-07-15 is a Saturday.
        assertThat(clock.dueDay()).isEqualTo(LocalDate.parse("2028-07-17"));
        accepted(defaulted, enforce(CREDITOR, "2028-07-17", COURT));
        refused(defaulted, enforce(CREDITOR, "2028-07-18", COURT), PerformanceProblem.LIMIT_PASSED);
    }

    @Test
    @Tag("MED-14")
    @Tag("MED-21")
    void whatIsNotConfirmedGoesToCourtAsAContract() {
        var defaulted = after(open(), recordDefault(CREDITOR, 1, "2026-06-16"));

        refused(
                defaulted,
                enforce(CREDITOR, "2026-07-01", COURT),
                PerformanceProblem.NOT_CONFIRMED);
        assertThat(accepted(defaulted, sue(CREDITOR, "2026-07-01"))).isInstanceOf(Sued.class);
        refused(after(open()), sue(CREDITOR, "2026-07-01"), PerformanceProblem.NO_DEFAULT);
    }

    @Test
    @Tag("MED-22")
    void aRevokedRulingEndsEnforceability() {
        var revoked =
                after(
                        open(),
                        confirmed(COURT),
                        confirmed(null),
                        recordDefault(CREDITOR, 1, "2026-06-16"));

        assertThat(((OnFile) revoked).file().clock("MED-21").orElseThrow().state())
                .isEqualTo(ClockState.CANCELLED);
        refused(revoked, enforce(CREDITOR, "2026-07-01", COURT), PerformanceProblem.NOT_CONFIRMED);
    }

    @Test
    @Tag("MED-14")
    void theVisitAfterThePeriodMeetsItsClockAndAnEarlierOneDoesNot() {
        var early = after(open(), visit(MEDIATOR, "2026-06-20"));
        assertThat(((OnFile) early).file().clock("MED-14").orElseThrow().pending()).isTrue();

        var last = accepted(early, visit(MEDIATOR, "2026-07-30"));
        assertThat(((OnFile) last).file().clock("MED-14").orElseThrow().state())
                .isEqualTo(ClockState.MET);
        var late = accepted(early, visit(MEDIATOR, "2026-07-31"));
        assertThat(((OnFile) late).file().clock("MED-14").orElseThrow().state())
                .isEqualTo(ClockState.BREACHED);
        refused(early, visit(CREDITOR, "2026-07-20"), PerformanceProblem.ONLY_COMMITTEE);
    }

    @Test
    @Tag("MED-21")
    void performanceDuringEnforcementIsRecordedAndEndsIt() {
        var enforced =
                after(
                        open(),
                        confirmed(COURT),
                        recordDefault(CREDITOR, 1, "2026-06-16"),
                        enforce(CREDITOR, "2026-07-01", COURT));

        var part = accepted(enforced, record(CREDITOR, 1, "2026-07-02", null));
        assertThat(part).isInstanceOf(Enforcement.class);
        assertThat(accepted(part, record(CREDITOR, 2, "2026-07-03", null)))
                .isInstanceOf(Performed.class);
    }

    @Test
    @Tag("MED-14")
    void daysAheadAndUnknownInstalmentsAreRefused() {
        refused(
                after(open()),
                record(CREDITOR, 3, "2026-06-10", null),
                PerformanceProblem.UNKNOWN_INSTALMENT);
        refused(
                after(open()),
                new PerformanceCommand.RecordPerformance(
                        CREDITOR,
                        org.ipcase.mediation.dispute.domain.Case.noon("2026-06-10"),
                        1,
                        LocalDate.parse("2026-06-11"),
                        null),
                PerformanceProblem.DAY_NOT_POSSIBLE);
        refused(after(open()), open(), PerformanceProblem.ALREADY_OPENED);
    }
}
