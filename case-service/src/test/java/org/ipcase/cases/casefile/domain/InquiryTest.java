package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.HOLDER;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;
import static org.ipcase.cases.casefile.domain.CaseStory.opened;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.Inquiry.LateEntry;
import org.ipcase.cases.casefile.domain.Inquiry.Recusal.Relation;
import org.ipcase.cases.casefile.domain.InquiryStep.ApplyRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.BeginExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.DecideRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.EndExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendDecision;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendFiling;
import org.ipcase.cases.casefile.domain.InquiryStep.ExtendReview;
import org.ipcase.cases.casefile.domain.InquiryStep.GiveIdentification;
import org.ipcase.cases.casefile.domain.InquiryStep.Resume;
import org.ipcase.cases.casefile.domain.InquiryStep.Suspend;
import org.ipcase.cases.casefile.domain.InquiryStep.Terminate;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Extensions, standstill, end without penalty, recusal, examinations (domain.md 1.3). */
class InquiryTest {
    @Test
    @Tag("CASE-02")
    void extendsTheFilingPeriodOnceByFifteenWorkingDaysAndOnlyInTime() {
        var story = opened();
        // From Friday 2026-05-29; 15 working days end on 2026-06-22, the Dragon Boat days are off.
        assertThat(due(story, "CASE-02")).isEqualTo(LocalDate.of(2026, 6, 22));
        story.when(extendFiling(clock(story, "CASE-02").due()))
                .thenRefused(InquiryProblem.EXTENSION_USED);
        story.when(extendFiling(clock(story, "CASE-02").due().minusSeconds(1)))
                .then("FILING_PENDING");
        assertThat(due(story, "CASE-02")).isEqualTo(LocalDate.of(2026, 7, 13));
        story.when(extendFiling(MONDAY)).thenRefused(InquiryProblem.EXTENSION_USED);
        investigating().when(extendFiling(MONDAY)).thenRefused(CaseProblem.FILING_DECIDED);
    }

    @Test
    @Tag("CASE-20")
    void extendsTheDecisionByThirtyDaysAndFurtherOnlyCollectively() {
        var story = investigating();
        story.when(extendDecision(31, null)).thenRefused(InquiryProblem.EXTENSION_USED);
        story.when(extendDecision(30, null)).then("INVESTIGATING");
        // 120 days from 2026-06-01.
        assertThat(due(story, "CASE-20")).isEqualTo(LocalDate.of(2026, 9, 29));
        story.when(extendDecision(60, null))
                .thenRefused(InquiryProblem.COLLECTIVE_DECISION_MISSING);
        story.when(extendDecision(60, "成市监集讨〔2026〕3号")).then("INVESTIGATING");
        // 180 days end on a Saturday, 2026-11-28, and so on the Monday after it.
        assertThat(due(story, "CASE-20")).isEqualTo(LocalDate.of(2026, 11, 30));
        story.when(extendDecision(1, "成市监集讨〔2026〕4号")).thenRefused(InquiryProblem.EXTENSION_USED);
    }

    @Test
    @Tag("CASE-17")
    void leavesAnExtensionOfTheReviewToTheHead() {
        var story = investigating();
        story.when(new ExtendReview(HEAD, MONDAY, 5, "案情复杂"))
                .thenRefused(CaseProblem.NOT_UNDER_REVIEW);
        story.given(CaseFileDeciderTest.conclude(OFFICER))
                .given(new CaseFileCommand.SubmitReview(OFFICER, MONDAY));
        assertThat(due(story, "CASE-17")).isEqualTo(LocalDate.of(2026, 6, 15));
        story.when(new ExtendReview(People.REVIEWER, MONDAY, 5, "案情复杂"))
                .thenRefused(CaseProblem.NOT_THE_HEAD);
        story.given(new ExtendReview(HEAD, MONDAY, 5, "案情复杂"));
        assertThat(due(story, "CASE-17")).isEqualTo(LocalDate.of(2026, 6, 23));
    }

    @Test
    @Tag("CASE-14")
    @Tag("CASE-20")
    void standsStillWhileSuspendedAndGoesOnWhereItStopped() {
        var story = investigating().given(suspend(MONDAY));
        assertThat(CaseRules.name(story.file())).isEqualTo("SUSPENDED");
        assertThat(clock(story, "CASE-20").state()).isEqualTo(ClockState.SUSPENDED);
        story.when(CaseFileDeciderTest.conclude(OFFICER)).thenRefusedCode("case.not-at-this-stage");
        story.when(suspend(MONDAY)).thenRefusedCode("case.not-at-this-stage");
        story.when(new Resume(OFFICER, MONDAY, "原因消除")).thenRefused(CaseProblem.NOT_THE_HEAD);
        story.when(new Resume(HEAD, MONDAY.plus(Duration.ofDays(9)), "原因消除")).then("INVESTIGATING");
        // 1 to 10 June do not count; day 1 of the period is 2 June, so nine of its days are lost.
        assertThat(due(story, "CASE-20")).isEqualTo(LocalDate.of(2026, 9, 8));
        story.when(new Resume(HEAD, MONDAY, "再次")).thenRefusedCode("case.not-at-this-stage");
    }

    @Test
    @Tag("CASE-15")
    @Tag("CASE-30")
    void endsWithoutPenaltyAndIsThenClosedAsTerminated() {
        var terminate = new Terminate(HEAD, MONDAY, TerminationGround.ENTITY_DISSOLVED, "已注销");
        investigating()
                .when(new Terminate(OFFICER, MONDAY, TerminationGround.OTHER, "说明"))
                .thenRefused(CaseProblem.NOT_THE_HEAD);
        var story = investigating().given(terminate);
        assertThat(clock(story, "CASE-20").state()).isEqualTo(ClockState.CANCELLED);
        story.when(CaseFileDeciderTest.form(ClosingReason.PERFORMED))
                .thenRefused(CaseProblem.CLOSING_GROUND_NOT_MET);
        story.given(CaseFileDeciderTest.form(ClosingReason.TERMINATED));
        story.when(CaseFileDeciderTest.close(ClosingReason.TERMINATED)).then("CLOSED");
    }

    @Test
    @Tag("CASE-15")
    @Tag("REQ-02")
    void doesNotEndACaseThatMustBeReferred() {
        investigating()
                .given(CaseStory.amounts("150000.00"))
                .when(new Terminate(HEAD, MONDAY, TerminationGround.OTHER, "说明"))
                .thenRefused(CaseProblem.REFERRAL_UNDECIDED);
    }

    @Test
    @Tag("CASE-07")
    @Tag("CASE-04")
    void keepsARecusedOfficerOutAndTwoOfficersIn() {
        var story = investigating().given(recuse("陈立"));
        story.when(recuse("陈立")).thenRefused(InquiryProblem.RECUSAL_PENDING);
        // The investigation goes on meanwhile.
        story.when(CaseStory.amounts("1.00")).then("INVESTIGATING");
        story.when(decideRecusal(1, true, null)).thenRefused(InquiryProblem.TOO_FEW_OFFICERS);
        story.when(decideRecusal(2, true, null)).thenRefused(InquiryProblem.NO_SUCH_RECUSAL);
        story.when(decideRecusal(1, true, new CaseOfficer("罗燕", "C"))).then("INVESTIGATING");
        assertThat(story.dossier().opening().officers())
                .extracting(CaseOfficer::name)
                .containsExactly("何敏", "罗燕");
        story.when(decideRecusal(1, false, null)).thenRefused(InquiryProblem.NO_SUCH_RECUSAL);
    }

    @Test
    @Tag("CASE-07")
    @Tag("CASE-04")
    void bringsNobodyBackWhoWasToldToStayOut() {
        var story = investigating().given(recuse("陈立"));
        story.when(decideRecusal(1, true, new CaseOfficer("陈立", "Z")))
                .thenRefused(InquiryProblem.OFFICER_RECUSED);
        // Two officers with one certificate between them are one.
        story.when(decideRecusal(1, true, new CaseOfficer("罗燕", "B")))
                .thenRefused(InquiryProblem.TOO_FEW_OFFICERS);
        story.given(decideRecusal(1, true, new CaseOfficer("罗燕", "C")));
        story.when(name(new CaseOfficer("陈立", "A"), new CaseOfficer("何敏", "B")))
                .thenRefused(InquiryProblem.OFFICER_RECUSED);
        story.when(name(new CaseOfficer("赵宁", "D"), new CaseOfficer("何敏", "B")))
                .then("INVESTIGATING");
    }

    private static InquiryStep.NameOfficers name(CaseOfficer one, CaseOfficer other) {
        return new InquiryStep.NameOfficers(HEAD, MONDAY, List.of(one, other));
    }

    @Test
    @Tag("CASE-07")
    void letsWhoWasRecusedDoNothingInTheCase() {
        var story = investigating().given(recuse(OFFICER.name()));
        story.given(decideRecusal(1, true, null));
        story.when(CaseStory.amounts("1.00")).thenRefused(InquiryProblem.OFFICER_RECUSED);
        var other = People.office("another", Role.OFFICER);
        story.when(CaseStory.amounts(other, CaseStory.goods("1.00"))).then("INVESTIGATING");
    }

    @Test
    @Tag("CASE-09")
    @Tag("CASE-02")
    void doesNotCountIdentificationByTheHolderBeforeFiling() {
        var story = opened().given(examine(ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION, TODAY));
        assertThat(clock(story, "CASE-02").state()).isEqualTo(ClockState.SUSPENDED);
        story.when(new GiveIdentification(OFFICER, MONDAY, "假冒", "王某 打假部经理"))
                .thenRefused(InquiryProblem.NOT_THE_HOLDER);
        story.when(
                        new GiveIdentification(
                                HOLDER, MONDAY.plus(Duration.ofDays(3)), "假冒", "王某 打假部经理"))
                .then("FILING_PENDING");
        // 1 to 4 June, four working days, come on top of 2026-06-22.
        assertThat(due(story, "CASE-02")).isEqualTo(LocalDate.of(2026, 6, 26));
    }

    @Test
    @Tag("CASE-09")
    void wantsASignerForAnIdentificationAndDaysInOrder() {
        var story =
                investigating().given(examine(ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION, TODAY));
        story.when(end(1, TODAY, null)).thenRefused(InquiryProblem.SIGNER_MISSING);
        story.when(end(1, TODAY.minusDays(1), "王某")).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        story.when(end(2, TODAY, "王某")).thenRefused(InquiryProblem.NO_SUCH_EXAMINATION);
        story.when(end(1, TODAY, "王某 打假部经理")).then("INVESTIGATING");
        investigating()
                .when(examine(ExclusionReason.SETTLEMENT, TODAY))
                .thenRefused(InquiryProblem.NOT_AN_EXAMINATION);
        investigating().when(end(1, TODAY, "王某")).thenRefused(InquiryProblem.NO_SUCH_EXAMINATION);
    }

    @Test
    @Tag("CASE-20")
    @Tag("CLK-12")
    void countsOverlappingStandstillsOnce() {
        var story = investigating().given(examine(ExclusionReason.APPRAISAL, TODAY));
        story.given(suspend(MONDAY));
        story.given(new Resume(HEAD, MONDAY.plus(Duration.ofDays(4)), "恢复"));
        assertThat(clock(story, "CASE-20").state()).isEqualTo(ClockState.SUSPENDED);
        story.given(
                new EndExamination(
                        OFFICER,
                        MONDAY.plus(Duration.ofDays(9)),
                        1,
                        TODAY.plusDays(9),
                        "假冒",
                        null));
        assertThat(due(story, "CASE-20")).isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @Test
    @Tag("REQ-05")
    void notesWhatIsEnteredMoreThanThreeWorkingDaysLate() {
        var story = investigating();
        var begun = examine(ExclusionReason.APPRAISAL, TODAY);
        story.given(begun);
        // Three working days after Monday 1 June end with Thursday 4 June.
        var thursday = Instant.parse("2026-06-04T15:59:59Z");
        story.given(new EndExamination(OFFICER, thursday, 1, TODAY, "假冒", null));
        assertThat(story.dossier().matters().inquiry().lateEntries()).isEmpty();
        story.given(begun);
        story.given(new EndExamination(OFFICER, thursday.plusSeconds(1), 2, TODAY, "假冒", null));
        assertThat(story.dossier().matters().inquiry().lateEntries())
                .containsExactly(new LateEntry("end-examination", TODAY, TODAY.plusDays(4)));
    }

    static ExtendFiling extendFiling(Instant at) {
        return new ExtendFiling(HEAD, at, "案情特殊");
    }

    static ExtendDecision extendDecision(int days, @Nullable String collective) {
        return new ExtendDecision(HEAD, MONDAY, days, "案情复杂", collective);
    }

    static Suspend suspend(Instant at) {
        return new Suspend(
                HEAD, at, SuspensionGround.DEPENDS_ON_ANOTHER_CASE, "商标无效程序", "成市监中〔2026〕1号");
    }

    static ApplyRecusal recuse(String person) {
        return new ApplyRecusal(OFFICER, MONDAY, person, Relation.KINSHIP, "当事人股东为其近亲属");
    }

    static DecideRecusal decideRecusal(
            int number, boolean granted, @Nullable CaseOfficer replacement) {
        return new DecideRecusal(HEAD, MONDAY, number, granted, "属实", replacement);
    }

    static BeginExamination examine(ExclusionReason kind, LocalDate on) {
        return new BeginExamination(
                OFFICER, MONDAY, kind, "四川岷岭春酒业有限公司", "成市监鉴〔2026〕1号", on, List.of(), null);
    }

    static EndExamination end(int number, LocalDate on, @Nullable String signer) {
        return new EndExamination(OFFICER, MONDAY, number, on, "非我司产品", signer);
    }

    static LegalClock clock(CaseStory story, String rule) {
        return story.dossier().allClocks().stream()
                .filter(it -> it.rule().equals(rule))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    static @Nullable LocalDate due(CaseStory story, String rule) {
        return clock(story, rule).dueDay();
    }
}
