package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.noticed;
import static org.ipcase.cases.casefile.domain.CaseStory.reviewed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath.Application.CourtOutcome;
import org.ipcase.cases.casefile.domain.Aftermath.Instalment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.casefile.domain.AftermathStep.AnnounceService;
import org.ipcase.cases.casefile.domain.AftermathStep.ApplyEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.ArchiveCase;
import org.ipcase.cases.casefile.domain.AftermathStep.DeferPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.DemandPayment;
import org.ipcase.cases.casefile.domain.AftermathStep.EndEnforcement;
import org.ipcase.cases.casefile.domain.AftermathStep.EndRemedy;
import org.ipcase.cases.casefile.domain.AftermathStep.FileRemedy;
import org.ipcase.cases.casefile.domain.AftermathStep.RecordPayment;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeDecision;
import org.ipcase.cases.casefile.domain.PublicationStep.Publish;
import org.ipcase.cases.casefile.domain.PublicationStep.WithdrawPublication;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Service, payment, remedies, enforcement, publication, closing, archive (CASE-21 to CASE-31). */
class AftermathTest {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** Fifteen days from Monday 2026-06-01. */
    private static final LocalDate LAST_DAY_TO_PAY = LocalDate.of(2026, 6, 16);

    @Test
    @Tag("CASE-21")
    void servesElectronicallyOnlyWithAConfirmation() {
        var decided = decided();
        decided.when(serve(ServiceMethod.ELECTRONIC, TODAY, MONDAY, null))
                .thenRefused(AftermathProblem.CONFIRMATION_MISSING);
        decided.when(serve(ServiceMethod.ELECTRONIC, TODAY, MONDAY, "送达地址确认书1号")).then("SERVED");
    }

    @Test
    @Tag("CASE-21")
    void deemsAPublicNoticeServedAfterThirtyDaysAndNotADayEarlier() {
        var decided = decided();
        decided.when(serve(ServiceMethod.PUBLIC_NOTICE, TODAY, MONDAY, null))
                .thenRefused(AftermathProblem.NOT_ANNOUNCED);
        decided.given(new AnnounceService(OFFICER, MONDAY, TODAY, "本局公告栏及网站"));
        var thirtieth = LocalDate.of(2026, 7, 1);
        decided.when(serve(ServiceMethod.PUBLIC_NOTICE, thirtieth, at(thirtieth), null))
                .thenRefused(AftermathProblem.ANNOUNCEMENT_RUNNING);
        var next = thirtieth.plusDays(1);
        decided.when(serve(ServiceMethod.PUBLIC_NOTICE, next, at(next), null)).then("SERVED");
        assertThat(InquiryTest.clock(decided, "CASE-22").startDay()).isEqualTo(next);
    }

    @Test
    @Tag("CASE-18")
    @Tag("CASE-20")
    void doesNotCountTheDaysOfAPublicNotice() {
        var story = reviewed().given(new AnnounceService(OFFICER, MONDAY, TODAY, "公告栏"));
        assertThat(InquiryTest.clock(story, "CASE-20").state()).isEqualTo(ClockState.SUSPENDED);
        story.when(CaseStory.notice(TODAY)).thenRefused(AftermathProblem.ANNOUNCEMENT_RUNNING);
        var deemed = LocalDate.of(2026, 7, 2);
        story.given(
                new CaseFileCommand.ServeNotice(
                        OFFICER,
                        at(deemed),
                        "事实",
                        "依据",
                        new PenaltyNotice.Proposed(Money.yuan(5000), null, List.of()),
                        deemed));
        // 1 June to 2 July, 31 days of the period, do not count: 30 August moves to 30 September.
        assertThat(InquiryTest.due(story, "CASE-20")).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @Test
    @Tag("CASE-22")
    void addsThreePercentADayAfterTheLastDayAndNeverMoreThanTheFine() {
        var story = served();
        assertThat(InquiryTest.due(story, "CASE-22")).isEqualTo(LAST_DAY_TO_PAY);
        assertThat(Debts.extra(story.dossier(), LAST_DAY_TO_PAY)).isEqualTo(Money.ZERO);
        assertThat(Debts.extra(story.dossier(), LAST_DAY_TO_PAY.plusDays(1)))
                .isEqualTo(Money.yuan(150));
        assertThat(Debts.extra(story.dossier(), LAST_DAY_TO_PAY.plusDays(33)))
                .isEqualTo(Money.yuan(4950));
        assertThat(Debts.extra(story.dossier(), LAST_DAY_TO_PAY.plusDays(34)))
                .isEqualTo(Money.yuan(5000));
        assertThat(Debts.left(story.dossier(), LAST_DAY_TO_PAY.plusDays(400)))
                .isEqualTo(Money.yuan(10_000));
    }

    @Test
    @Tag("CASE-22")
    @Tag("CASE-23")
    void addsNothingWhileARemedyIsPending() {
        var story = served().given(remedy(Remedy.Kind.RECONSIDERATION, TODAY.plusDays(17)));
        assertThat(Debts.extra(story.dossier(), TODAY.plusDays(30))).isEqualTo(Money.yuan(150));
        story.given(end(Remedy.Outcome.UPHELD, TODAY.plusDays(40)));
        assertThat(Debts.extra(story.dossier(), TODAY.plusDays(41))).isEqualTo(Money.yuan(300));
    }

    @Test
    @Tag("CASE-22")
    void takesPaymentsUpToWhatIsLeft() {
        var story = served();
        story.when(pay(5001, TODAY)).thenRefused(AftermathProblem.TOO_MUCH);
        story.when(pay(2000, TODAY.minusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        story.when(pay(2000, TODAY)).then("EXECUTING");
        assertThat(InquiryTest.clock(story, "CASE-22").state()).isEqualTo(ClockState.RUNNING);
        story.given(pay(3000, TODAY));
        assertThat(InquiryTest.clock(story, "CASE-22").state()).isEqualTo(ClockState.MET);
        assertThat(InquiryTest.clock(story, "CASE-24").state()).isEqualTo(ClockState.CANCELLED);
        assertThat(InquiryTest.due(story, "CASE-30")).isEqualTo(LocalDate.of(2026, 6, 23));
        story.when(pay(1, TODAY)).thenRefused(AftermathProblem.NOTHING_TO_PAY);
    }

    @Test
    @Tag("CASE-22")
    void allowsInstalmentsThatAddUpAndLieAhead() {
        var story = served();
        story.when(defer(5000, TODAY.plusDays(60), 1, TODAY.plusDays(90)))
                .thenRefused(AftermathProblem.INSTALMENTS_DO_NOT_FIT);
        story.when(defer(2000, TODAY.plusDays(60), 3000, TODAY.plusDays(60)))
                .thenRefused(AftermathProblem.INSTALMENTS_DO_NOT_FIT);
        story.when(defer(2000, TODAY.plusDays(60), 3000, TODAY.plusDays(90))).then("EXECUTING");
        assertThat(Debts.extra(story.dossier(), TODAY.plusDays(90))).isEqualTo(Money.ZERO);
        assertThat(Debts.extra(story.dossier(), TODAY.plusDays(91))).isEqualTo(Money.yuan(150));
    }

    @Test
    @Tag("CASE-23")
    void countsSixtyDaysAndSixMonthsFromService() {
        var story = served();
        assertThat(InquiryTest.due(story, "CASE-23")).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(InquiryTest.due(story, "CASE-23-SUIT")).isEqualTo(LocalDate.of(2026, 12, 1));
        story.given(remedy(Remedy.Kind.RECONSIDERATION, TODAY));
        story.when(remedy(Remedy.Kind.SUIT, TODAY)).thenRefused(AftermathProblem.REMEDY_PENDING);
        story.given(end(Remedy.Outcome.UPHELD, TODAY.plusDays(40)));
        assertThat(InquiryTest.due(story, "CASE-23-AFTER")).isEqualTo(LocalDate.of(2026, 7, 27));
        story.when(end(Remedy.Outcome.UPHELD, TODAY.plusDays(41)))
                .thenRefused(AftermathProblem.NO_SUCH_REMEDY);
    }

    @Test
    @Tag("CASE-24")
    void asksTheCourtAfterTheRemediesAndTheDemandWithinThreeMonths() {
        var story = served();
        story.when(demand(LAST_DAY_TO_PAY)).thenRefused(AftermathProblem.NOT_DUE);
        var suitEnds = LocalDate.of(2026, 12, 1);
        story.when(apply(suitEnds)).thenRefused(AftermathProblem.REMEDY_PERIOD_RUNNING);
        story.when(apply(suitEnds.plusDays(1))).thenRefused(AftermathProblem.NOT_DEMANDED);
        story.given(demand(suitEnds.plusDays(1)));
        // Ten working days from 2026-12-02 end with 2026-12-16.
        story.when(apply(LocalDate.of(2026, 12, 16))).thenRefused(AftermathProblem.NOT_DEMANDED);
        // Three months from 2026-12-01 end with Monday 2027-03-01.
        story.when(apply(LocalDate.of(2027, 3, 2)))
                .thenRefused(AftermathProblem.ENFORCEMENT_TOO_LATE);
        story.when(new EndEnforcement(OFFICER, at(suitEnds), CourtOutcome.ENDED, suitEnds))
                .thenRefused(AftermathProblem.NOT_APPLIED);
        story.when(apply(LocalDate.of(2027, 3, 1))).then("EXECUTING");
        var ended = LocalDate.of(2027, 6, 1);
        story.given(new EndEnforcement(OFFICER, at(ended), CourtOutcome.ENDED, ended));
        story.given(CaseFileDeciderTest.form(ClosingReason.COURT_ENDED_ENFORCEMENT));
        story.when(CaseFileDeciderTest.close(ClosingReason.COURT_ENDED_ENFORCEMENT)).then("CLOSED");
    }

    @Test
    @Tag("CASE-22")
    @Tag("CASE-24")
    void countsTheThreeMonthsFromTheEndOfALongerTimeToPay() {
        var story = served();
        // The remedies end on 2026-12-01; so does the time for the court begin, if not later.
        story.when(defer(2000, TODAY.plusDays(60), 3000, TODAY.plusDays(90))).then("EXECUTING");
        assertThat(InquiryTest.clock(story, "CASE-24").startDay())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        var later = served().given(defer(2000, TODAY.plusDays(60), 3000, TODAY.plusDays(300)));
        // 300 days after 2026-06-01 is 2027-03-28; three months later Monday 2027-06-28.
        assertThat(InquiryTest.due(later, "CASE-24")).isEqualTo(LocalDate.of(2027, 6, 28));
    }

    @Test
    @Tag("CASE-23")
    @Tag("CASE-24")
    void leavesTheSixMonthsToWhoWithdrewAReconsideration() {
        var story = served().given(remedy(Remedy.Kind.RECONSIDERATION, TODAY));
        story.given(end(Remedy.Outcome.WITHDRAWN, TODAY.plusDays(10)));
        assertThat(InquiryTest.clock(story, "CASE-23-SUIT").state()).isEqualTo(ClockState.RUNNING);
        assertThat(InquiryTest.clock(story, "CASE-24").startDay())
                .isEqualTo(LocalDate.of(2026, 12, 1));
        var suitEnds = LocalDate.of(2026, 12, 1);
        story.given(demand(TODAY.plusDays(30)));
        story.when(apply(suitEnds)).thenRefused(AftermathProblem.REMEDY_PERIOD_RUNNING);
        story.when(apply(suitEnds.plusDays(1))).then("EXECUTING");
    }

    @Test
    @Tag("CASE-23")
    @Tag("CASE-22")
    void owesWhatTheDecisionWasChangedTo() {
        var story = served().given(remedy(Remedy.Kind.RECONSIDERATION, TODAY));
        var day = TODAY.plusDays(10);
        story.when(end(Remedy.Outcome.CHANGED, day)).thenRefused(AftermathProblem.CHANGE_UNCLEAR);
        story.when(changed(Remedy.Outcome.UPHELD, 3000, day))
                .thenRefused(AftermathProblem.CHANGE_UNCLEAR);
        story.given(changed(Remedy.Outcome.CHANGED, 3000, day));
        assertThat(Debts.left(story.dossier(), day)).isEqualTo(Money.yuan(3000));
        // Fifteen days to sue, then three months for the court.
        assertThat(InquiryTest.due(story, "CASE-23-AFTER")).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(InquiryTest.clock(story, "CASE-24").startDay())
                .isEqualTo(LocalDate.of(2026, 6, 26));
        story.given(new RecordPayment(OFFICER, at(day), Money.yuan(3000), day, "51000002"));
        story.given(CaseFileDeciderTest.form(ClosingReason.PERFORMED));
    }

    @Test
    @Tag("CASE-23")
    @Tag("CASE-30")
    void isPaidWhenTheChangeLeavesNoMoreThanWasPaid() {
        var story = served().given(pay(2000, TODAY)).given(remedy(Remedy.Kind.SUIT, TODAY));
        story.given(changed(Remedy.Outcome.CHANGED, 2000, TODAY.plusDays(100)));
        assertThat(InquiryTest.clock(story, "CASE-30").state()).isEqualTo(ClockState.RUNNING);
        story.when(apply(TODAY.plusDays(120))).thenRefused(AftermathProblem.NOTHING_TO_PAY);
    }

    @Test
    @Tag("CASE-24")
    @Tag("CASE-23")
    void enforcesNothingThatWasQuashed() {
        var story = served().given(remedy(Remedy.Kind.SUIT, TODAY));
        story.given(end(Remedy.Outcome.QUASHED, TODAY.plusDays(100)));
        story.when(demand(TODAY.plusDays(101))).thenRefused(AftermathProblem.NOTHING_TO_PAY);
        story.when(apply(TODAY.plusDays(120))).thenRefused(AftermathProblem.NOTHING_TO_PAY);
        story.when(pay(1, TODAY)).thenRefused(AftermathProblem.NOTHING_TO_PAY);
    }

    @Test
    @Tag("CASE-24")
    void asksTheCourtOnceUntilItHasAnswered() {
        var suitEnds = LocalDate.of(2026, 12, 1);
        var story = served().given(demand(LAST_DAY_TO_PAY.plusDays(1)));
        story.given(apply(suitEnds.plusDays(1)));
        story.when(apply(suitEnds.plusDays(2))).thenRefused(AftermathProblem.ALREADY_APPLIED);
        var day = suitEnds.plusDays(20);
        story.given(new EndEnforcement(OFFICER, at(day), CourtOutcome.REFUSED, day));
        story.when(apply(day.plusDays(1))).then("EXECUTING");
    }

    @Test
    @Tag("CASE-30")
    @Tag("CASE-23")
    void asksForNoFormOfACaseThatIsClosed() {
        var story = served().given(pay(5000, TODAY));
        story.given(remedy(Remedy.Kind.RECONSIDERATION, TODAY));
        story.given(CaseFileDeciderTest.form(ClosingReason.PERFORMED));
        story.given(CaseFileDeciderTest.close(ClosingReason.PERFORMED));
        story.given(end(Remedy.Outcome.QUASHED, TODAY.plusDays(30)));
        assertThat(story.dossier().allClocks())
                .filteredOn(it -> it.rule().equals("CASE-30"))
                .extracting(LegalClock::state)
                .containsExactly(ClockState.MET);
    }

    @Test
    @Tag("CASE-24")
    void waitsForAPendingRemedy() {
        var story = served().given(remedy(Remedy.Kind.SUIT, TODAY));
        story.when(apply(LocalDate.of(2026, 12, 20))).thenRefused(AftermathProblem.REMEDY_PENDING);
    }

    @Test
    @Tag("CASE-27")
    @Tag("REQ-27")
    void withdrawsWithinThreeWorkingDaysWhatWasQuashed() {
        var story = served().given(publish("销售侵权商品，罚款5000元"));
        story.given(remedy(Remedy.Kind.RECONSIDERATION, TODAY));
        story.given(end(Remedy.Outcome.QUASHED, TODAY.plusDays(10)));
        // From Thursday 2026-06-11.
        assertThat(InquiryTest.due(story, "CASE-27")).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(Debts.left(story.dossier(), TODAY.plusDays(60))).isEqualTo(Money.ZERO);
        var late = LocalDate.of(2026, 6, 17);
        story.given(new WithdrawPublication(OFFICER, at(late), late, "复议撤销"));
        assertThat(InquiryTest.clock(story, "CASE-27").state()).isEqualTo(ClockState.BREACHED);
        assertThat(story.dossier().matters().publication().shownOn(late)).isFalse();
        story.when(new WithdrawPublication(OFFICER, at(late), late, "再次"))
                .thenRefused(AftermathProblem.NOT_PUBLISHED);
    }

    @Test
    @Tag("CASE-31")
    @Tag("CASE-30")
    void archivesWhatIsClosedOnce() {
        var story = served();
        story.when(archive()).thenRefusedCode("case.not-at-this-stage");
        story.given(pay(5000, TODAY)).given(CaseFileDeciderTest.form(ClosingReason.PERFORMED));
        assertThat(InquiryTest.clock(story, "CASE-30").state()).isEqualTo(ClockState.MET);
        story.given(CaseFileDeciderTest.close(ClosingReason.PERFORMED));
        story.when(archive()).then("ARCHIVED");
        story.when(archive()).thenRefused(AftermathProblem.ALREADY_ARCHIVED);
    }

    @Test
    @Tag("CASE-30")
    @Tag("CASE-11")
    void closesNothingWhileGoodsAreStillHeld() {
        var story = CaseStory.investigating();
        story.given(MeasureTest.permit(Measure.Kind.SEIZURE)).given(MeasureTest.seize(false));
        story.given(new InquiryStep.Terminate(HEAD, MONDAY, TerminationGround.SUSPECT_DIED, "死亡"));
        story.given(CaseFileDeciderTest.form(ClosingReason.TERMINATED));
        story.when(CaseFileDeciderTest.close(ClosingReason.TERMINATED))
                .thenRefused(MeasureProblem.STILL_IN_FORCE);
        story.given(MeasureTest.end(1, Measure.Outcome.RELEASED, MONDAY));
        story.when(CaseFileDeciderTest.close(ClosingReason.TERMINATED)).then("CLOSED");
    }

    static CaseStory decided() {
        return noticed().given(CaseFileDeciderTest.waive(TODAY)).given(CaseStory.penalty(MONDAY));
    }

    static CaseStory served() {
        return decided().given(CaseFileDeciderTest.serve(TODAY));
    }

    static ServeDecision serve(
            ServiceMethod method, LocalDate on, Instant at, @Nullable String receipt) {
        return new ServeDecision(OFFICER, at, method, on, receipt);
    }

    static RecordPayment pay(long yuan, LocalDate on) {
        return new RecordPayment(OFFICER, MONDAY, Money.yuan(yuan), on, "51000001");
    }

    static DeferPayment defer(long first, LocalDate one, long second, LocalDate two) {
        return new DeferPayment(
                HEAD,
                MONDAY,
                List.of(
                        new Instalment(Money.yuan(first), one),
                        new Instalment(Money.yuan(second), two)),
                "经济困难");
    }

    static FileRemedy remedy(Remedy.Kind kind, LocalDate on) {
        return new FileRemedy(OFFICER, at(on), kind, "成都市人民政府", null, on);
    }

    static EndRemedy end(Remedy.Outcome outcome, LocalDate on) {
        return new EndRemedy(OFFICER, at(on), 1, outcome, on, "成府复〔2026〕9号", null);
    }

    static EndRemedy changed(Remedy.Outcome outcome, long yuan, LocalDate on) {
        return new EndRemedy(
                OFFICER,
                at(on),
                1,
                outcome,
                on,
                "成府复〔2026〕9号",
                new Remedy.Changed(Money.yuan(yuan), null));
    }

    static DemandPayment demand(LocalDate on) {
        return new DemandPayment(OFFICER, at(on), on, "成市监催〔2026〕1号");
    }

    static ApplyEnforcement apply(LocalDate on) {
        return new ApplyEnforcement(OFFICER, at(on), "锦江区人民法院", on, "成市监强执〔2026〕1号");
    }

    static Publish publish(String summary) {
        return new Publish(OFFICER, MONDAY, TODAY, summary);
    }

    static ArchiveCase archive() {
        return new ArchiveCase(OFFICER, MONDAY, "2026-罚-0001", "本局档案室", 120, 40);
    }

    /** Ten in the morning of a day in Chengdu. */
    static Instant at(LocalDate day) {
        return Instant.parse(day + "T02:00:00Z");
    }
}
