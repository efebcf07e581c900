package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipcase.cases.People.DEPUTY;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.People.PROVINCE;
import static org.ipcase.cases.People.REVIEWER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;
import static org.ipcase.cases.casefile.domain.CaseStory.amounts;
import static org.ipcase.cases.casefile.domain.CaseStory.approve;
import static org.ipcase.cases.casefile.domain.CaseStory.decide;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;
import static org.ipcase.cases.casefile.domain.CaseStory.notice;
import static org.ipcase.cases.casefile.domain.CaseStory.noticed;
import static org.ipcase.cases.casefile.domain.CaseStory.open;
import static org.ipcase.cases.casefile.domain.CaseStory.opened;
import static org.ipcase.cases.casefile.domain.CaseStory.penalty;
import static org.ipcase.cases.casefile.domain.CaseStory.reviewed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.AftermathStep.FillClosingForm;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ApproveFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.CloseCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ReturnReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeDecision;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.WaiveHearing;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case without signs of a crime, step by step (domain.md 1.3, 1.6). */
class CaseFileDeciderTest {
    /** The fifth working day after Monday 2026-06-01 ends at midnight of 2026-06-08. */
    private static final Instant NOTICE_ENDS = Instant.parse("2026-06-08T16:00:00Z");

    @Test
    void countsFifteenWorkingDaysForFilingFromTheMaterialAndNotFromTheSubmission() {
        assertThat(opened().dossier().clocks())
                .extracting(LegalClock::rule, LegalClock::startDay)
                .containsExactly(tuple("CASE-02", LocalDate.of(2026, 5, 29)));
    }

    @Test
    void opensOnceHoweverOftenItIsTold() {
        opened().when(open(TODAY)).thenNothing();
    }

    @Tag("CASE-03")
    @Test
    void leavesFilingToTheHeadOrADeputyInCharge() {
        opened().when(approve(OFFICER)).thenRefused(CaseProblem.NOT_THE_HEAD);
        opened().when(approve(PROVINCE)).thenRefused(CaseProblem.NOT_THIS_OFFICE);
        opened().when(approve(DEPUTY)).then("INVESTIGATING");
        opened().when(approve(HEAD)).then("INVESTIGATING");
        investigating().when(approve(HEAD)).thenRefused(CaseProblem.FILING_DECIDED);
    }

    @Tag("CASE-05")
    @Test
    void refusesFilingForGood() {
        var refuse = new RefuseFiling(HEAD, MONDAY, NonFilingGround.MINOR_AND_CORRECTED, "已改正");
        opened().when(refuse)
                .then("FILING_REFUSED")
                .when(approve(HEAD))
                .thenRefused(CaseProblem.OVER);
    }

    @Tag("CASE-06")
    @Test
    void filesAnActFoundOnTheLastDayOfTwoYearsAndNotADayLater() {
        // Found on 2026-05-29.
        var lastDay = LocalDate.of(2024, 5, 29);
        CaseStory.empty().given(open(lastDay)).when(approve(HEAD)).then("INVESTIGATING");
        var tooOld = CaseStory.empty().given(open(lastDay.minusDays(1)));
        tooOld.when(approve(HEAD)).thenRefused(CaseProblem.LIMITATION_PASSED);
        tooOld.when(new ApproveFiling(HEAD, MONDAY, null, true, null, null)).then("INVESTIGATING");
    }

    @Test
    void recordsAmountsByOfficersOnly() {
        investigating()
                .when(amounts(REVIEWER, CaseStory.goods("1.00")))
                .thenRefused(CaseProblem.NOT_AN_OFFICER);
        opened().when(amounts("1.00")).then("FILING_PENDING");
    }

    @Tag("CASE-16")
    @Test
    void submitsForReviewAfterTheInvestigationEnded() {
        investigating()
                .when(new SubmitReview(OFFICER, MONDAY))
                .thenRefused(CaseProblem.INVESTIGATION_OPEN);
        investigating()
                .given(conclude(OFFICER))
                .when(conclude(OFFICER))
                .thenRefused(CaseProblem.INVESTIGATION_OVER);
    }

    @Test
    void isReviewedByAReviewerWhoDidNotInvestigate() {
        var both = People.office("both", Role.OFFICER, Role.LEGAL_REVIEWER);
        var submitted =
                investigating().given(conclude(both)).given(new SubmitReview(OFFICER, MONDAY));
        submitted.when(pass(both)).thenRefused(CaseProblem.REVIEWER_INVESTIGATED);
        submitted.when(pass(HEAD)).thenRefused(CaseProblem.NOT_A_REVIEWER);
        submitted.when(pass(REVIEWER)).then("REVIEW_PASSED");
        investigating().when(pass(REVIEWER)).thenRefused(CaseProblem.NOT_UNDER_REVIEW);
    }

    @Test
    void goesBackToTheOfficerAndToReviewAgain() {
        investigating()
                .given(conclude(OFFICER))
                .given(new SubmitReview(OFFICER, MONDAY))
                .when(new ReturnReview(REVIEWER, MONDAY, "补充证据"))
                .then("RETURNED")
                .when(new SubmitReview(OFFICER, MONDAY))
                .then("UNDER_REVIEW");
    }

    @Test
    void servesNoNoticeBeforeReviewPassedNorWithoutAmounts() {
        investigating().when(notice(TODAY)).thenRefused(CaseProblem.REVIEW_NOT_PASSED);
        investigating()
                .given(conclude(OFFICER))
                .given(new SubmitReview(OFFICER, MONDAY))
                .given(pass(REVIEWER))
                .when(notice(TODAY))
                .thenRefused(CaseProblem.AMOUNTS_MISSING);
        reviewed().when(notice(TODAY.minusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        reviewed().when(notice(TODAY.plusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        noticed().when(notice(TODAY)).then("NOTICE_SERVED");
    }

    @Test
    void decidesAPenaltyOnlyAfterTheFiveWorkingDaysOfTheParty() {
        noticed()
                .when(penalty(NOTICE_ENDS.minusSeconds(1)))
                .thenRefused(CaseProblem.NOTICE_PERIOD_RUNNING);
        noticed().when(penalty(NOTICE_ENDS)).then("DECIDED");
        reviewed().when(penalty(NOTICE_ENDS)).thenRefused(CaseProblem.NOTICE_NOT_SERVED);
        investigating().when(penalty(NOTICE_ENDS)).thenRefused(CaseProblem.REVIEW_NOT_PASSED);
    }

    @Test
    void decidesAtOnceWhenThePartyWaived() {
        var waived = noticed().given(waive(TODAY));
        waived.when(waive(TODAY)).thenRefused(CaseProblem.ALREADY_WAIVED);
        waived.when(penalty(MONDAY)).then("DECIDED");
        noticed().when(waive(TODAY.minusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        reviewed().when(waive(TODAY)).thenRefused(CaseProblem.NOTICE_NOT_SERVED);
    }

    @Test
    void leavesTheDecisionToTheHead() {
        reviewed()
                .when(
                        new Decide(
                                OFFICER,
                                MONDAY,
                                PenaltyDecision.Kind.NO_PENALTY,
                                null,
                                null,
                                null,
                                "理由",
                                Grounds.NONE))
                .thenRefused(CaseProblem.NOT_THE_HEAD);
    }

    @Test
    void decidesWithoutPenaltyAfterReview() {
        reviewed().when(decide(PenaltyDecision.Kind.NO_PENALTY)).then("DECIDED");
        var fine =
                new Decide(
                        HEAD,
                        MONDAY,
                        PenaltyDecision.Kind.NOT_ESTABLISHED,
                        Money.yuan(1),
                        null,
                        null,
                        "理由",
                        Grounds.NONE);
        reviewed().when(fine).thenRefused(CaseProblem.FINE_WITHOUT_PENALTY);
    }

    @Test
    void servesAndClosesWhatIsDecided() {
        var decided = reviewed().given(decide(PenaltyDecision.Kind.NO_PENALTY));
        decided.when(decide(PenaltyDecision.Kind.NO_PENALTY))
                .thenRefused(CaseProblem.ALREADY_DECIDED);
        decided.when(serve(TODAY.minusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        decided.when(close(ClosingReason.NO_PENALTY))
                .thenRefused(CaseProblem.CLOSING_GROUND_NOT_MET);
        decided.given(serve(TODAY));
        decided.when(serve(TODAY)).thenRefused(CaseProblem.ALREADY_SERVED);
        decided.when(form(ClosingReason.PERFORMED)).thenRefused(CaseProblem.CLOSING_GROUND_NOT_MET);
        decided.when(close(ClosingReason.NO_PENALTY)).thenRefused(AftermathProblem.FORM_MISSING);
        decided.given(form(ClosingReason.NO_PENALTY));
        decided.when(close(ClosingReason.OTHER)).thenRefused(AftermathProblem.FORM_MISSING);
        decided.when(close(ClosingReason.NO_PENALTY)).then("CLOSED");
        investigating().when(serve(TODAY)).thenRefused(CaseProblem.NOT_DECIDED);
    }

    @Test
    void refusesStepsOfTheInvestigationBeforeFiling() {
        opened().when(conclude(OFFICER)).thenRefused(CaseProblem.FILING_NOT_APPROVED);
        opened().when(penalty(MONDAY.plus(Duration.ofDays(30))))
                .thenRefused(CaseProblem.FILING_NOT_APPROVED);
    }

    static ConcludeInvestigation conclude(Actor by) {
        return new ConcludeInvestigation(by, MONDAY, "事实", "建议");
    }

    static PassReview pass(Actor by) {
        return new PassReview(by, MONDAY, "同意");
    }

    static WaiveHearing waive(LocalDate on) {
        return new WaiveHearing(OFFICER, MONDAY, on, "当事人书面声明");
    }

    static ServeDecision serve(LocalDate on) {
        return new ServeDecision(OFFICER, MONDAY, ServiceMethod.DIRECT, on, null);
    }

    static FillClosingForm form(ClosingReason reason) {
        return new FillClosingForm(OFFICER, MONDAY, reason, "案件已办结");
    }

    static CloseCase close(ClosingReason reason) {
        return new CloseCase(HEAD, MONDAY, reason, null);
    }
}
