package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.People.REVIEWER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;
import static org.ipcase.cases.casefile.domain.CaseStory.noticed;
import static org.ipcase.cases.casefile.domain.CaseStory.reviewed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.HearingFile.Outcome;
import org.ipcase.cases.casefile.domain.HearingStep.Discuss;
import org.ipcase.cases.casefile.domain.HearingStep.HoldHearing;
import org.ipcase.cases.casefile.domain.HearingStep.NamePresider;
import org.ipcase.cases.casefile.domain.HearingStep.NotifyHearing;
import org.ipcase.cases.casefile.domain.HearingStep.RecordStatement;
import org.ipcase.cases.casefile.domain.HearingStep.ReportHearing;
import org.ipcase.cases.casefile.domain.HearingStep.RequestHearing;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statement, hearing, collective discussion (CASE-18 to CASE-20). */
class HearingTest {
    /** Seven working days after 2026-06-02 end with 2026-06-11. */
    private static final LocalDate TOLD = LocalDate.of(2026, 6, 2);

    private static final Instant HEARING = Instant.parse("2026-06-12T01:30:00Z");

    @ParameterizedTest
    @Tag("CASE-19")
    @CsvSource({
        "100000.00, , false, true", // an organisation, from 100,000 on
        "99999.99, , false, false",
        " , 100000.00, false, true",
        "1.00, , true, true" // whatever the amount, when a licence is revoked
    })
    void offersAHearingFromTheThresholdOn(
            @Nullable String fine, @Nullable String confiscation, boolean revoke, boolean offered) {
        var proposed =
                new PenaltyNotice.Proposed(
                        money(fine),
                        money(confiscation),
                        revoke ? List.of(Sanction.REVOKE_LICENCE) : List.of());
        var story = reviewed().given(new ServeNotice(OFFICER, MONDAY, "事实", "依据", proposed, TODAY));
        var request = new RequestHearing(OFFICER, MONDAY, "当事人", TODAY);
        if (offered) {
            story.when(request).then("NOTICE_SERVED");
        } else {
            story.when(request).thenRefused(HearingProblem.NO_RIGHT_TO_HEARING);
        }
    }

    @Test
    @Tag("CASE-19")
    void takesARequestOnTheFifthWorkingDayAndNotADayLater() {
        var last = LocalDate.of(2026, 6, 8);
        var late = Instant.parse("2026-06-09T02:00:00Z");
        large().when(request(late, last)).then("NOTICE_SERVED");
        large().when(request(late, last.plusDays(1))).thenRefused(HearingProblem.REQUEST_LATE);
        large().when(request(late, TODAY.minusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        reviewed().when(request(MONDAY, TODAY)).thenRefusedCode("case.not-at-this-stage");
    }

    @Test
    @Tag("CASE-19")
    @Tag("CASE-20")
    void doesNotCountTheHearingAndDecidesNothingBeforeIt() {
        var story = large().given(request(MONDAY, TODAY));
        assertThat(InquiryTest.clock(story, "CASE-20").state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(InquiryTest.due(story, "CASE-19-PRESIDER")).isEqualTo(LocalDate.of(2026, 6, 4));
        story.when(penalty(MONDAY.plus(Duration.ofDays(30)), 200_000))
                .thenRefused(HearingProblem.HEARING_PENDING);
        story.when(CaseFileDeciderTest.waive(TODAY)).thenRefused(HearingProblem.HEARING_PENDING);
        story.when(request(MONDAY, TODAY)).thenRefused(HearingProblem.HEARING_PENDING);
    }

    @Test
    @Tag("CASE-19")
    void isPresidedOverBySomeoneWhoDidNotInvestigate() {
        var story = large().given(request(MONDAY, TODAY));
        story.when(new NamePresider(HEAD, MONDAY, "陈立"))
                .thenRefused(HearingProblem.PRESIDER_INVESTIGATED);
        story.when(new NamePresider(HEAD, MONDAY, OFFICER.sub()))
                .thenRefused(HearingProblem.PRESIDER_INVESTIGATED);
        story.when(new NamePresider(OFFICER, MONDAY, "赵法")).thenRefused(CaseProblem.NOT_THE_HEAD);
        story.when(tell(HEARING)).thenRefused(HearingProblem.PRESIDER_MISSING);
        story.when(new NamePresider(HEAD, MONDAY, "赵法")).then("NOTICE_SERVED");
        assertThat(InquiryTest.clock(story, "CASE-19-PRESIDER").state()).isEqualTo(ClockState.MET);
        large().when(new NamePresider(HEAD, MONDAY, "赵法")).thenRefused(HearingProblem.NO_HEARING);
    }

    @Test
    @Tag("CASE-19")
    void tellsTimeAndPlaceSevenWorkingDaysBefore() {
        var story = presided();
        story.when(hold(HEARING, Outcome.HELD)).thenRefused(HearingProblem.NOT_NOTIFIED);
        story.when(tell(Instant.parse("2026-06-11T01:30:00Z")))
                .thenRefused(HearingProblem.NOTIFIED_TOO_LATE);
        story.when(tell(HEARING)).then("NOTICE_SERVED");
        story.when(hold(HEARING.minus(Duration.ofDays(1)), Outcome.HELD))
                .thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        story.when(hold(HEARING, Outcome.HELD)).then("HEARING_HELD");
    }

    @Test
    @Tag("CASE-19")
    @Tag("CASE-20")
    void decidesAfterReportAndDiscussion() {
        var story = held();
        // 1 to 12 June do not count: eleven days of the period.
        assertThat(InquiryTest.due(story, "CASE-20")).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(InquiryTest.due(story, "CASE-19-REPORT")).isEqualTo(LocalDate.of(2026, 6, 22));
        var later = HEARING.plus(Duration.ofDays(5));
        story.when(penalty(later, 200_000)).thenRefused(HearingProblem.REPORT_MISSING);
        story.given(new ReportHearing(REVIEWER, later, "事实清楚，建议维持"));
        story.when(new ReportHearing(REVIEWER, later, "再次")).thenRefused(HearingProblem.NO_HEARING);
        story.when(penalty(later, 200_000)).thenRefused(HearingProblem.DISCUSSION_MISSING);
        story.when(discuss(later, "甲", "乙", "乙")).thenRefused(HearingProblem.TOO_FEW_PARTICIPANTS);
        story.given(discuss(later, "甲", "乙", "丙"));
        story.when(penalty(later, 200_000)).then("DECIDED");
    }

    @Test
    @Tag("CASE-19")
    void endsTheHearingOfAPartyThatStaysAway() {
        var story = told().given(hold(HEARING, Outcome.PARTY_ABSENT));
        story.given(discuss(HEARING, "甲", "乙", "丙"));
        story.when(penalty(HEARING, 200_000)).then("DECIDED");
        var withdrawn = presided().given(hold(MONDAY, Outcome.WITHDRAWN));
        withdrawn.given(discuss(MONDAY, "甲", "乙", "丙"));
        withdrawn.when(penalty(MONDAY, 200_000)).thenRefused(CaseProblem.NOTICE_PERIOD_RUNNING);
        withdrawn.given(CaseFileDeciderTest.waive(TODAY));
        withdrawn.when(penalty(MONDAY, 200_000)).then("DECIDED");
    }

    @Test
    @Tag("CASE-18")
    void doesNotPunishAStatementWithAHigherFine() {
        var later = MONDAY.plus(Duration.ofDays(8));
        var story = noticed();
        story.given(new RecordStatement(OFFICER, MONDAY, "当事人", "初次经营，请求从轻", TODAY, "部分采纳"));
        story.when(penalty(later, 5001)).thenRefused(HearingProblem.HEAVIER_THAN_NOTICE);
        story.when(penalty(later, 5000)).then("DECIDED");
        noticed()
                .when(new RecordStatement(OFFICER, MONDAY, "当事人", "陈述", TODAY.minusDays(1), "不采纳"))
                .thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
    }

    static CaseStory large() {
        var proposed = new PenaltyNotice.Proposed(Money.yuan(200_000), null, List.of());
        return reviewed().given(new ServeNotice(OFFICER, MONDAY, "事实", "依据", proposed, TODAY));
    }

    static CaseStory presided() {
        return large().given(request(MONDAY, TODAY)).given(new NamePresider(HEAD, MONDAY, "赵法"));
    }

    static CaseStory told() {
        return presided().given(tell(HEARING));
    }

    static CaseStory held() {
        return told().given(hold(HEARING, Outcome.HELD));
    }

    static RequestHearing request(Instant at, LocalDate on) {
        return new RequestHearing(OFFICER, at, "当事人", on);
    }

    static NotifyHearing tell(Instant heldAt) {
        return new NotifyHearing(
                REVIEWER, MONDAY.plus(Duration.ofDays(1)), heldAt, "本局三楼听证室", TOLD);
    }

    static HoldHearing hold(Instant at, Outcome outcome) {
        return new HoldHearing(REVIEWER, at, LegalDay.of(at), outcome, "听证笔录");
    }

    static Discuss discuss(Instant at, String... participants) {
        return new Discuss(
                HEAD, at, LegalDay.of(at), List.of(participants), "同意处罚", "成市监集讨〔2026〕5号");
    }

    static Decide penalty(Instant at, long yuan) {
        return new Decide(
                HEAD,
                at,
                PenaltyDecision.Kind.PENALTY,
                Money.yuan(yuan),
                null,
                "成市监罚〔2026〕1号",
                "理由",
                Grounds.NONE);
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}
