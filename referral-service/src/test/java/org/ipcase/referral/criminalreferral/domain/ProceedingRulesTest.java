package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.GOODS_DIFFER;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.GOODS_NOT_DUE;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.GOODS_UNDER_WAY;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_INVESTIGATED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_COURT_OF_LEVEL;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_GOODS_UNDER_WAY;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.PARTY_NOT_TOLD;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.URGING_EARLY;
import static org.ipcase.referral.criminalreferral.domain.Given.given;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReportSubmitted;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ConfirmGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.HandOverGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteCourtReturn;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteJudgment;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.NoteReverseLinkage;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordNonProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RecordProsecution;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RefuseGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ReturnToAdministration;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.Urge;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.WithdrawCase;
import org.ipcase.referral.office.domain.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProceedingRulesTest {
    private static final org.ipcase.kernel.actor.Actor SYSTEM =
            org.ipcase.kernel.actor.Actor.system("referral-service");
    private static final Instant LAST = shanghai("2026-06-15T23:59");
    private static final Instant LATE = shanghai("2026-06-16T00:00");
    private static final LocalDate DAY = LocalDate.parse("2026-06-15");
    private static final Paper PAPER = new Paper("成检〔2026〕7号", false, "理由");
    private static final List<Goods.Line> ALL = List.of(Lives.BOTTLES);
    private static final List<Goods.Line> SOME =
            List.of(new Goods.Line("白酒", 299, Optional.of("瓶"), Optional.empty()));

    private static HandOverGoods handOver(
            List<Goods.Line> lines, Instant at, Optional<String> difference) {
        return new HandOverGoods(
                OFFICER, at, lines, List.of("扣押决定书"), difference, Optional.of("成市监告〔2026〕1号"));
    }

    private static ProceedingEvent.GoodsSent sent(
            List<Goods.Line> lines, Instant at, Optional<String> difference, boolean late) {
        return new ProceedingEvent.GoodsSent(
                new Goods.Given(
                        lines,
                        List.of("扣押决定书"),
                        difference,
                        Optional.of("成市监告〔2026〕1号"),
                        "officer",
                        at,
                        late));
    }

    @Test
    @Tag("REF-14")
    void goodsFollowWithinThreeDaysOfTheFilingNoticeAndLateIsMarked() {
        given(Lives.events("FILED"))
                .when(handOver(ALL, LAST, Optional.empty()))
                .then(sent(ALL, LAST, Optional.empty(), false));
        given(Lives.events("FILED"))
                .when(handOver(ALL, LATE, Optional.empty()))
                .then(sent(ALL, LATE, Optional.empty(), true));
        given(Lives.events("NOT_FILED"))
                .when(handOver(ALL, LAST, Optional.empty()))
                .refused(GOODS_NOT_DUE);
        given(Lives.events("FILED goods sent"))
                .when(handOver(ALL, LAST, Optional.empty()))
                .refused(GOODS_UNDER_WAY);
    }

    @Test
    @Tag("REF-14")
    void aListThatIsNotTheSeizedListSaysTheDifference() {
        var refusal =
                given(Lives.events("FILED"))
                        .when(handOver(SOME, LAST, Optional.empty()))
                        .refused(GOODS_DIFFER);
        assertThat(refusal.errors()).hasSize(1);
        assertThat(refusal.detail()).isEqualTo("白酒: listed 300, here 299");
        given(Lives.events("FILED"))
                .when(handOver(List.of(), LAST, Optional.empty()))
                .refused(GOODS_DIFFER);
        given(Lives.events("FILED"))
                .when(handOver(SOME, LAST, Optional.of("抽样检验用去一瓶")))
                .then(sent(SOME, LAST, Optional.of("抽样检验用去一瓶"), false));
    }

    @Test
    @Tag("REF-14")
    void thePartyWhoseGoodsWereSeizedIsToldInWriting() {
        given(Lives.events("FILED"))
                .when(
                        new HandOverGoods(
                                OFFICER, LAST, ALL, List.of(), Optional.empty(), Optional.empty()))
                .refused(PARTY_NOT_TOLD);
    }

    @Test
    @Tag("REF-14")
    @Tag("REQ-10")
    void thePoliceCountAndSignAndWhatDiffersIsStated() {
        given(Lives.events("FILED goods sent"))
                .when(new ConfirmGoods(POLICEMAN, LAST, SOME, Optional.empty()))
                .refused(GOODS_DIFFER);
        given(Lives.events("FILED goods sent"))
                .when(new ConfirmGoods(POLICEMAN, LAST, SOME, Optional.of("运输中破损一瓶")))
                .then(
                        new ProceedingEvent.GoodsTaken(
                                new Goods.Taken(SOME, Optional.of("运输中破损一瓶"), "police", LAST)));
        given(Lives.events("FILED"))
                .when(new ConfirmGoods(POLICEMAN, LAST, ALL, Optional.empty()))
                .refused(NO_GOODS_UNDER_WAY);

        var signed = (CriminalReferral.GoodsHandedOver) Lives.named("GOODS_HANDED_OVER");
        var goods = signed.course().goods().orElseThrow();
        assertThat(goods.holding().owner()).isEqualTo(POLICE.id());
        assertThat(goods.holding().latest().orElseThrow().stage()).isEqualTo(Stage.GOODS_RECEIVED);
    }

    @Test
    @Tag("REF-14")
    void refusedGoodsStayWithTheAgencyWhichMayHandThemOverAgain() {
        given(Lives.events("FILED goods sent"))
                .when(new RefuseGoods(POLICEMAN, LAST, "数量不符"))
                .then(new ProceedingEvent.GoodsRefused("数量不符", "police", LAST));
        var refused = (CriminalReferral.Filed) Lives.named("FILED goods refused");
        var goods = refused.course().goods().orElseThrow();
        assertThat(goods.holding().owner()).isEqualTo(BUREAU.id());
        given(Lives.events("FILED goods refused"))
                .when(handOver(ALL, LAST, Optional.empty()))
                .then(sent(ALL, LAST, Optional.empty(), false));
    }

    @Test
    @Tag("REF-20c")
    void anIdleInvestigationIsUrgedAfterThreeMonthsNotBefore() {
        given(Lives.events("FILED"))
                .when(new Urge(PROCURATOR, shanghai("2026-09-10T23:59"), PAPER))
                .refused(URGING_EARLY);
        var at = shanghai("2026-09-11T00:00");
        given(Lives.events("FILED"))
                .when(new Urge(PROCURATOR, at, PAPER))
                .then(
                        new ProceedingEvent.InvestigationUrged(
                                letter(Kind.URGING, "procurator", PROCURATORATE, at)));
        given(Lives.events("PROSECUTION"))
                .when(new Urge(PROCURATOR, at, PAPER))
                .refused(NOT_INVESTIGATED);
    }

    @Test
    @Tag("REF-25")
    void aCaseThatIsOnlyAnAdministrativeOffenceGoesBackWithItsFile() {
        given(Lives.events("FILED"))
                .when(new ReturnToAdministration(POLICEMAN, LAST, PAPER))
                .then(
                        new ProceedingEvent.CaseReturned(
                                letter(Kind.RETURN, "police", POLICE, LAST)));
        var returned = (CriminalReferral.Withdrawn) Lives.named("WITHDRAWN returned");
        var open = returned.dispatch().file().open().orElseThrow();
        assertThat(open.terms().to()).isEqualTo(BUREAU.id());
        given(Lives.events("FILED"))
                .when(new WithdrawCase(POLICEMAN, LAST, PAPER))
                .then(
                        new ProceedingEvent.CriminalCaseWithdrawn(
                                letter(Kind.WITHDRAWAL, "police", POLICE, LAST)));
        var withdrawn = (CriminalReferral.Withdrawn) Lives.named("WITHDRAWN");
        assertThat(withdrawn.dispatch().file().open()).isEmpty();
    }

    @Test
    @Tag("REQ-11")
    void prosecutionNamesTheCourtWhoseJudgmentIsTakenOver() {
        given(Lives.events("FILED"))
                .when(new RecordProsecution(PROCURATOR, LAST, PAPER, Optional.empty()))
                .refused(NO_COURT_OF_LEVEL);
        given(Lives.events("GOODS_HANDED_OVER"))
                .when(new RecordProsecution(PROCURATOR, LAST, PAPER, Optional.of(COURT)))
                .then(
                        new ProceedingEvent.Prosecuted(
                                letter(Kind.INDICTMENT, "procurator", PROCURATORATE, LAST), COURT));
        given(Lives.events("PROSECUTION"))
                .when(judgment(Optional.of(Money.yuan(50_000))))
                .then(
                        new ProceedingEvent.CourtJudged(
                                letter(Kind.JUDGMENT, "judge", COURT, LAST),
                                new Outcome.Judgment(
                                        DAY,
                                        true,
                                        Optional.of("理由"),
                                        Optional.of(Money.yuan(50_000)),
                                        Money.ZERO)));
        // Told again, or of a case that is not before the court: nothing happens.
        given(Lives.events("JUDGMENT")).when(judgment(Optional.empty())).then();
        given(Lives.events("FILED")).when(judgment(Optional.empty())).then();
    }

    @Test
    @Tag("REF-25")
    @Tag("REQ-10")
    void whatTheCourtHandsBackComesWithItsGoods() {
        var back = new NoteCourtReturn(SYSTEM, LAST, PAPER, "judge");
        for (var life : List.of("PROSECUTION", "JUDGMENT")) {
            given(Lives.events(life))
                    .when(back)
                    .then(
                            new ProceedingEvent.CaseReturned(
                                    letter(Kind.COURT_RETURN, "judge", COURT, LAST)));
        }
        given(Lives.events("WITHDRAWN by court")).when(back).then();
        given(Lives.events("FILED")).when(back).then();
        for (var life : List.of("WITHDRAWN by court", "WITHDRAWN returned with goods")) {
            var returned = (CriminalReferral.Withdrawn) Lives.named(life);
            var goods = returned.course().goods().orElseThrow().holding();
            assertThat(goods.owner()).isEqualTo(POLICE.id());
            assertThat(goods.open().orElseThrow().terms().to()).isEqualTo(BUREAU.id());
            var taken =
                    (CriminalReferral.AcceptedBack)
                            CriminalReferralEvolution.evolve(
                                    returned,
                                    new DisputeEvent.CaseAcceptedBack("officer", LAST, "…"));
            var home = taken.course().goods().orElseThrow().holding();
            assertThat(home.owner()).isEqualTo(BUREAU.id());
            assertThat(home.open()).isEmpty();
        }
    }

    @Test
    @Tag("REF-14")
    @Tag("REQ-10")
    void goodsUnderWayAreCountedWhateverBecameOfTheCase() {
        given(Lives.events("PROSECUTION goods sent"))
                .when(new ConfirmGoods(POLICEMAN, LAST, List.of(Lives.BOTTLES), Optional.empty()))
                .then(
                        new ProceedingEvent.GoodsTaken(
                                new Goods.Taken(
                                        List.of(Lives.BOTTLES), Optional.empty(), "police", LAST)));
        var late = (CriminalReferral.Prosecution) Lives.named("PROSECUTION goods late");
        assertThat(late.course().goods().orElseThrow().holding().owner()).isEqualTo(POLICE.id());
        var sent = Lives.state(List.of(Lives.events("FILED goods sent")));
        var returned =
                (CriminalReferral.Withdrawn)
                        CriminalReferralEvolution.evolve(
                                sent, new ProceedingEvent.CaseReturned(Lives.letter(Kind.RETURN)));
        var kept = returned.course().goods().orElseThrow().holding();
        assertThat(kept.owner()).isEqualTo(BUREAU.id());
        assertThat(kept.open()).isEmpty();
    }

    @Test
    @Tag("REF-25")
    void aCaseGoesBackOnce() {
        given(Lives.events("WITHDRAWN returned"))
                .when(new ReturnToAdministration(POLICEMAN, LAST, PAPER))
                .refused(NOT_INVESTIGATED);
    }

    @Test
    @Tag("REF-22")
    void anEarlierFineIsSetOffAgainstTheCriminalFine() {
        assertThat(setOff(Optional.of(Money.yuan(50_000)))).isEqualTo(Money.yuan(20_000));
        assertThat(setOff(Optional.of(Money.yuan(5_000)))).isEqualTo(Money.yuan(5_000));
        assertThat(setOff(Optional.empty())).isEqualTo(Money.ZERO);
    }

    /** The warning stays in force and counts nothing; the fine of 20,000 was paid. */
    private static Money setOff(Optional<Money> fine) {
        var first =
                new Report.EarlierPenalty(
                        Report.EarlierPenalty.Kind.WARNING, "1号", DAY, Optional.empty());
        var second =
                new Report.EarlierPenalty(
                        Report.EarlierPenalty.Kind.FINE,
                        "2号",
                        DAY,
                        Optional.of(Money.yuan(20_000)));
        assertThat(first.setOff()).isFalse();
        var before =
                new Report(
                        REPORT.caseGroup(),
                        REPORT.crime(),
                        REPORT.findings(),
                        REPORT.items(),
                        REPORT.attachments(),
                        List.of(first, second),
                        REPORTED);
        var events = Lives.events("PROSECUTION");
        events[1] = new ReportSubmitted(before);
        var decided = Given.DECIDER.decide(Given.state(events), judgment(fine));
        var accepted =
                (org.ipcase.kernel.decision.Decision.Accepted<CriminalReferralEvent>) decided;
        var judged = (ProceedingEvent.CourtJudged) accepted.events().getFirst();
        return judged.judgment().setOff();
    }

    private static NoteJudgment judgment(Optional<Money> fine) {
        return new NoteJudgment(SYSTEM, LAST, PAPER, "judge", DAY, true, fine);
    }

    @Test
    @Tag("REQ-12")
    void nonProsecutionNamesItsKindAndIsLinkedBackOnce() {
        given(Lives.events("FILED"))
                .when(
                        new RecordNonProsecution(
                                PROCURATOR,
                                LAST,
                                PAPER,
                                Outcome.NonProsecution.Kind.DISCRETIONARY,
                                DAY))
                .then(
                        new ProceedingEvent.NotProsecuted(
                                letter(Kind.NON_PROSECUTION, "procurator", PROCURATORATE, LAST),
                                new Outcome.NonProsecution(
                                        Outcome.NonProsecution.Kind.DISCRETIONARY,
                                        org.ipcase.kernel.screening.Crime.C214,
                                        DAY)));
        // REV-01 starts on that day: it is none before the police had the file.
        given(Lives.events("FILED"))
                .when(
                        new RecordNonProsecution(
                                PROCURATOR,
                                LAST,
                                PAPER,
                                Outcome.NonProsecution.Kind.DISCRETIONARY,
                                LocalDate.parse("2026-05-01")))
                .refused(CriminalReferralProblem.DECIDED_OUTSIDE_CUSTODY);
        given(Lives.events("NON_PROSECUTION"))
                .when(new NoteReverseLinkage(SYSTEM, LAST))
                .then(new ProceedingEvent.ReverseLinkageBegun(LAST));
        given(Lives.events("REVERSE_LINKAGE")).when(new NoteReverseLinkage(SYSTEM, LAST)).then();
    }

    private static Letter letter(Kind kind, String by, Office office, Instant at) {
        return new Letter(
                kind, "成检〔2026〕7号", false, by, office.id(), at, "理由", kind.source(), false);
    }
}
