package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.ALREADY_REFERRED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.CONSULTATION_UNKNOWN;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_CONSULTED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_OFFICE_TO_ASK;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_PENALTY_COPIES_DUE;
import static org.ipcase.referral.criminalreferral.domain.Given.given;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.AnswerConsultation;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.Consult;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.DemandReferral;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteOverdue;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NotePenalty;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.ReferDutyCrime;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.SendPenaltyCopies;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnnexRulesTest {
    private static final Actor SYSTEM = Actor.system("referral-service");
    private static final LocalDate DAY = LocalDate.parse("2026-06-10");
    private static final Paper PAPER = new Paper("成检意〔2026〕1号", false, "应当移送");

    @Test
    @Tag("REQ-03")
    void aMissedPeriodIsNotedOncePerRule() {
        var overdue =
                new NoteOverdue(SYSTEM, Lives.DECIDED, "REF-04", shanghai("2026-06-06T09:00"));
        given(OPENED).when(overdue).then(Lives.OVERDUE);
        given(OPENED, Lives.OVERDUE).when(overdue).then();
        given(Lives.events("NOT_OPENED")).when(overdue).then();
    }

    @Test
    @Tag("REF-08")
    void aPenaltyInACaseThatWasNotReferredMakesTheCopiesDue() {
        var penalty = new NotePenalty(SYSTEM, Lives.DECIDED, Optional.of("成市监罚〔2026〕9号"), DAY);
        given(Lives.events("REJECTED")).when(penalty).then(Lives.PUNISHED);
        given(Lives.events("REJECTED punished")).when(penalty).then();
        given(Lives.events("FILED")).when(penalty).then();
    }

    @Test
    @Tag("REF-08")
    void theCopiesGoWithinTenDaysAndLateIsMarked() {
        // Ten days from 10 June end on a Saturday in the Dragon Boat holiday: the last day is
        // Monday.
        for (var late : List.of(false, true)) {
            var at = shanghai(late ? "2026-06-23T00:00" : "2026-06-22T23:59");
            given(Lives.events("REJECTED punished"))
                    .when(new SendPenaltyCopies(OFFICER, at, DAY))
                    .then(
                            new AnnexEvent.PenaltyCopiesSent(
                                    new Annex.Penalty.Copies(at, "officer", DAY, late)));
        }
        given(Lives.events("REJECTED copied"))
                .when(new SendPenaltyCopies(OFFICER, Lives.DECIDED, DAY))
                .refused(NO_PENALTY_COPIES_DUE);
        given(Lives.events("FILED"))
                .when(new SendPenaltyCopies(OFFICER, Lives.DECIDED, DAY))
                .refused(NO_PENALTY_COPIES_DUE);
    }

    @Test
    @Tag("REF-23")
    void onTheOpinionOfTheProcuratorateTheHeadDecidesAnew() {
        var at = shanghai("2026-06-12T09:00");
        given(Lives.events("REJECTED"))
                .when(new DemandReferral(PROCURATOR, at, PAPER))
                .then(
                        new AnnexEvent.ReferralDemanded(
                                new Letter(
                                        Kind.OPINION_TO_REFER,
                                        "成检意〔2026〕1号",
                                        false,
                                        "procurator",
                                        PROCURATORATE.id(),
                                        at,
                                        "应当移送",
                                        Kind.OPINION_TO_REFER.source(),
                                        false)));
        var again = (CriminalReferral.HeadApproval) Lives.named("HEAD_APPROVAL demanded");
        assertThat(again.report().at()).as("REF-05 starts anew").isEqualTo(Lives.DECIDED);
        given(Lives.events("SENT"))
                .when(new DemandReferral(PROCURATOR, at, PAPER))
                .refused(ALREADY_REFERRED);
    }

    @Test
    @Tag("REF-24")
    void aLeadAboutAnOfficialLeavesOnlyItsNumberAndWay() {
        var lead = new Paper("成市监线〔2026〕1号", false, "");
        given(Lives.events("FILED"))
                .when(
                        new ReferDutyCrime(
                                OFFICER,
                                Lives.DECIDED,
                                lead,
                                AnnexCommand.LeadReceiver.SUPERVISORY_COMMISSION))
                .then(
                        new AnnexEvent.DutyCrimeReferred(
                                new Letter(
                                        Kind.DUTY_CRIME_LEAD,
                                        "成市监线〔2026〕1号",
                                        false,
                                        "officer",
                                        BUREAU.id(),
                                        Lives.DECIDED,
                                        "",
                                        Kind.DUTY_CRIME_LEAD.source(),
                                        false),
                                AnnexCommand.LeadReceiver.SUPERVISORY_COMMISSION));
    }

    @Test
    @Tag("REF-26")
    void adviceIsAnsweredWithinSevenDaysByWhoWasAskedAndLateIsMarked() {
        for (var late : List.of(false, true)) {
            var at = shanghai(late ? "2026-06-18T00:00" : "2026-06-17T23:59");
            given(Lives.events("DRAFT consulted"))
                    .when(new AnswerConsultation(POLICEMAN, at, "Q1", "按标价", Optional.empty()))
                    .then(
                            new AnnexEvent.ConsultationAnswered(
                                    "Q1",
                                    new Consultation.Reply(
                                            "按标价", Optional.empty(), "police", at, late),
                                    at));
        }
        given(Lives.events("DRAFT consulted"))
                .when(answer(PROCURATOR, "Q1"))
                .refused(NOT_CONSULTED);
        given(Lives.events("DRAFT advised")).when(answer(POLICEMAN, "Q1")).refused(NOT_CONSULTED);
        given(Lives.events("DRAFT consulted"))
                .when(answer(POLICEMAN, "Q7"))
                .refused(CONSULTATION_UNKNOWN);
    }

    private static AnswerConsultation answer(Actor by, String id) {
        return new AnswerConsultation(by, Lives.DECIDED, id, "…", Optional.empty());
    }

    @Test
    @Tag("REF-27")
    void aRequestToJoinEarlyIsAnsweredWithinTwentyFourHours() {
        var asked =
                new AnnexEvent.ConsultationAsked(
                        new Consultation(
                                "Q1",
                                Consultation.Kind.EARLY_INVOLVEMENT,
                                POLICE,
                                "成市监商〔2026〕1号",
                                "可能逃匿",
                                "officer",
                                Lives.DECIDED,
                                Optional.empty()));
        given(OPENED)
                .when(
                        new Consult(
                                OFFICER,
                                Lives.DECIDED,
                                Consultation.Kind.EARLY_INVOLVEMENT,
                                Optional.of(POLICE),
                                new Paper("成市监商〔2026〕1号", false, "可能逃匿")))
                .then(asked);
        for (var late : List.of(false, true)) {
            Instant at = shanghai(late ? "2026-06-11T16:00" : "2026-06-11T15:59");
            given(OPENED, asked)
                    .when(new AnswerConsultation(POLICEMAN, at, "Q1", "同意派员", Optional.of(true)))
                    .then(
                            new AnnexEvent.ConsultationAnswered(
                                    "Q1",
                                    new Consultation.Reply(
                                            "同意派员", Optional.of(true), "police", at, late),
                                    at));
        }
        given(OPENED)
                .when(
                        new Consult(
                                OFFICER,
                                Lives.DECIDED,
                                Consultation.Kind.ADVICE,
                                Optional.empty(),
                                PAPER))
                .refused(NO_OFFICE_TO_ASK);
    }

    @Test
    @Tag("REQ-10")
    void aReceiptForTheFileIsNotedOnceAndOnlyWhileItIsUnderWay() {
        var read = Slip.of(Stage.READ, POLICE.id(), "police", Lives.DECIDED);
        var note = new NoteReceipt(SYSTEM, Lives.DECIDED, read);
        given(Lives.events("SENT")).when(note).then(new AnnexEvent.ReceiptNoted(read));
        given(Lives.events("SENT read")).when(note).then();
        given(Lives.events("RECEIVED")).when(note).then();
        given(Lives.events("DRAFT")).when(note).then();
    }
}
