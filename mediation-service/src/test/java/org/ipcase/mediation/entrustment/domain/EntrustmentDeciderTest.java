package org.ipcase.mediation.entrustment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;
import static org.ipcase.mediation.entrustment.domain.Entrusted.*;

import java.util.List;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.entrustment.domain.Entrustment.Conclusion;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotOpened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.Entrustment.Returned;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Participant;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Participant.Capacity;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Material;
import org.ipcase.mediation.entrustment.domain.Request.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntrustmentDeciderTest {
    private static String answer(Entrustment state, EntrustmentCommand command) {
        return Answered.by(DECIDER.decide(state, command)).replace("entrustment.", "");
    }

    private static LegalClock clock(Opened state, String rule) {
        return state.file().clock(rule).orElseThrow();
    }

    private static void lastDay(LegalClock clock, String day, String next) {
        assertThat(clock.lastDay()).isEqualTo(day);
        assertThat(CLOCKS.at(clock, noon(day)).state()).isEqualTo(ClockState.RUNNING);
        assertThat(CLOCKS.at(clock, noon(next)).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("LIT-01")
    void aCourtEntrustsAndAPartyAsks() {
        assertThat(answer(new NotOpened(), before())).isEqualTo("ok");
        assertThat(so(before()).apiState()).isEqualTo("CHOOSING");
        var asked = so(open(HOLDER, Stage.BEFORE_FILING, null, "ct-510100"));
        assertThat(asked.apiState()).isEqualTo("APPLIED");
        assertThat(asked.file().consents()).hasSize(1);
        for (var actor : List.of(OTHER_JUDGE, OTHER_SIDE, STRANGER, DIRECTOR, OFFICER)) {
            assertThat(answer(new NotOpened(), open(actor, Stage.BEFORE_FILING, null, "ct-510100")))
                    .as(actor.name())
                    .isEqualTo("only-court-or-applicant");
        }
        assertThat(answer(new NotOpened(), open(JUDGE, Stage.BEFORE_FILING, null, "mr-510100")))
                .isEqualTo("not-a-court");
        assertThat(
                        answer(
                                new NotOpened(),
                                open(
                                        JUDGE,
                                        Stage.BEFORE_FILING,
                                        null,
                                        "ct-510100",
                                        "91510100MA6CTX2K3Q")))
                .isEqualTo("same-party");
        assertThat(answer(so(before()), before())).isEqualTo("already-opened");
        assertThat(
                        answer(
                                new NotOpened(),
                                open(JUDGE, Stage.AFTER_FILING_SUMMARY, null, "ct-510100")))
                .isEqualTo("case-number-needed");
    }

    @Test
    @Tag("LIT-01")
    void beforeFilingBothPartiesConsentFirst() {
        var one = so(before(), consent(HOLDER));
        assertThat(answer(one, choose(HOLDER, "mc-510100", "2026-06-01")))
                .isEqualTo("needs-consent");
        assertThat(answer(one, designate("mc-510100", "2026-06-09"))).isEqualTo("needs-consent");
        assertThat(answer(so(after()), designate("mc-510100", "2026-06-02"))).isEqualTo("ok");
    }

    @Test
    @Tag("LIT-03")
    @Tag("LIT-04")
    void thePartiesChooseWithinTwoWorkingDaysThenTheCourtDesignates() {
        var choosing = choosing();
        lastDay(clock(choosing, "LIT-03"), "2026-06-03", "2026-06-04");
        assertThat(answer(choosing, choose(HOLDER, "mc-510100", "2026-06-03"))).isEqualTo("ok");
        assertThat(answer(choosing, choose(HOLDER, "mc-510100", "2026-06-04")))
                .isEqualTo("choice-passed");
        assertThat(answer(choosing, designate("mc-510100", "2026-06-03")))
                .isEqualTo("parties-choose");
        assertThat(answer(choosing, designate("mc-510100", "2026-06-04"))).isEqualTo("ok");
        var apart =
                and(
                        choosing,
                        choose(HOLDER, "mc-510100", "2026-06-02"),
                        choose(OTHER_SIDE, "mc-510600", "2026-06-02"));
        assertThat(apart.apiState()).isEqualTo("CHOOSING");
        assertThat(answer(apart, designate("mc-510600", "2026-06-02"))).isEqualTo("ok");
        assertThat(answer(choosing, choose(HOLDER, "mc-999999", "2026-06-02")))
                .isEqualTo("unknown-body");
        assertThat(assigned().apiState()).isEqualTo("ASSIGNED");
    }

    @Test
    @Tag("LIT-04")
    void theCourtDesignatesWithinThreeWorkingDaysOfTheApplication() {
        lastDay(clock(so(before()), "LIT-04"), "2026-06-04", "2026-06-05");
        assertThat(clock(assigned(), "LIT-04").pending()).isFalse();
    }

    @Test
    @Tag("LIT-05")
    void theBodyConfirmsWithinThreeWorkingDaysOrDeclinesAndIsNotAskedAgain() {
        lastDay(clock(assigned(), "LIT-05"), "2026-06-05", "2026-06-08");
        var declined =
                and(
                        assigned(),
                        new EntrustmentCommand.DeclineAssignment(
                                DIRECTOR, noon("2026-06-03"), "人手不足"));
        assertThat(declined.apiState()).isEqualTo("CHOOSING");
        lastDay(clock(declined, "LIT-04"), "2026-06-08", "2026-06-09");
        assertThat(answer(declined, designate("mc-510100", "2026-06-08")))
                .isEqualTo("body-declined");
        assertThat(answer(declined, designate("mc-510600", "2026-06-08"))).isEqualTo("ok");
        assertThat(EntrustmentAccess.readers(declined.file()).stream())
                .noneMatch(DIRECTOR.keys()::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE_FILING, LIT-01, 2026-07-03, 2026-07-04",
        "AFTER_FILING_ORDINARY, LIT-02, 2026-06-18, 2026-06-22",
        "AFTER_FILING_SUMMARY, LIT-02-SUMMARY, 2026-06-10, 2026-06-11"
    })
    @Tag("LIT-01")
    @Tag("LIT-02")
    void theDaysOfTheStageRunFromTheSignedReceipt(
            Stage stage, String rule, String last, String next) {
        var confirmed =
                and(
                        so(
                                open(JUDGE, stage, stage.isAfterFiling() ? "号" : null, "ct-510100"),
                                consent(HOLDER),
                                consent(OTHER_SIDE)),
                        designate("mc-510100", "2026-06-04"),
                        confirm());
        lastDay(clock(confirmed, rule), last, next);
    }

    @Test
    @Tag("LIT-01")
    void thePeriodIsExtendedOnceAndOnlyIfBothAgree() {
        var at = noon("2026-06-20");
        assertThat(answer(mediating(), new EntrustmentCommand.Extend(DIRECTOR, at, 10, false)))
                .isEqualTo("extension-needs-consent");
        var longer = and(mediating(), new EntrustmentCommand.Extend(DIRECTOR, at, 10, true));
        assertThat(clock(longer, "LIT-01").lastDay()).isEqualTo("2026-07-13");
        assertThat(answer(longer, new EntrustmentCommand.Extend(DIRECTOR, at, 5, true)))
                .isEqualTo("extension-used");
        assertThat(answer(mediating(), extend("2026-07-03"))).isEqualTo("ok");
        assertThat(answer(mediating(), extend("2026-07-04"))).isEqualTo("period-passed");
    }

    private static EntrustmentCommand.Extend extend(String day) {
        return new EntrustmentCommand.Extend(DIRECTOR, noon(day), 10, true);
    }

    @Test
    @Tag("LIT-06")
    void thePartyThatDidNotConsentIsReachedWithinThreeWorkingDays() {
        var mediating = afterMediating();
        lastDay(clock(mediating, "LIT-06"), "2026-06-05", "2026-06-08");
        assertThat(mediating().file().clock("LIT-06")).isEmpty();
        var at = noon("2026-06-04");
        var reached =
                and(mediating, new EntrustmentCommand.RecordContact(MEDIATOR, at, true, true));
        assertThat(clock(reached, "LIT-06").state()).isEqualTo(ClockState.MET);
        var refused =
                and(mediating, new EntrustmentCommand.RecordContact(MEDIATOR, at, true, false));
        assertThat(((Returned) refused).ground()).isEqualTo(ReturnGround.REFUSED);
        var unreachable =
                and(mediating, new EntrustmentCommand.RecordContact(MEDIATOR, at, false, false));
        assertThat(((Returned) unreachable).ground()).isEqualTo(ReturnGround.NO_CONTACT);
        assertThat(unreachable.file().clocks()).noneMatch(LegalClock::pending);
    }

    @Test
    @Tag("LIT-07")
    void aTieIsDisclosedAndBothPartiesMayWaive() {
        var at = noon("2026-06-04");
        assertThat(
                        answer(
                                mediating(),
                                new EntrustmentCommand.Disclose(
                                        MEDIATOR, at, "md-9", Tie.Relation.KINSHIP, "表亲")))
                .isEqualTo("not-a-mediator");
        assertThat(answer(mediating(), new EntrustmentCommand.Waive(HOLDER, at, "md-1")))
                .isEqualTo("nothing-disclosed");
        var disclosed =
                and(
                        mediating(),
                        new EntrustmentCommand.Disclose(
                                MEDIATOR, at, "md-1", Tie.Relation.KINSHIP, "表亲"),
                        new EntrustmentCommand.Waive(HOLDER, at, "md-1"));
        assertThat(disclosed.file().disclosures().getFirst().isWaived()).isFalse();
        var both = and(disclosed, new EntrustmentCommand.Waive(OTHER_SIDE, at, "md-1"));
        assertThat(both.file().disclosures().getFirst().isWaived()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Material.class)
    @Tag("MED-23")
    void whatWasSaidDoesNotGoBackToTheCourt(Material material) {
        var back =
                new EntrustmentCommand.Return(
                        DIRECTOR,
                        noon("2026-06-10"),
                        ReturnGround.FAILED,
                        List.of(Material.ENTRUSTMENT_LETTER, material));
        assertThat(answer(mediating(), back))
                .isEqualTo(material.isConfidential() ? "confidential-material" : "ok");
    }

    @Test
    void recallingIsTheCourts() {
        var papers = List.of(Material.ENTRUSTMENT_LETTER);
        var at = noon("2026-06-10");
        assertThat(
                        answer(
                                mediating(),
                                new EntrustmentCommand.Return(
                                        JUDGE, at, ReturnGround.FAILED, papers)))
                .isEqualTo("not-the-courts-ground");
        assertThat(
                        answer(
                                mediating(),
                                new EntrustmentCommand.Return(
                                        DIRECTOR, at, ReturnGround.RECALLED, papers)))
                .isEqualTo("not-the-courts-ground");
        assertThat(
                        answer(
                                mediating(),
                                new EntrustmentCommand.Return(
                                        JUDGE, at, ReturnGround.RECALLED, papers)))
                .isEqualTo("ok");
    }

    @Test
    @Tag("LIT-01")
    @Tag("LIT-11")
    void thePeriodIsOverOnlyOnTheDayAfterItsLastAndFalseMediationIsForTheCourtToSay() {
        var last = clock(mediating(), "LIT-01").lastDay();
        assertThat(answer(mediating(), back(last.toString(), ReturnGround.PERIOD_OVER)))
                .isEqualTo("period-running");
        assertThat(answer(mediating(), back(last.plusDays(1).toString(), ReturnGround.PERIOD_OVER)))
                .isEqualTo("ok");
        assertThat(answer(mediating(), back("2026-06-10", ReturnGround.FALSE_MEDIATION)))
                .isEqualTo("not-the-courts-ground");
    }

    private static EntrustmentCommand.Return back(String day, ReturnGround ground) {
        return new EntrustmentCommand.Return(
                DIRECTOR, noon(day), ground, List.of(Material.TERMINATION_NOTICE));
    }

    @Test
    @Tag("LIT-09")
    void anAgreementBeforeFilingHasThirtyDaysForConfirmation() {
        lastDay(clock(agreed(), "LIT-09"), "2026-07-10", "2026-07-11");
        assertThat(
                        answer(
                                agreed(),
                                new EntrustmentCommand.IssueDocument(
                                        JUDGE,
                                        noon("2026-06-11"),
                                        Conclusion.MEDIATION_DOCUMENT,
                                        "号")))
                .isEqualTo("confirm-instead");
        var asked =
                and(
                        agreed(),
                        new EntrustmentCommand.FollowConfirmation(SYSTEM, noon("2026-06-20")));
        assertThat(clock(asked, "LIT-09").state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("LIT-10")
    void anAgreementAfterFilingBecomesTheCourtsDocument() {
        var agreed = and(afterMediating(), followAgreement());
        assertThat(agreed.file().clock("LIT-09")).isEmpty();
        var concluded =
                and(
                        agreed,
                        new EntrustmentCommand.IssueDocument(
                                JUDGE, noon("2026-06-11"), Conclusion.WITHDRAWAL_ALLOWED, "号"));
        assertThat(concluded.apiState()).isEqualTo("CONCLUDED");
    }

    @Test
    @Tag("LIT-11")
    void aSuspicionStopsItUntilTheCourtHasDecided() {
        var at = noon("2026-06-11");
        var report = new EntrustmentCommand.ReportFalseMediation(MEDIATOR, at, "串通");
        var suspected = and(mediating(), report);
        assertThat(and(suspected, followAgreement()).apiState()).isEqualTo("SUSPECTED");
        var clear = new EntrustmentCommand.ClearSuspicion(JUDGE, at);
        assertThat(and(suspected, clear).apiState()).isEqualTo("MEDIATING");
        assertThat(and(agreed(), report, clear).apiState()).isEqualTo("AGREED");
        var ended =
                and(suspected, new EntrustmentCommand.ConfirmFalseMediation(JUDGE, at, "罚款", true));
        assertThat(((Returned) ended).ground()).isEqualTo(ReturnGround.FALSE_MEDIATION);
    }

    @Test
    @Tag("LIT-12")
    void aSuitIsRegisteredWithinSevenDays() {
        lastDay(clock(suitReceived(), "LIT-12"), "2026-06-18", "2026-06-22");
        assertThat(
                        answer(
                                and(
                                        afterMediating(),
                                        new EntrustmentCommand.FollowEnd(
                                                SYSTEM, noon("2026-06-10"), ReturnGround.FAILED)),
                                new EntrustmentCommand.Sue(HOLDER, noon("2026-06-11"))))
                .isEqualTo("back-to-trial");
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    @Tag("LIT-13")
    void aMediatorTakesNoOtherPartInTheLaterSuit(Capacity as) {
        var at = noon("2026-06-12");
        for (var participant :
                List.of(new Participant("李慧", null, as), new Participant("某", "md-1", as))) {
            var people = List.of(participant);
            assertThat(
                            answer(
                                    suitReceived(),
                                    new EntrustmentCommand.RegisterSuit(JUDGE, at, "号", people)))
                    .isEqualTo("mediator-in-suit");
            assertThat(
                            answer(
                                    returned(),
                                    new EntrustmentCommand.NameParticipants(JUDGE, at, people)))
                    .isEqualTo("mediator-in-suit");
        }
        assertThat(
                        answer(
                                suitReceived(),
                                new EntrustmentCommand.RegisterSuit(
                                        JUDGE, at, "号", List.of(new Participant("郑文", null, as)))))
                .isEqualTo("ok");
    }

    @Test
    void whatTheMediationTellsAfterTheEndChangesNothing() {
        assertThat(and(returned(), followAgreement()).apiState()).isEqualTo("RETURNED");
        assertThat(
                        and(
                                        agreed(),
                                        new EntrustmentCommand.FollowEnd(
                                                SYSTEM, noon("2026-06-12"), ReturnGround.WITHDRAWN))
                                .apiState())
                .isEqualTo("AGREED");
    }
}
