package org.ipcase.mediation.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.confirmation.domain.Petitions.HOLDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.JUDGE;
import static org.ipcase.mediation.confirmation.domain.Petitions.OTHER_SIDE;
import static org.ipcase.mediation.confirmation.domain.Petitions.accept;
import static org.ipcase.mediation.confirmation.domain.Petitions.accepted;
import static org.ipcase.mediation.confirmation.domain.Petitions.apply;
import static org.ipcase.mediation.confirmation.domain.Petitions.confirm;
import static org.ipcase.mediation.confirmation.domain.Petitions.decide;
import static org.ipcase.mediation.confirmation.domain.Petitions.dismiss;
import static org.ipcase.mediation.confirmation.domain.Petitions.extend;
import static org.ipcase.mediation.confirmation.domain.Petitions.object;
import static org.ipcase.mediation.confirmation.domain.Petitions.open;
import static org.ipcase.mediation.confirmation.domain.Petitions.refused;
import static org.ipcase.mediation.confirmation.domain.Petitions.service;
import static org.ipcase.mediation.confirmation.domain.Petitions.sign;
import static org.ipcase.mediation.confirmation.domain.Petitions.third;
import static org.ipcase.mediation.dispute.domain.Case.noon;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.mediation.confirmation.domain.Confirmation.Confirmed;
import org.ipcase.mediation.confirmation.domain.Confirmation.Dismissed;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.Confirmation.Revoked;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Confirm;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ObjectToRuling;
import org.ipcase.mediation.confirmation.domain.Objection.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CourtWorkTest {
    private static Confirmation after(ConfirmationCommand... then) {
        return Petitions.after(
                Stream.concat(Stream.of(open(), apply(), sign(), accept()), Stream.of(then))
                        .toArray(ConfirmationCommand[]::new));
    }

    private static LocalDate due(Confirmation state, String rule) {
        return ((OnFile) state).file().clock(rule).orElseThrow().lastDay();
    }

    @Test
    @Tag("MED-18")
    @Tag("MED-19")
    void acceptanceInThreeDaysStartsThirtyToRule() {
        var state = after();

        assertThat(((OnFile) state).file().clock("MED-18").orElseThrow().state())
                .isEqualTo(ClockState.MET);
        assertThat(due(state, "MED-19")).isEqualTo(LocalDate.parse("2026-07-10"));
    }

    @Test
    @Tag("MED-18")
    void acceptanceOnTheDayAfterIsLateButDone() {
        var applied = Petitions.after(open(), apply(), sign());
        var last =
                accepted(
                        applied,
                        new ConfirmationCommand.Accept(JUDGE, noon("2026-06-15"), "（2026）川01民特1号"));
        var late =
                accepted(
                        applied,
                        new ConfirmationCommand.Accept(JUDGE, noon("2026-06-16"), "（2026）川01民特1号"));

        assertThat(((OnFile) last).file().clock("MED-18").orElseThrow().state())
                .isEqualTo(ClockState.MET);
        assertThat(((OnFile) late).file().clock("MED-18").orElseThrow().state())
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("MED-19")
    void thePresidentExtendsOnce() {
        var extended = after(extend(15));

        // 45 days after 06-10 are Saturday 07-25, so Monday 07-27.
        assertThat(due(extended, "MED-19")).isEqualTo(LocalDate.parse("2026-07-27"));
        refused(extended, extend(5), ConfirmationProblem.EXTENSION_USED);
    }

    @Test
    @Tag("MED-19")
    void noPeriodIsMadeLongerThatIsOver() {
        var last = due(after(), "MED-19");

        assertThat(due(after(extendOn(last)), "MED-19")).isAfter(last);
        refused(after(), extendOn(last.plusDays(1)), ConfirmationProblem.RULING_PERIOD_PASSED);
    }

    private static ConfirmationCommand.Extend extendOn(LocalDate day) {
        return new ConfirmationCommand.Extend(JUDGE, noon(day.toString()), 15, "院长");
    }

    @Test
    @Tag("MED-19")
    void onlyAJudgeOfTheCourtAppliedToRules() {
        for (var other : Set.of(HOLDER, OTHER_SIDE, Petitions.judge("ct-500000-1"))) {
            refused(
                    after(),
                    new Confirm(other, noon("2026-06-15"), "（2026）川01民特12号"),
                    ConfirmationProblem.ONLY_JUDGE);
        }
    }

    @Test
    @Tag("MED-19")
    void theCourtReadsFromTheJointApplicationOnAndNotBefore() {
        var court = AccessKey.agency("ct-510100");

        assertThat(ConfirmationAccess.readers((OnFile) Petitions.after(open(), apply())))
                .doesNotContain(court);
        assertThat(ConfirmationAccess.readers((OnFile) Petitions.after(open(), apply(), sign())))
                .contains(court, AccessKey.person("sub-m1"))
                .doesNotContain(AccessKey.AUDITOR);
    }

    @Test
    @Tag("MED-19")
    void aConfirmedAgreementIsRuledOnInTime() {
        var state = after(confirm());

        assertThat(state).isInstanceOf(Confirmed.class);
        assertThat(((OnFile) state).file().clock("MED-19").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("MED-20")
    void aDismissalNamesItsGround() {
        var state = after(dismiss());

        assertThat(state)
                .isInstanceOfSatisfying(
                        Dismissed.class,
                        it -> assertThat(it.ground()).isEqualTo(DismissalGround.UNCLEAR_CONTENT));
    }

    @Test
    @Tag("MED-22")
    void aPartyObjectsOnTheFifteenthDayAndNotOnTheSixteenth() {
        var served = after(confirm(), service("A1", "2026-06-16"));

        // 15 days after 06-16: Wednesday 07-01.
        accepted(served, object(HOLDER, "2026-07-01"));
        refused(served, object(HOLDER, "2026-07-02"), ConfirmationProblem.OBJECTION_LATE);
        // The other side has not received it yet.
        accepted(served, object(OTHER_SIDE, "2026-07-02"));
    }

    @Test
    @Tag("MED-22")
    void aThirdPersonObjectsWithinSixMonthsOfKnowing() {
        var confirmed = after(confirm());

        accepted(confirmed, third("2026-06-20", "2026-12-21"));
        refused(confirmed, third("2026-06-20", "2026-12-22"), ConfirmationProblem.OBJECTION_LATE);
    }

    @Test
    @Tag("MED-22")
    void aWellFoundedObjectionRevokesTheRuling() {
        var objected = after(confirm(), object(HOLDER, "2026-06-16"));
        var revoked = accepted(objected, decide(Outcome.REVOKED));

        assertThat(revoked).isInstanceOf(Revoked.class);
        var kept = accepted(objected, decide(Outcome.DISMISSED));
        assertThat(kept).isInstanceOf(Confirmed.class);
        assertThat(((OnFile) kept).file().openObjection()).isEmpty();
        assertThat(((OnFile) kept).file().objections()).hasSize(1);
    }

    @Test
    @Tag("MED-22")
    void oneObjectionIsExaminedAtATime() {
        refused(
                after(confirm(), object(HOLDER, "2026-06-16")),
                new ObjectToRuling(OTHER_SIDE, noon("2026-06-17"), "另有异议"),
                ConfirmationProblem.OBJECTION_OPEN);
    }

    @Test
    @Tag("MED-22")
    void serviceIsRecordedOncePerPartyAndLiesBetweenRulingAndToday() {
        var served = after(confirm(), service("A1", "2026-06-16"));

        refused(served, service("A1", "2026-06-16"), ConfirmationProblem.ALREADY_SERVED);
        refused(served, service("R2", "2026-06-16"), ConfirmationProblem.UNKNOWN_PARTY);
        refused(served, service("R1", "2026-06-14"), ConfirmationProblem.SERVED_BEFORE_RULING);
        refused(served, service("R1", "2026-06-18"), ConfirmationProblem.SERVED_BEFORE_RULING);
    }
}
