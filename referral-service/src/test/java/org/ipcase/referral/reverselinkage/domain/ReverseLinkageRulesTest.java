package org.ipcase.referral.reverselinkage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;
import static org.ipcase.referral.reverselinkage.domain.Linkages.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.agency.AgencyLevel;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.office.domain.Seat;
import org.ipcase.referral.reverselinkage.domain.Matter.NonProsecution;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Answered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.OpinionIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.ReportedUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Transferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.UnderReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.IssueOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.NotifySuperior;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.OpenLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ReportUp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReverseLinkageRulesTest {

    @Test
    @Tag("REV-01")
    void isTransferredInTimeUntilTheThirdWorkingDay() {
        var lastMoment = (Transferred) after(open(), transfer(shanghai("2026-06-11T23:59")));
        var dayAfter = (Transferred) after(open(), transfer(shanghai("2026-06-12T00:00")));
        assertThat(lastMoment.transfer().late()).isFalse();
        assertThat(dayAfter.transfer().late()).isTrue();
    }

    @Test
    @Tag("REV-01")
    void refusesDecisionsOlderThanTheGuidance() {
        var decision = MATTER.nonProsecution();
        var old =
                new Matter(
                        MATTER.number(),
                        PP,
                        new NonProsecution(
                                decision.documentNumber(),
                                LocalDate.parse("2024-11-25"),
                                decision.kind(),
                                decision.reasons()),
                        MATTER.crime(),
                        MATTER.subjects(),
                        MATTER.right(),
                        MATTER.region(),
                        MATTER.origin());
        refused(
                new ReverseLinkage.NotOpened(),
                new OpenLinkage(PROCURATOR, TRANSFERRED_AT, old),
                ReverseLinkageProblem.BEFORE_GUIDANCE);
    }

    @Test
    @Tag("REV-02")
    void givesTenWorkingDaysForTheReview() {
        var clock = ((UnderReview) underReview()).review().clock();
        assertThat(clock.lastDay()).isEqualTo(LocalDate.parse("2026-06-25"));
        assertThat(stateAt(underReview(), "REV-02", shanghai("2026-06-25T23:59")))
                .isEqualTo(ClockState.RUNNING);
        assertThat(stateAt(underReview(), "REV-02", shanghai("2026-06-26T00:00")))
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("REV-02")
    void doesNotCountTheTimeOfAskingAnotherProcuratorate() {
        var state =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        exclude("2026-06-11", "2026-06-12", shanghai("2026-06-12T10:00")));
        assertThat(((UnderReview) state).review().clock().lastDay())
                .isEqualTo(LocalDate.parse("2026-06-29"));
    }

    @Test
    @Tag("REV-02")
    void excludesOnlyDaysOfTheReviewThatAreOver() {
        var now = shanghai("2026-06-12T10:00");
        for (var wrong :
                new ReverseLinkageCommand[] {
                    exclude("2026-06-09", "2026-06-11", now),
                    exclude("2026-06-11", "2026-06-13", now),
                    exclude("2026-06-12", "2026-06-11", now)
                }) {
            refused(underReview(), wrong, ReverseLinkageProblem.EXCLUSION_OUTSIDE_REVIEW);
        }
    }

    @Test
    @Tag("REV-02")
    void isExtendedOnceAndBeforeThePeriodEnds() {
        var extended =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        extend(5, shanghai("2026-06-25T23:00")));
        assertThat(((UnderReview) extended).review().clock().lastDay())
                .isEqualTo(LocalDate.parse("2026-07-02"));
        refused(
                extended,
                extend(5, shanghai("2026-06-26T10:00")),
                ReverseLinkageProblem.EXTENSION_NOT_OPEN);
        refused(
                underReview(),
                extend(5, shanghai("2026-06-26T00:00")),
                ReverseLinkageProblem.EXTENSION_NOT_OPEN);
    }

    @Test
    @Tag("REV-03")
    void standsStillWhileSuspendedAndRunsOnAfterwards() {
        var state =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        suspend(shanghai("2026-06-15T10:00")),
                        resume(shanghai("2026-07-15T10:00")));
        // Three of ten working days were used by Friday 12 June; the rest runs from 16 July.
        assertThat(((UnderReview) state).review().clock().lastDay())
                .isEqualTo(LocalDate.parse("2026-07-27"));
    }

    @Test
    @Tag("REV-03")
    void suspendingAnOverdueReviewDoesNotMendItsClock() {
        var state =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        suspend(shanghai("2026-06-26T10:00")),
                        resume(shanghai("2026-07-15T10:00")));
        assertThat(stateAt(state, "REV-02", shanghai("2026-07-15T10:00")))
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("REV-04")
    void sendsTheOpinionOnlyToWhoeverMayPunish() {
        refused(
                underReview(),
                issue(PROCURATOR, new Seat(POLICE, AgencyLevel.PREFECTURE), false, ISSUED_AT),
                ReverseLinkageProblem.NOT_AN_ENFORCEMENT_AGENCY);
        assertThat(opinionIssued()).isInstanceOf(OpinionIssued.class);
    }

    @Test
    @Tag("REV-05")
    void reportsUpWhereTheAgencyIsOfAHigherLevel() {
        refused(
                underReview(),
                issue(PROCURATOR, PROVINCIAL_MR, false, ISSUED_AT),
                ReverseLinkageProblem.AGENCY_OF_HIGHER_LEVEL);
        var up =
                (ReportedUp)
                        after(
                                open(),
                                transfer(TRANSFERRED_AT),
                                register(REGISTERED_AT),
                                reportUp(ISSUED_AT));
        assertThat(up.matter().procuratorate()).isEqualTo(PROVINCIAL_PP);
        refused(
                up,
                issue(PROCURATOR, PROVINCIAL_MR, false, ISSUED_AT),
                ReverseLinkageProblem.NOT_PROCURATOR);
        assertThat(
                        DECIDER.decide(
                                up, issue(PROVINCIAL_PROCURATOR, PROVINCIAL_MR, false, ISSUED_AT)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Tag("REV-05")
    void doesNotReportUpWithoutNeed() {
        refused(
                underReview(),
                new ReportUp(PROCURATOR, ISSUED_AT, MR, Optional.of(PP), "…"),
                ReverseLinkageProblem.AGENCY_NOT_HIGHER);
        refused(
                underReview(),
                new ReportUp(PROCURATOR, ISSUED_AT, PROVINCIAL_MR, Optional.empty(), "…"),
                ReverseLinkageProblem.NO_HIGHER_PROCURATORATE);
    }

    @Test
    @Tag("REV-06")
    @Tag("REQ-12")
    void givesTwoMonthsForTheAnswer() {
        var opinion = ((OpinionIssued) opinionIssued()).opinion();
        // 15 August 2026 is a Saturday.
        assertThat(opinion.reply().lastDay()).isEqualTo(LocalDate.parse("2026-08-17"));
        assertThat(answeredAt("2026-08-17T23:59").answer().late()).isFalse();
        assertThat(answeredAt("2026-08-18T00:00").answer().late()).isTrue();
    }

    @Test
    @Tag("REV-06")
    void givesFifteenWorkingDaysForAnUrgentAnswer() {
        var state =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        issue(PROCURATOR, MR, true, ISSUED_AT));
        var reply = ((OpinionIssued) state).opinion().reply();
        assertThat(reply.rule()).isEqualTo("REV-06-URGENT");
        assertThat(reply.lastDay()).isEqualTo(LocalDate.parse("2026-07-07"));
    }

    @Test
    @Tag("REV-06")
    void tellsTheSuperiorOnceTheAnswerIsOverdueAndOnce() {
        refused(
                opinionIssued(),
                notifySuperior(shanghai("2026-08-17T23:59")),
                ReverseLinkageProblem.NOT_OVERDUE);
        var late = shanghai("2026-08-18T00:00");
        refused(
                opinionIssued(),
                new NotifySuperior(PROCURATOR, late, Optional.empty()),
                ReverseLinkageProblem.NO_SUPERIOR);
        var told =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        issue(PROCURATOR, MR, false, ISSUED_AT),
                        notifySuperior(late));
        refused(told, notifySuperior(late), ReverseLinkageProblem.SUPERIOR_TOLD);
    }

    @Test
    @Tag("REV-06")
    void theAlarmOfTheClockTellsTheSuperiorToo() {
        var alarm =
                new NotifySuperior(
                        org.ipcase.kernel.actor.Actor.system("referral-service"),
                        shanghai("2026-08-18T00:00"),
                        Optional.of(PROVINCIAL_MR.office()));
        assertThat(DECIDER.decide(opinionIssued(), alarm)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void isSignedForOnce() {
        var signed =
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        issue(PROCURATOR, MR, false, ISSUED_AT),
                        receive(ISSUED_AT));
        refused(signed, receive(ISSUED_AT), ReverseLinkageProblem.NOT_AWAITED);
    }

    @Test
    void isOpenedByAProcuratorOfTheHandlingOfficeOnly() {
        for (var other : new org.ipcase.kernel.actor.Actor[] {OFFICER, PROVINCIAL_PROCURATOR}) {
            refused(
                    new ReverseLinkage.NotOpened(),
                    new OpenLinkage(other, TRANSFERRED_AT, MATTER),
                    ReverseLinkageProblem.NOT_PROCURATOR);
        }
    }

    @Test
    void ignoresASecondOrderToOpen() {
        assertThat(DECIDER.decide(underReview(), open())).isEqualTo(Decision.accept());
    }

    private static Answered answeredAt(String local) {
        return (Answered)
                after(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        new IssueOpinion(
                                PROCURATOR,
                                ISSUED_AT,
                                MR,
                                issue(PROCURATOR, MR, false, ISSUED_AT).content()),
                        answer(shanghai(local)));
    }

    private static ClockState stateAt(ReverseLinkage state, String rule, Instant now) {
        return CLOCKS.of(state, now).stream()
                .filter(clock -> clock.rule().equals(rule))
                .map(LegalClock::state)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(
            ReverseLinkage state, ReverseLinkageCommand command, ReverseLinkageProblem problem) {
        assertThat(DECIDER.decide(state, command)).isInstanceOf(Decision.Refused.class);
        var refusal =
                ((Decision.Refused<ReverseLinkageEvent>) DECIDER.decide(state, command)).refusal();
        assertThat(refusal.problem()).isEqualTo(problem);
    }
}
