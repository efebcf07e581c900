package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.amounts;
import static org.ipcase.cases.casefile.domain.CaseStory.decide;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;
import static org.ipcase.cases.casefile.domain.CaseStory.noticed;
import static org.ipcase.cases.casefile.domain.CaseStory.opened;
import static org.ipcase.cases.casefile.domain.CaseStory.penalty;
import static org.ipcase.cases.casefile.domain.CaseStory.referral;
import static org.ipcase.cases.casefile.domain.CaseStory.reviewed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseFileCommand.CloseCase;
import org.ipcase.cases.casefile.domain.CaseFileEvent.AmountsChanged;
import org.ipcase.cases.casefile.domain.CaseFileEvent.FilingApproved;
import org.ipcase.cases.casefile.domain.CaseFileEvent.NoticeWasServed;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ReferralRequested;
import org.ipcase.cases.casefile.domain.CaseFileEvent.ScreeningRepeated;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.screening.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No suspected crime is shelved or fined away (REQ-01, REQ-02, REF-01, REF-02, REF-15, REF-21,
 * REF-22).
 */
class ReferralDutyTest {
    @Test
    void opensAReferralTaskAtOnceWhenGoodsReachTheLine() {
        var story =
                investigating()
                        .when(amounts("150000.00"))
                        .thenEvents(AmountsChanged.class, ReferralRequested.class);
        assertThat(story.dossier().referral()).isEqualTo(ReferralLink.REQUESTED);
        assertThat(screening(story).result()).isEqualTo(Outcome.MUST_REFER);
        assertThat(screening(story).hits()).extracting(CaseScreening.Hit::rule).contains("T214-4");
    }

    @Test
    void callsAValueJustBelowTheLineASuspicionAndNotAHit() {
        var story = investigating().when(amounts("149999.00"));
        assertThat(screening(story).result()).isEqualTo(Outcome.REASONABLE_SUSPICION);
        assertThat(screening(story).hits()).isEmpty();
        story.thenEvents(AmountsChanged.class, ReferralRequested.class);
    }

    @Test
    void opensNoTaskWhenNothingIsNear() {
        investigating().when(amounts("119999.99")).thenEvents(AmountsChanged.class);
    }

    @Test
    void opensOneTaskAtATime() {
        investigating()
                .given(amounts("150000.00"))
                .when(amounts("300000.00"))
                .thenEvents(AmountsChanged.class);
    }

    @Test
    void screensWhileVerifyingAndAgainAtFiling() {
        opened().given(amounts("150000.00"))
                .when(CaseStory.approve(People.HEAD))
                .thenEvents(FilingApproved.class, ScreeningRepeated.class);
    }

    @Test
    void screensAgainBeforeTheNotice() {
        reviewed()
                .when(CaseStory.notice(CaseStory.TODAY))
                .thenEvents(ScreeningRepeated.class, NoticeWasServed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "HEAD_APPROVAL"})
    void decidesNothingWhileTheHeadHasNotDecidedOnTheReferral(String state) {
        var story = noticed().given(amounts("150000.00"));
        story.given(referral(state));
        story.when(penalty(MONDAY.plus(Duration.ofDays(30))))
                .thenRefused(CaseProblem.REFERRAL_UNDECIDED);
        story.when(decide(PenaltyDecision.Kind.NO_PENALTY))
                .thenRefused(CaseProblem.REFERRAL_UNDECIDED);
    }

    @Test
    void namesTheReferralBeforeAnythingElseWhenAPenaltyIsAskedForEarly() {
        investigating()
                .given(amounts("150000.00"))
                .when(penalty(MONDAY))
                .thenRefused(CaseProblem.REFERRAL_UNDECIDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APPROVED",
                "SENT",
                "RECEIVED",
                "SUPPLEMENT_REQUESTED",
                "SUPPLEMENTED",
                "PASSED_TO_OTHER_POLICE",
                "RECONSIDERATION",
                "SUPERVISION_REQUESTED",
                "REASONS_REQUESTED",
                "FILING_ORDERED",
                "FILED",
                "GOODS_HANDED_OVER",
                "PROSECUTION",
                "JUDGMENT",
                "A_STATE_OF_TOMORROW"
            })
    void imposesNoFineAfterReferral(String state) {
        noticed()
                .given(amounts("150000.00"))
                .given(referral(state))
                .when(penalty(MONDAY.plus(Duration.ofDays(30))))
                .thenRefused(CaseProblem.REFERRED_TO_POLICE);
    }

    @ParameterizedTest
    @Tag("REF-15")
    @Tag("REF-25")
    @ValueSource(
            strings = {
                "REJECTED",
                "NOT_FILED",
                "NOT_POLICE_MATTER",
                "ACCEPTED_BACK",
                "UPHELD",
                "REASONS_ACCEPTED",
                "WITHDRAWN",
                "NON_PROSECUTION",
                "REVERSE_LINKAGE"
            })
    void goesOnWhenTheCaseComesBack(String state) {
        noticed()
                .given(amounts("150000.00"))
                .given(referral(state))
                .when(penalty(MONDAY.plus(Duration.ofDays(30))))
                .then("DECIDED");
    }

    @Test
    void stopsTheDecisionPeriodWithThePoliceAndGoesOnWhereItStopped() {
        var story = investigating().given(amounts("150000.00"));
        var due = story.dossier().clocks().getLast().dueDay();
        story.given(referral("SENT", MONDAY.plus(Duration.ofDays(10))));
        assertThat(story.dossier().clocks().getLast().state()).isEqualTo(ClockState.SUSPENDED);
        story.given(referral("NOT_FILED", MONDAY.plus(Duration.ofDays(19))));
        var clock = story.dossier().clocks().getLast();
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        // 90 days from 2026-06-01 end on Sunday 2026-08-30, moved to Monday; ten days do not count.
        assertThat(due).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(clock.dueDay()).isEqualTo(LocalDate.of(2026, 9, 9));
    }

    @Test
    @Tag("REF-25")
    void goesOnWhereItStoppedWhenPoliceOrCourtHandTheCaseBack() {
        var story = investigating().given(amounts("150000.00"));
        story.given(referral("SENT", MONDAY.plus(Duration.ofDays(10))));
        story.given(referral("FILED", MONDAY.plus(Duration.ofDays(12))));
        story.given(referral("PROSECUTION", MONDAY.plus(Duration.ofDays(15))));
        assertThat(story.dossier().clocks().getLast().state()).isEqualTo(ClockState.SUSPENDED);
        story.given(referral("WITHDRAWN", MONDAY.plus(Duration.ofDays(19))));
        assertThat(story.dossier().clocks().getLast().state()).isEqualTo(ClockState.RUNNING);
        assertThat(story.dossier().clocks().getLast().dueDay()).isEqualTo(LocalDate.of(2026, 9, 9));
    }

    @Test
    @Tag("REQ-04")
    @Tag("REQ-11")
    void takesNothingBackForNewsThatComeLateOrAgain() {
        var story = investigating().given(amounts("150000.00"));
        story.given(referral("SENT", MONDAY.plus(Duration.ofDays(1))));
        story.given(referral("JUDGMENT", MONDAY.plus(Duration.ofDays(20))));
        for (int i = 0; i < 5; i++) {
            story.when(referral("JUDGMENT", MONDAY.plus(Duration.ofDays(20)))).thenNothing();
            story.when(referral("FILED", MONDAY.plus(Duration.ofDays(3)))).thenNothing();
            story.when(referral("SENT", MONDAY.plus(Duration.ofDays(1)))).thenNothing();
        }
    }

    @Test
    void opensAnotherTaskAfterARefusalOnlyForSomethingNew() {
        var story = investigating().given(amounts("150000.00")).given(referral("REJECTED"));
        story.when(amounts("150000.00")).thenEvents(AmountsChanged.class);
        story.when(amounts("200000.00")).thenEvents(AmountsChanged.class, ReferralRequested.class);
    }

    @Test
    void changesNothingOnASecondDelivery() {
        var story = investigating().given(amounts("150000.00")).given(referral("DRAFT"));
        story.when(referral("DRAFT")).thenNothing();
        CaseStory.empty().when(referral("DRAFT")).thenNothing();
    }

    @Test
    void closesWhatThePoliceHaveFiled() {
        var close = new CloseCase(People.HEAD, MONDAY, ClosingReason.REFERRED, null);
        var story = investigating().given(amounts("150000.00"));
        story.when(close).thenRefused(CaseProblem.CLOSING_GROUND_NOT_MET);
        story.given(referral("FILED"));
        story.given(CaseFileDeciderTest.form(ClosingReason.REFERRED));
        story.when(close).then("CLOSED");
    }

    private static CaseScreening screening(CaseStory story) {
        var assessment = story.dossier().assessment();
        assertThat(assessment).isNotNull();
        return Objects.requireNonNull(assessment).screening();
    }
}
