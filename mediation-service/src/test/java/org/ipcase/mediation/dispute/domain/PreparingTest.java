package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.APPLICANT_ONLY;
import static org.ipcase.mediation.dispute.domain.Case.DIRECTOR;
import static org.ipcase.mediation.dispute.domain.Case.FRIDAY;
import static org.ipcase.mediation.dispute.domain.Case.HOLDER;
import static org.ipcase.mediation.dispute.domain.Case.MEDIATOR;
import static org.ipcase.mediation.dispute.domain.Case.MONDAY;
import static org.ipcase.mediation.dispute.domain.Case.OTHER_SIDE;
import static org.ipcase.mediation.dispute.domain.Case.TEXT;
import static org.ipcase.mediation.dispute.domain.Case.accept;
import static org.ipcase.mediation.dispute.domain.Case.agreeHelper;
import static org.ipcase.mediation.dispute.domain.Case.assign;
import static org.ipcase.mediation.dispute.domain.Case.contact;
import static org.ipcase.mediation.dispute.domain.Case.invite;
import static org.ipcase.mediation.dispute.domain.Case.period;
import static org.ipcase.mediation.dispute.domain.Case.reach;
import static org.ipcase.mediation.dispute.domain.Case.record;
import static org.ipcase.mediation.dispute.domain.Case.schedule;
import static org.ipcase.mediation.dispute.domain.Case.sign;
import static org.ipcase.mediation.dispute.domain.Case.signOnPaper;
import static org.ipcase.mediation.dispute.domain.Case.timeOut;
import static org.ipcase.mediation.dispute.domain.Case.untilAccepted;
import static org.ipcase.mediation.dispute.domain.Case.untilAssigned;
import static org.ipcase.mediation.dispute.domain.Case.untilInProgress;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedWritten;
import org.ipcase.mediation.dispute.domain.Mediation.TimedOut;
import org.ipcase.mediation.dispute.domain.MediationCommand.AcknowledgeRights;
import org.ipcase.mediation.dispute.domain.MediationCommand.AgreeHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.ConfirmMinutes;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.MediationCommand.GiveConsent;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordPeriod;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReportDanger;
import org.ipcase.mediation.dispute.domain.MediationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.Session.Attendee;
import org.ipcase.mediation.dispute.domain.Session.Capacity;
import org.ipcase.mediation.dispute.domain.Session.Minutes;
import org.ipcase.mediation.dispute.domain.Session.SessionOutcome;
import org.ipcase.mediation.dispute.domain.Signature.Paper;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PreparingTest {
    private static FileApplication oneSided() {
        return new FileApplication(HOLDER, MONDAY, Case.oneSided(), Case.BOTH);
    }

    @Test
    @Tag("MED-02")
    @Tag("LIT-06")
    void aOneSidedApplicationIsPutToTheOtherSideInThreeWorkingDays() {
        var accepted = Given.after(oneSided(), accept());

        // Accepted on Tuesday 06-02: the third working day is Friday 06-05.
        assertThat(accepted.dossier().clock("MED-02-CONSENT").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-06-05"));
        assertThat(clockAfter(accepted, "2026-06-05")).isEqualTo(ClockState.MET);
        assertThat(clockAfter(accepted, "2026-06-08")).isEqualTo(ClockState.BREACHED);
    }

    private static ClockState clockAfter(Given accepted, String day) {
        return accepted.and(contact(DIRECTOR, day))
                .dossier()
                .clock("MED-02-CONSENT")
                .orElseThrow()
                .state();
    }

    @Test
    @Tag("MED-02")
    void whereBothApplyNobodyIsAsked() {
        assertThat(Given.after(untilAccepted()).dossier().clock("MED-02-CONSENT")).isEmpty();
        assertThat(
                        Given.after(oneSided(), new GiveConsent(OTHER_SIDE, MONDAY, null), accept())
                                .dossier()
                                .clock("MED-02-CONSENT"))
                .isEmpty();
    }

    @Test
    @Tag("MED-02")
    void theApplicantDoesNotConsentForTheRespondentAndConsentIsGivenOnce() {
        var accepted = Given.after(oneSided(), accept());

        accepted.when(new GiveConsent(HOLDER, FRIDAY, null))
                .thenRefused(MediationProblem.ONLY_RESPONDENT);
        accepted.and(new GiveConsent(OTHER_SIDE, FRIDAY, null))
                .when(new GiveConsent(OTHER_SIDE, FRIDAY, null))
                .thenRefused(MediationProblem.CONSENT_GIVEN);
        accepted.when(
                        new MediationCommand.RecordContact(
                                DIRECTOR, MONDAY, null, Consent.Channel.PHONE, FRIDAY, true, "x"))
                .thenRefused(MediationProblem.HELD_IN_FUTURE);
    }

    @Test
    @Tag("MED-06")
    void aHelperTakesPartOnlyIfBothSidesAgree() {
        var minutes =
                new Minutes(
                        FRIDAY,
                        List.of(new Attendee("代码专家", Capacity.HELPER)),
                        "笔录",
                        SessionOutcome.CONTINUES);
        var session = new RecordSession(MEDIATOR, FRIDAY, "S1", minutes);
        var invited = Given.after(untilAssigned()).and(schedule(), invite());

        Given.after(untilAssigned())
                .and(schedule())
                .when(session)
                .thenRefused(MediationProblem.HELPER_NOT_AGREED);
        invited.and(agreeHelper(HOLDER))
                .when(session)
                .thenRefused(MediationProblem.HELPER_NOT_AGREED);
        invited.and(agreeHelper(HOLDER), agreeHelper(OTHER_SIDE)).when(session).thenState();
        invited.when(new AgreeHelper(HOLDER, FRIDAY, 2))
                .thenRefused(MediationProblem.UNKNOWN_HELPER);
    }

    @Test
    @Tag("MED-07")
    void eachSideAcknowledgesTheNoticeOfRights() {
        var both =
                Given.after(untilAccepted())
                        .and(
                                new AcknowledgeRights(HOLDER, FRIDAY),
                                new AcknowledgeRights(OTHER_SIDE, FRIDAY));

        assertThat(both.dossier().annex().acknowledged())
                .containsExactlyInAnyOrder(Side.APPLICANT, Side.RESPONDENT);
        both.when(new AcknowledgeRights(HOLDER, FRIDAY)).then();
    }

    @Test
    @Tag("MED-11")
    void thosePresentConfirmTheRecordOnce() {
        var confirmed =
                Given.after(untilInProgress())
                        .and(
                                new ConfirmMinutes(HOLDER, FRIDAY, "S1"),
                                new ConfirmMinutes(MEDIATOR, FRIDAY, "S1"));

        assertThat(confirmed.dossier().annex().confirmed())
                .extracting(MinutesConfirmation::as)
                .containsExactly(Capacity.APPLICANT, Capacity.MEDIATOR);
        confirmed.when(new ConfirmMinutes(HOLDER, FRIDAY, "S1")).then();
        confirmed
                .when(new ConfirmMinutes(HOLDER, FRIDAY, "S7"))
                .thenRefused(MediationProblem.NO_SESSION_HELD);
    }

    @Test
    @Tag("MED-09")
    void dangerIsReportedToAnOfficeThatCanAct() {
        var reported =
                Given.after(untilAssigned())
                        .and(new ReportDanger(MEDIATOR, FRIDAY, "ps-510100", "扬言报复"));

        assertThat(reported.dossier().annex().dangersReported()).hasSize(1);
        Given.after(untilAssigned())
                .when(new ReportDanger(MEDIATOR, FRIDAY, "rh-jinqi", "扬言报复"))
                .thenRefused(MediationProblem.NOT_AN_OFFICE);
    }

    @Test
    @Tag("REQ-23")
    void theApplicationInterruptsALimitationThatStillRuns() {
        var kept =
                Given.after(untilAccepted())
                        .and(period(ParallelPeriod.Kind.LIMITATION, "2025-01-01"))
                        .dossier()
                        .annex()
                        .periods()
                        .getFirst();

        // Anew from the application on 2026-06-01; 2029-06-01 is a Friday.
        assertThat(kept.clock().dueDay()).isEqualTo(LocalDate.parse("2029-06-01"));
        assertThat(kept.interruptedBy()).isEqualTo("SC-MD-2026-000001");
        assertThat(kept.clock().deadline().alarmDays())
                .containsExactly(LocalDate.parse("2029-05-02"));
    }

    @Test
    @Tag("REQ-23")
    void aLimitationThatHadEndedIsNotRevivedAndOtherPeriodsRunAsTheyAre() {
        var kept =
                Given.after(untilAccepted())
                        .and(
                                period(ParallelPeriod.Kind.LIMITATION, "2023-05-01"),
                                period(ParallelPeriod.Kind.TAKEDOWN, "2026-05-25"))
                        .dossier()
                        .annex()
                        .periods();

        assertThat(kept.getFirst().interruptedBy()).isNull();
        assertThat(kept.getFirst().clock().dueDay()).isEqualTo(LocalDate.parse("2026-05-06"));
        assertThat(kept.getLast().clock().rule()).isEqualTo("ECN-05");
        Given.after(untilAccepted())
                .when(
                        new RecordPeriod(
                                HOLDER,
                                FRIDAY,
                                ParallelPeriod.Kind.PRESERVATION,
                                LocalDate.parse("2026-06-06"),
                                "x"))
                .thenRefused(MediationProblem.PERIOD_STARTS_LATER);
    }

    @Test
    @Tag("MED-08")
    void aMediationTimesOutTheDayAfterItsLastDayAndNotBefore() {
        // Accepted on 06-02: the thirtieth day is 07-02.
        Given.after(untilInProgress())
                .when(timeOut("2026-07-02"))
                .thenRefused(MediationProblem.PERIOD_RUNNING);
        var over = Given.after(untilInProgress()).and(timeOut("2026-07-03"));

        assertThat(over.state()).isInstanceOf(TimedOut.class);
        assertThat(over.dossier().clock("MED-08").orElseThrow().state())
                .isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("MED-12")
    void aPartyWithoutAnAccountSignsOnPaperBeforeAWitness() {
        var drafted = withoutRespondentAccount();

        drafted.when(signOnPaper(HOLDER, Side.RESPONDENT))
                .thenRefused(MediationProblem.ONLY_MEDIATOR);
        drafted.when(signOnPaper(MEDIATOR, Side.APPLICANT))
                .thenRefused(MediationProblem.PARTY_SIGNS_ITSELF);
        drafted.when(paper("sub-m1", TEXT.digest()))
                .thenRefused(MediationProblem.WITNESS_IS_MEDIATOR);
        drafted.when(paper("调解员m1", TEXT.digest()))
                .thenRefused(MediationProblem.WITNESS_IS_MEDIATOR);
        drafted.when(paper("见证人甲", "0".repeat(64))).thenRefused(MediationProblem.TEXT_CHANGED);
        var signed = drafted.and(signOnPaper(MEDIATOR, Side.RESPONDENT));
        signed.when(signOnPaper(MEDIATOR, Side.RESPONDENT))
                .thenRefused(MediationProblem.ALREADY_SIGNED);
        assertThat(
                        signed.and(
                                        sign(HOLDER, Signatory.APPLICANT),
                                        sign(MEDIATOR, Signatory.MEDIATOR),
                                        sign(DIRECTOR, Signatory.COMMITTEE))
                                .state())
                .isInstanceOfSatisfying(
                        AgreedWritten.class,
                        it ->
                                assertThat(it.agreement().signatures().getFirst().paper())
                                        .isNotNull());
    }

    private static Given withoutRespondentAccount() {
        return Given.after(
                new FileApplication(HOLDER, MONDAY, Case.APPLICATION, APPLICANT_ONLY),
                accept(),
                assign("m1"),
                schedule(),
                record(),
                reach(AgreementForm.WRITTEN));
    }

    private static SignOnPaper paper(String witness, String digest) {
        return new SignOnPaper(
                MEDIATOR,
                FRIDAY,
                Side.RESPONDENT,
                null,
                "王某",
                new Paper(
                        Paper.Manner.SEAL,
                        witness,
                        RecordId.derived("evidence", "scan"),
                        "ab".repeat(32)),
                digest);
    }
}
