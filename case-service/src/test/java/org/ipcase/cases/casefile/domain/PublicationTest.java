package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.People.OTHER_OFFICE;
import static org.ipcase.cases.casefile.domain.AftermathTest.TODAY;
import static org.ipcase.cases.casefile.domain.AftermathTest.at;
import static org.ipcase.cases.casefile.domain.AftermathTest.publish;
import static org.ipcase.cases.casefile.domain.AftermathTest.served;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.OpenCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.PublicationStep.Publish;
import org.ipcase.cases.casefile.domain.PublicationStep.PushPublication;
import org.ipcase.cases.casefile.domain.PublicationStep.ReceivePublication;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Publication of penalties, in the own province and across the border (CASE-25 to CASE-29). */
@Tag("SUP-07")
class PublicationTest {
    @Test
    @Tag("CASE-25")
    void publishesWithinTwentyWorkingDaysOfTheDecision() {
        assertThat(InquiryTest.due(AftermathTest.decided(), "CASE-25"))
                .isEqualTo(LocalDate.of(2026, 6, 30));
        AftermathTest.decided().when(publish("摘要")).thenRefusedCode("case.not-at-this-stage");
        var story = served();
        var last = LocalDate.of(2026, 6, 30);
        story.given(new Publish(OFFICER, at(last), last, "摘要"));
        assertThat(InquiryTest.clock(story, "CASE-25").state()).isEqualTo(ClockState.MET);
        story.when(publish("摘要")).thenRefused(AftermathProblem.ALREADY_PUBLISHED);
        var late =
                served().given(new Publish(OFFICER, at(last.plusDays(1)), last.plusDays(1), "摘要"));
        assertThat(InquiryTest.clock(late, "CASE-25").state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("CASE-25")
    void publishesPenaltiesOnly() {
        var story =
                CaseStory.reviewed()
                        .given(CaseStory.decide(PenaltyDecision.Kind.NO_PENALTY))
                        .given(CaseFileDeciderTest.serve(TODAY));
        story.when(publish("摘要")).thenRefused(AftermathProblem.NOT_FOR_PUBLICATION);
    }

    @Test
    @Tag("CASE-26")
    void runsTwoClocksWithTwoOwnersForAPartyOfTheOtherProvince() {
        var story = CaseStory.servedTo("500103");
        // Ten working days from 2026-06-01.
        assertThat(InquiryTest.due(story, "CASE-26-PUSH")).isEqualTo(LocalDate.of(2026, 6, 15));
        story.when(publish("摘要")).thenRefused(AftermathProblem.REGISTERED_ELSEWHERE);
        story.when(receive()).thenRefusedCode("case.not-this-office");
        story.given(new PushPublication(OFFICER, at(TODAY.plusDays(7)), TODAY.plusDays(7)));
        assertThat(InquiryTest.clock(story, "CASE-26-PUSH").state()).isEqualTo(ClockState.MET);
        assertThat(CaseAccess.readers(story.dossier())).contains("agency:mr-500103");
        assertThat(CaseAccess.seesAll(story.dossier(), OTHER_OFFICE)).isFalse();
        story.given(receive());
        assertThat(InquiryTest.due(story, "CASE-26-PUBLISH")).isEqualTo(LocalDate.of(2026, 6, 24));
        var day = TODAY.plusDays(10);
        story.when(new Publish(OTHER_OFFICE, at(day), day, "摘要")).then("PUBLISHED");
        assertThat(InquiryTest.clock(story, "CASE-26-PUBLISH").state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("CASE-26")
    void pushesNothingToTheOwnProvince() {
        served().when(new PushPublication(OFFICER, MONDAY, TODAY))
                .thenRefused(AftermathProblem.NOT_REGISTERED_ELSEWHERE);
        served().when(receive()).thenRefusedCode("case.not-this-office");
        served().when(new ReceivePublication(OFFICER, MONDAY, TODAY))
                .thenRefused(AftermathProblem.NOT_THE_PUBLISHER);
    }

    @Test
    @Tag("CASE-26")
    void isPublishedWhereItWasPushedAndNowhereElse() {
        var story = CaseStory.servedTo("500103");
        var day = TODAY.plusDays(8);
        story.given(new PushPublication(OFFICER, at(TODAY), TODAY)).given(receive());
        story.when(new Publish(OFFICER, at(day), day, "摘要"))
                .thenRefused(AftermathProblem.NOT_THE_PUBLISHER);
    }

    @Test
    @Tag("CASE-27")
    void asksForNoPublicationOfWhatWasTakenAway() {
        var story =
                served().given(AftermathTest.remedy(Remedy.Kind.RECONSIDERATION, TODAY))
                        .given(AftermathTest.end(Remedy.Outcome.QUASHED, TODAY));
        assertThat(InquiryTest.clock(story, "CASE-25").state()).isEqualTo(ClockState.CANCELLED);
        story.when(publish("摘要")).thenRefused(AftermathProblem.OVERTURNED);
    }

    @ParameterizedTest
    @Tag("CASE-29")
    @CsvSource({
        // violation, clock, due: 20 or 7 working days from Monday 2026-06-01
        "COPYRIGHT_INFRINGEMENT, CASE-29-IP, 2026-06-30",
        "PLATFORM_INACTION, CASE-29, 2026-06-10"
    })
    void otherDepartmentsPublishInfringementsInTwentyDaysAndTheRestInSeven(
            Violation violation, String rule, LocalDate due) {
        var story = copyrightDecided(violation, 60_000);
        assertThat(InquiryTest.due(story, rule)).isEqualTo(due);
        var served = story.given(CaseFileDeciderTest.serve(TODAY));
        served.given(new Publish(OFFICER, at(due), due, "摘要"));
        assertThat(InquiryTest.clock(served, rule).state()).isEqualTo(ClockState.MET);
        var late =
                copyrightDecided(violation, 60_000)
                        .given(CaseFileDeciderTest.serve(TODAY))
                        .given(new Publish(OFFICER, at(due.plusDays(1)), due.plusDays(1), "摘要"));
        assertThat(InquiryTest.clock(late, rule).state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("CPR-06")
    void decidesACopyrightCaseWithinNinetyDaysOfFiling() {
        var story = copyright();
        var clock = InquiryTest.clock(story, "CASE-20");
        // Sunday 30 August moves to Monday.
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(clock.source()).contains("行政处罚法(2021) 第60条");
        var engine = CaseStory.DECIDER.clocks().running().engine();
        assertThat(engine.met(clock, at(LocalDate.of(2026, 8, 31))).state())
                .isEqualTo(ClockState.MET);
        assertThat(engine.met(clock, at(LocalDate.of(2026, 9, 1))).state())
                .isEqualTo(ClockState.BREACHED);
    }

    private static CaseStory copyright() {
        var story = new CaseStory();
        var open =
                CaseStory.open(
                        LocalDate.of(2026, 5, 20),
                        RightKind.COPYRIGHT,
                        OfficeFunction.COPYRIGHT_ENFORCEMENT);
        var it = open.opening();
        var office =
                new Office(
                        People.OFFICE,
                        "成都市文化市场综合行政执法总队",
                        AgencyType.CULTURE_ENFORCEMENT,
                        "510100",
                        OfficeFunction.COPYRIGHT_ENFORCEMENT,
                        it.office().reason());
        return story.given(new OpenCase(open.actor(), open.at(), it.with(office, it.officers())))
                .given(CaseStory.approve(People.HEAD));
    }

    private static CaseStory copyrightDecided(Violation violation, long yuan) {
        var proposed = new PenaltyNotice.Proposed(Money.yuan(yuan), null, List.of());
        return copyright()
                .given(CaseStory.amounts("10.00"))
                .given(CaseFileDeciderTest.conclude(OFFICER))
                .given(new SubmitReview(OFFICER, MONDAY))
                .given(new PassReview(People.REVIEWER, MONDAY, "同意"))
                .given(new ServeNotice(OFFICER, MONDAY, "事实", "依据", proposed, TODAY))
                .given(CaseFileDeciderTest.waive(TODAY))
                .given(HearingTest.discuss(MONDAY, "甲", "乙", "丙"))
                .given(
                        new Decide(
                                People.HEAD,
                                MONDAY,
                                PenaltyDecision.Kind.PENALTY,
                                Money.yuan(yuan),
                                null,
                                "成文执罚〔2026〕1号",
                                "理由",
                                new Grounds(
                                        violation, false, false, null, null, true, true,
                                        List.of())));
    }

    @Test
    @Tag("CASE-28")
    void showsASmallFineForThreeMonthsAndALargerOneForThreeYears() {
        var small = served().given(publish("摘要")).dossier().matters().publication();
        assertThat(small.shownOn(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(small.shownOn(LocalDate.of(2026, 9, 2))).isFalse();
        var large = CaseStory.finedAndServed(20_000).given(publish("摘要"));
        var publication = large.dossier().matters().publication();
        assertThat(publication.shownOn(LocalDate.of(2029, 6, 1))).isTrue();
        assertThat(publication.shownOn(LocalDate.of(2029, 6, 2))).isFalse();
    }

    @ParameterizedTest
    @Tag("REQ-27")
    @ValueSource(
            strings = {"当事人张某（身份证510104199001011234）", "联系电话13800000001", "账户6222021234567890123"})
    void refusesASummaryThatNamesAPerson(String summary) {
        served().when(publish(summary)).thenRefused(AftermathProblem.REVEALS_PERSON);
    }

    @Test
    @Tag("CASE-25")
    void letsThePublicReadFromPublicationOn() {
        var key = "person:" + CaseAccess.PUBLIC;
        assertThat(CaseAccess.readers(served().dossier())).doesNotContain(key);
        assertThat(CaseAccess.readers(served().given(publish("摘要")).dossier())).contains(key);
        assertThat(People.HOLDER.keys()).doesNotContain(key);
    }

    private static ReceivePublication receive() {
        var day = TODAY.plusDays(8);
        return new ReceivePublication(OTHER_OFFICE, at(day), day);
    }
}
