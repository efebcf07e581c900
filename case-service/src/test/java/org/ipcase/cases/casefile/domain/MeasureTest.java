package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.DEPUTY;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.InquiryStep.BeginExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.EndExamination;
import org.ipcase.cases.casefile.domain.Measure.Kind;
import org.ipcase.cases.casefile.domain.Measure.Outcome;
import org.ipcase.cases.casefile.domain.MeasureStep.ApproveMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.EndMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.PermitMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.ProlongMeasure;
import org.ipcase.cases.casefile.domain.MeasureStep.RecordMeasure;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sealing, seizing, registration-preservation (CASE-10 to CASE-12, REQ-16). */
class MeasureTest {
    private static final String CHENGDU = "510100";
    private static final String JINJIANG = "510104";
    private static final String YUZHONG = "500103";

    @Test
    @Tag("CASE-11")
    void seizesOnTheHeadsPermitAndOnlyOnceOnEach() {
        var story = investigating();
        story.when(seize(false)).thenRefused(MeasureProblem.NOT_APPROVED);
        story.when(new PermitMeasure(OFFICER, MONDAY, Kind.SEIZURE, "门店及仓库"))
                .thenRefused(CaseProblem.NOT_THE_HEAD);
        story.given(permit(Kind.SEIZURE)).given(seize(false));
        assertThat(measure(story, 1).legalBasis()).isEqualTo("商标法(2019) 第62条");
        assertThat(measure(story, 1).approvedOn()).isEqualTo(TODAY);
        story.when(seize(false)).thenRefused(MeasureProblem.NOT_APPROVED);
        story.when(new ApproveMeasure(HEAD, MONDAY, 1))
                .thenRefused(MeasureProblem.ALREADY_APPROVED);
    }

    @Test
    @Tag("CASE-11")
    void reportsAnUrgentSeizureWithinTwentyFourHours() {
        var story = investigating().given(seize(true));
        var clock = InquiryTest.clock(story, "CASE-11-URGENT");
        assertThat(clock.due()).isEqualTo(MONDAY.plus(Duration.ofHours(24)));
        story.given(new ApproveMeasure(DEPUTY, MONDAY.plus(Duration.ofHours(24)), 1));
        assertThat(InquiryTest.clock(story, "CASE-11-URGENT").state())
                .isEqualTo(ClockState.BREACHED);
        assertThat(measure(story, 1).approvedOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    @Tag("CASE-10")
    void reportsUrgentRegistrationWithinTwentyFourHours() {
        var story = investigating().given(take(Kind.REGISTRATION_PRESERVATION, true, CHENGDU));
        var due = InquiryTest.clock(story, "CASE-10-URGENT").due();
        story.given(new ApproveMeasure(HEAD, due.minusSeconds(1), 1));
        assertThat(InquiryTest.clock(story, "CASE-10-URGENT").state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("CASE-11")
    @Tag("CLK-10")
    void neverMovesTheLimitToALaterDay() {
        // 30 days from Friday 2026-07-03 end on Sunday 2026-08-02, and stay there.
        var friday = Instant.parse("2026-07-03T02:00:00Z");
        var story =
                investigating()
                        .given(permit(Kind.SEIZURE))
                        .given(take(Kind.SEIZURE, false, CHENGDU, null, friday));
        var limit = measure(story, 1).limit();
        assertThat(limit.dueDay()).isEqualTo(LocalDate.of(2026, 8, 2));
        assertThat(measure(story, 1).lapsed(limit.due().minusSeconds(1))).isFalse();
        assertThat(measure(story, 1).lapsed(limit.due())).isTrue();
        story.when(new ProlongMeasure(HEAD, limit.due(), 1, 30, "案情复杂"))
                .thenRefused(MeasureProblem.LAPSED);
        story.when(end(1, Outcome.HANDED_OVER, limit.due())).thenRefused(MeasureProblem.LAPSED);
        story.when(end(1, Outcome.RELEASED, limit.due())).then("INVESTIGATING");
        assertThat(measure(story, 1).limit().state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("CASE-11")
    void prolongsOnceByThirtyDaysAtMost() {
        var story = investigating().given(permit(Kind.SEIZURE)).given(seize(false));
        story.when(prolong(31)).thenRefused(MeasureProblem.ALREADY_PROLONGED);
        story.when(prolong(30)).then("INVESTIGATING");
        assertThat(measure(story, 1).limit().dueDay()).isEqualTo(TODAY.plusDays(60));
        story.when(prolong(1)).thenRefused(MeasureProblem.ALREADY_PROLONGED);
        story.given(end(1, Outcome.RELEASED, MONDAY));
        story.when(prolong(1)).thenRefused(MeasureProblem.NO_SUCH_MEASURE);
        story.when(end(1, Outcome.RELEASED, MONDAY)).thenRefused(MeasureProblem.NO_SUCH_MEASURE);
    }

    @Test
    @Tag("CASE-11")
    void excludesTestingOfTheGoodsThatWasAnnounced() {
        var story = investigating().given(permit(Kind.SEIZURE)).given(seize(false));
        story.given(
                new BeginExamination(
                        OFFICER,
                        MONDAY,
                        ExclusionReason.TESTING,
                        "省质检院",
                        "成市监检告〔2026〕1号",
                        TODAY,
                        List.of(1),
                        null));
        assertThat(measure(story, 1).limit().state()).isEqualTo(ClockState.SUSPENDED);
        var later = MONDAY.plus(Duration.ofDays(9));
        story.given(new EndExamination(OFFICER, later, 1, TODAY.plusDays(9), "假冒", null));
        assertThat(measure(story, 1).limit().dueDay()).isEqualTo(TODAY.plusDays(39));
        story.when(
                        new BeginExamination(
                                OFFICER,
                                MONDAY,
                                ExclusionReason.TESTING,
                                "省质检院",
                                "成市监检告〔2026〕2号",
                                TODAY,
                                List.of(7),
                                null))
                .thenRefused(MeasureProblem.NO_SUCH_MEASURE);
    }

    @Test
    @Tag("CLK-10")
    @Tag("CASE-11")
    void bringsNothingBackThatHasLapsed() {
        var story = investigating().given(permit(Kind.SEIZURE)).given(seize(false));
        var due = measure(story, 1).limit().due();
        var entered = List.of(due, due.plus(Duration.ofDays(3)));
        for (var late : entered) {
            story.when(testing(late, TODAY.plusDays(20))).thenRefused(MeasureProblem.LAPSED);
        }
        story.when(testing(due.minusSeconds(1), TODAY.plusDays(20))).then("INVESTIGATING");
        assertThat(measure(story, 1).limit().state()).isEqualTo(ClockState.SUSPENDED);
    }

    @Test
    @Tag("CASE-11")
    void takesNothingOnAPermitThatCameAfterwards() {
        var tuesday = MONDAY.plus(Duration.ofDays(1));
        var story = investigating().given(new PermitMeasure(HEAD, tuesday, Kind.SEIZURE, "门店及仓库"));
        story.when(entered(MONDAY, tuesday)).thenRefused(MeasureProblem.NOT_APPROVED);
        story.when(entered(tuesday, tuesday)).then("INVESTIGATING");
    }

    @Test
    @Tag("CASE-07")
    void isTakenByNobodyWhoWasToldToStayOut() {
        var story = investigating().given(permit(Kind.SEIZURE)).given(InquiryTest.recuse("陈立"));
        story.given(InquiryTest.decideRecusal(1, true, new CaseOfficer("罗燕", "C")));
        story.when(seize(false)).thenRefused(InquiryProblem.OFFICER_RECUSED);
    }

    @Test
    @Tag("CASE-10")
    @Tag("CLK-10")
    void decidesOnRegisteredEvidenceWithinSevenWorkingDaysOrItLapses() {
        var story =
                investigating()
                        .given(permit(Kind.REGISTRATION_PRESERVATION))
                        .given(take(Kind.REGISTRATION_PRESERVATION, false, CHENGDU));
        var limit = measure(story, 1).limit();
        assertThat(limit.rule()).isEqualTo("CASE-10");
        assertThat(limit.dueDay()).isEqualTo(LocalDate.of(2026, 6, 10));
        story.when(end(1, Outcome.SEALED_OR_SEIZED, limit.due()))
                .thenRefused(MeasureProblem.LAPSED);
        story.when(end(1, Outcome.SEALED_OR_SEIZED, limit.due().minusSeconds(1)))
                .then("INVESTIGATING");
    }

    @Test
    @Tag("CASE-11")
    void doesNotTurnASeizureIntoASeizure() {
        investigating()
                .given(permit(Kind.SEAL))
                .given(take(Kind.SEAL, false, CHENGDU))
                .when(end(1, Outcome.SEALED_OR_SEIZED, MONDAY))
                .thenRefused(MeasureProblem.OUTCOME_NOT_POSSIBLE);
    }

    @Test
    @Tag("CASE-12")
    void freezesNothing() {
        investigating().when(permit(Kind.FREEZE)).thenRefused(MeasureProblem.NO_FREEZING_POWER);
        investigating()
                .when(take(Kind.FREEZE, true, CHENGDU))
                .thenRefused(MeasureProblem.NO_FREEZING_POWER);
    }

    @ParameterizedTest
    @Tag("CASE-11")
    @Tag("CPR-04")
    @Tag("PVP-04")
    @CsvSource({
        "TRADEMARK,       CASE-11, 商标法(2019) 第62条",
        "COPYRIGHT,       CPR-04,  著作权法(2020) 第55条",
        "SOFTWARE,        CPR-04,  著作权法(2020) 第55条",
        "DESIGN,          CASE-11, 专利法(2020) 第69条第1款第5项",
        "TRADE_SECRET,    CASE-11, 反不正当竞争法(2025) 第16条",
        "PLANT_VARIETY,   PVP-04,  种子法(2021) 第49条"
    })
    void seizesWhereAStatuteGivesThePower(RightKind right, String rule, String article) {
        var story = CaseStory.investigating(right, right.enforcement());
        story.given(permit(Kind.SEIZURE)).given(seize(false));
        assertThat(measure(story, 1).limit().rule()).isEqualTo(rule);
        assertThat(measure(story, 1).legalBasis()).isEqualTo(article);
    }

    @ParameterizedTest
    @Tag("CASE-11")
    @EnumSource(
            value = RightKind.class,
            names = {"LAYOUT_DESIGN", "GEOGRAPHICAL_INDICATION", "SPECIAL_SIGN"})
    void seizesNothingWithoutAStatute(RightKind right) {
        CaseStory.investigating(right, right.enforcement())
                .when(permit(Kind.SEIZURE))
                .thenRefused(MeasureProblem.NO_POWER);
    }

    @Test
    @Tag("CASE-11")
    void seizesNothingInAPatentRuling() {
        var ruling = CaseStory.investigating(RightKind.DESIGN, OfficeFunction.PATENT_RULING);
        ruling.when(permit(Kind.SEIZURE)).thenRefused(MeasureProblem.NO_POWER_IN_RULING);
        ruling.when(permit(Kind.REGISTRATION_PRESERVATION)).then("INVESTIGATING");
    }

    @Test
    @Tag("REQ-16")
    @Tag("JUR-08")
    void actsOutsideTheTerritoryOnlyOnAReference() {
        var story = investigating().given(permit(Kind.SEIZURE));
        story.when(take(Kind.SEIZURE, false, YUZHONG))
                .thenRefused(MeasureProblem.OUTSIDE_TERRITORY);
        story.when(take(Kind.SEIZURE, false, "999999")).thenRefused(MeasureProblem.UNKNOWN_REGION);
        story.when(take(Kind.SEIZURE, false, YUZHONG, "SC-AR-2026-000007", MONDAY))
                .then("INVESTIGATING");
        investigating()
                .given(permit(Kind.SEIZURE))
                .when(take(Kind.SEIZURE, false, JINJIANG))
                .then("INVESTIGATING");
    }

    @Test
    @Tag("CASE-08")
    @Tag("CASE-04")
    void takesTwoOfficersAndAFiledCase() {
        var alone =
                new RecordMeasure(
                        OFFICER,
                        MONDAY,
                        Kind.SEIZURE,
                        List.of("陈立", "陈立"),
                        List.of(),
                        CHENGDU,
                        "锦江区",
                        null,
                        "成市监强〔2026〕1号",
                        MONDAY,
                        true);
        investigating().when(alone).thenRefused(InquiryProblem.TOO_FEW_OFFICERS);
        CaseStory.opened().when(seize(true)).thenRefused(CaseProblem.FILING_NOT_APPROVED);
        investigating()
                .when(take(Kind.SEIZURE, true, CHENGDU, null, MONDAY.minus(Duration.ofDays(1))))
                .thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
    }

    @Test
    @Tag("CASE-11")
    void takesGoodsAwayForGoodOnlyByADecision() {
        var story = investigating().given(permit(Kind.SEIZURE)).given(seize(false));
        story.when(end(1, Outcome.CONFISCATED, MONDAY))
                .thenRefused(MeasureProblem.OUTCOME_NOT_POSSIBLE);
        story.when(end(1, Outcome.RELEASED, MONDAY)).then("INVESTIGATING");
    }

    private static BeginExamination testing(Instant at, LocalDate begunOn) {
        return new BeginExamination(
                OFFICER,
                at,
                ExclusionReason.TESTING,
                "省质检院",
                "成市监检告〔2026〕3号",
                begunOn,
                List.of(1),
                null);
    }

    private static RecordMeasure entered(Instant takenAt, Instant at) {
        return new RecordMeasure(
                OFFICER,
                at,
                Kind.SEIZURE,
                List.of("陈立", "何敏"),
                List.of(new Measure.Item("白酒", 1, "瓶", null)),
                CHENGDU,
                "锦江区某门店",
                null,
                "成市监强〔2026〕2号",
                takenAt,
                false);
    }

    static PermitMeasure permit(Kind kind) {
        return new PermitMeasure(HEAD, MONDAY, kind, "门店及仓库内涉嫌侵权商品");
    }

    static RecordMeasure seize(boolean urgent) {
        return take(Kind.SEIZURE, urgent, CHENGDU);
    }

    static RecordMeasure take(Kind kind, boolean urgent, String region) {
        return take(kind, urgent, region, null, MONDAY);
    }

    static RecordMeasure take(
            Kind kind, boolean urgent, String region, @Nullable String reference, Instant at) {
        return new RecordMeasure(
                OFFICER,
                at.isAfter(MONDAY) ? at : MONDAY,
                kind,
                List.of("陈立", "何敏"),
                List.of(new Measure.Item("标注“岷岭春”的白酒", 466, "瓶", "封签0001")),
                region,
                "锦江区某门店",
                reference,
                "成市监强〔2026〕1号",
                at,
                urgent);
    }

    static ProlongMeasure prolong(int days) {
        return new ProlongMeasure(HEAD, MONDAY, 1, days, "案情复杂");
    }

    static EndMeasure end(int number, Outcome outcome, Instant at) {
        return new EndMeasure(OFFICER, at, number, outcome, LegalDay.of(at), "处理");
    }

    static Measure measure(CaseStory story, int number) {
        return story.dossier().matters().measures().find(number).orElseThrow();
    }
}
