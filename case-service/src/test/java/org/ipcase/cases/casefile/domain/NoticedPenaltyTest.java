package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.HearingFile.Outcome;
import org.ipcase.cases.casefile.domain.HearingStep.RequestHearing;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is imposed of which the party was not told (CASE-18, CASE-19). */
class NoticedPenaltyTest {
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(20));

    @Test
    @Tag("CASE-18")
    void imposesNoMoreThanThePartyWasTold() {
        var story = told(5000, null, Sanction.WARNING);
        story.when(decide(5001, null)).thenRefused(HearingProblem.BEYOND_NOTICE);
        story.when(decide(5000, 1L)).thenRefused(HearingProblem.BEYOND_NOTICE);
        story.when(decide(5000, null, Sanction.STOP_ORDER))
                .thenRefused(HearingProblem.BEYOND_NOTICE);
        story.when(decide(5000, null, Sanction.WARNING)).then("DECIDED");
        told(null, 800L).when(decide(1, 800L)).thenRefused(HearingProblem.BEYOND_NOTICE);
    }

    @Test
    @Tag("CASE-20")
    void saysFirstThatNoLawAllowsTheFine() {
        told(5000, null, Sanction.WARNING)
                .when(decide(250_001, null))
                .thenRefused(HearingProblem.FINE_TOO_HIGH);
        told(5000, null, Sanction.WARNING)
                .when(decide(250_000, null))
                .thenRefused(HearingProblem.BEYOND_NOTICE);
    }

    @Test
    @Tag("CASE-18")
    void takesANewNoticeAndANewPeriodForMore() {
        var later = TODAY.plusDays(20);
        var again =
                told(5000, null)
                        .given(
                                new ServeNotice(
                                        OFFICER,
                                        LATER,
                                        "事实",
                                        "依据",
                                        new PenaltyNotice.Proposed(
                                                Money.yuan(9000), null, List.of()),
                                        later));
        again.when(decide(9000, null)).thenRefused(CaseProblem.NOTICE_PERIOD_RUNNING);
        // Five working days after Sunday 21 June.
        again.when(decide(AftermathTest.at(later.plusDays(8)), 9000, null)).then("DECIDED");
        told(5000, null)
                .when(new ServeNotice(OFFICER, MONDAY, "事实", "依据", proposed(1), TODAY.minusDays(1)))
                .thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
    }

    @Test
    @Tag("CASE-19")
    void givesANewRightToAskForAHearingWithTheNewNotice() {
        var pending = HearingTest.large().given(HearingTest.request(MONDAY, TODAY));
        var notice = new ServeNotice(OFFICER, LATER, "事实", "依据", proposed(300_000), later());
        pending.when(notice).thenRefused(HearingProblem.HEARING_PENDING);
        var story = HearingTest.held().given(notice);
        story.when(new RequestHearing(OFFICER, LATER, "当事人", later())).then("NOTICE_SERVED");
        HearingTest.told().given(HearingTest.hold(LATER, Outcome.WITHDRAWN)).given(notice);
    }

    @Test
    @Tag("CASE-19")
    void imposesNothingHeavyWithoutTheRightToAHearing() {
        // Below the line by itself, above it with what is confiscated: the notice offered none.
        var story = told(99_999, 99_999L);
        story.when(decide(99_999, 99_999L)).then("DECIDED");
        told(100_000, null)
                .when(decide(100_000, null))
                .thenRefused(HearingProblem.DISCUSSION_MISSING);
        var silent = new PenaltyNotice.Proposed(null, null, List.of());
        CaseStory.reviewed()
                .given(new ServeNotice(OFFICER, MONDAY, "事实", "依据", silent, TODAY))
                .when(decide(100_000, null))
                .thenRefused(HearingProblem.BEYOND_NOTICE);
    }

    private static LocalDate later() {
        return TODAY.plusDays(20);
    }

    private static PenaltyNotice.Proposed proposed(long yuan) {
        return new PenaltyNotice.Proposed(Money.yuan(yuan), null, List.of());
    }

    private static CaseStory told(
            @Nullable Integer fine, @Nullable Long confiscation, Sanction... sanctions) {
        var proposed =
                new PenaltyNotice.Proposed(
                        fine == null ? null : Money.yuan(fine),
                        confiscation == null ? null : Money.yuan(confiscation),
                        List.of(sanctions));
        return CaseStory.reviewed()
                .given(new ServeNotice(OFFICER, MONDAY, "事实", "依据", proposed, TODAY));
    }

    private static Decide decide(long fine, @Nullable Long confiscation, Sanction... sanctions) {
        return decide(LATER, fine, confiscation, sanctions);
    }

    private static Decide decide(
            Instant at, long fine, @Nullable Long confiscation, Sanction... sanctions) {
        return new Decide(
                HEAD,
                at,
                PenaltyDecision.Kind.PENALTY,
                Money.yuan(fine),
                confiscation == null ? null : Money.yuan(confiscation),
                "成市监罚〔2026〕1号",
                "理由",
                new Grounds(null, false, false, null, null, false, false, List.of(sanctions)));
    }
}
