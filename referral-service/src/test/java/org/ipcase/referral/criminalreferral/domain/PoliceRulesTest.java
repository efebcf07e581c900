package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.ALREADY_PASSED_ON;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.DECIDED_OUTSIDE_CUSTODY;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_ANOTHER_POLICE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_COMPETENT_POLICE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.REASONS_MISSING;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_CLOSED;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_RUNNING;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_WINDOW_PASSED;
import static org.ipcase.referral.criminalreferral.domain.Given.given;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Acknowledge;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DecisionPaper;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DeclineFiling;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.FileCriminalCase;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.PassOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.RequestSupplement;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReturnAsNotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SupplyPapers;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReceiptSigned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralPassedOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralReturned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementAsked;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementSupplied;
import org.ipcase.referral.criminalreferral.domain.FilingDecision.Basis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PoliceRulesTest {
    private static final CriminalReferralEvent[] AT_POLICE = {
        OPENED, SUBMITTED, APPROVED, SENT, RECEIVED
    };
    private static final CriminalReferralEvent[] AWAITING = {
        OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, ASKED
    };

    /** REF-10 from Wednesday: the third day is a Saturday, so the last day is Monday. */
    private static final Instant END_OF_MONDAY = shanghai("2026-06-15T23:59");

    private static final Instant TUESDAY = shanghai("2026-06-16T00:00");

    @Tag("REF-09")
    @Test
    @Tag("REF-09")
    void signsTheSlipOnArrival() {
        given(OPENED, SUBMITTED, APPROVED, SENT)
                .when(new Acknowledge(POLICEMAN, RECEIVED_AT))
                .then(RECEIVED);
    }

    @Test
    void theSecondBureauSignsASlipOfItsOwn() {
        given(OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, PASSED)
                .when(new Acknowledge(OTHER_POLICEMAN, PASSED_AT))
                .then(
                        new ReceiptSigned(
                                new Receipt("SC-RF-2026-000001-R2", "police-my", PASSED_AT)));
    }

    @Test
    @Tag("REF-09")
    void onlyThePoliceThatHaveTheFileAct() {
        for (var actor : List.of(OFFICER, HEAD, PROCURATOR, OTHER_POLICEMAN)) {
            given(OPENED, SUBMITTED, APPROVED, SENT)
                    .when(new Acknowledge(actor, RECEIVED_AT))
                    .refused(NOT_COMPETENT_POLICE);
        }
        given(OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, PASSED)
                .when(new Acknowledge(POLICEMAN, PASSED_AT))
                .refused(NOT_COMPETENT_POLICE);
    }

    @Tag("REF-10")
    @Test
    @Tag("REF-10")
    @Tag("REQ-08")
    void asksForPapersUntilTwentyFourHoursAreOver() {
        var lastMoment = RECEIVED_AT.plus(Duration.ofHours(24)).minusMillis(1);
        given(AT_POLICE)
                .when(new RequestSupplement(POLICEMAN, lastMoment, List.of("鉴定意见")))
                .then(
                        new SupplementAsked(
                                new Supplement.Request(List.of("鉴定意见"), "police", lastMoment)));
    }

    @Test
    @Tag("REF-10")
    void asksForNoPapersAfterTwentyFourHours() {
        var after = RECEIVED_AT.plus(Duration.ofHours(24));
        given(AT_POLICE)
                .when(new RequestSupplement(POLICEMAN, after, List.of("鉴定意见")))
                .refused(SUPPLEMENT_WINDOW_PASSED);
    }

    @Test
    @Tag("REF-10")
    @Tag("REQ-08")
    void asksForPapersOnlyOnce() {
        given(AWAITING)
                .when(new RequestSupplement(POLICEMAN, ASKED_AT, List.of("鉴定意见")))
                .refused(SUPPLEMENT_CLOSED);
        given(OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, ASKED, SUPPLIED)
                .when(new RequestSupplement(POLICEMAN, SUPPLIED_AT, List.of("鉴定意见")))
                .refused(SUPPLEMENT_CLOSED);
    }

    @Tag("REF-10")
    @Test
    @Tag("REF-10")
    void takesPapersOnTheLastDayAndLateTheDayAfter() {
        given(AWAITING).when(papers(END_OF_MONDAY)).then(supplied(END_OF_MONDAY, false));
        given(AWAITING).when(papers(TUESDAY)).then(supplied(TUESDAY, true));
    }

    @Tag("REF-09")
    @Test
    @Tag("REF-10")
    void declinesNothingWhileTheAgencyMayStillSupplyPapers() {
        given(AWAITING).when(decline(END_OF_MONDAY, "无犯罪事实")).refused(SUPPLEMENT_RUNNING);
    }

    @Test
    @Tag("REF-10")
    void decidesOnWhatIsThereWhenThePapersDoNotCome() {
        given(AWAITING)
                .when(decline(TUESDAY, "无犯罪事实"))
                .then(new FilingDeclined(decision(TUESDAY, "police", true), "无犯罪事实"));
    }

    @Test
    void filesWithoutWaitingForPapers() {
        given(AWAITING)
                .when(file(SUPPLIED_AT, LocalDate.parse("2026-06-11"), Basis.DECREE_310))
                .then(new CriminalCaseFiled(decision(SUPPLIED_AT, "民警王某", false)));
    }

    @Tag("REF-13")
    @Test
    @Tag("REF-13")
    void filesOnTheLastDayAndLateTheDayAfter() {
        given(AT_POLICE)
                .when(file(END_OF_MONDAY, LocalDate.parse("2026-06-15"), Basis.DECREE_310))
                .then(new CriminalCaseFiled(decision(END_OF_MONDAY, "民警王某", false)));
        given(AT_POLICE)
                .when(file(TUESDAY, LocalDate.parse("2026-06-16"), Basis.DECREE_310))
                .then(new CriminalCaseFiled(decision(TUESDAY, "民警王某", true)));
    }

    @Test
    @Tag("REQ-05")
    void aDecisionMadeInTimeAndEnteredLaterIsInTime() {
        given(AT_POLICE)
                .when(file(TUESDAY, LocalDate.parse("2026-06-12"), Basis.DECREE_310))
                .then(
                        new CriminalCaseFiled(
                                new FilingDecision(
                                        "成公立字〔2026〕1号",
                                        "民警王某",
                                        LocalDate.parse("2026-06-12"),
                                        Basis.DECREE_310,
                                        TUESDAY,
                                        false)));
    }

    @Tag("REF-13")
    @Test
    @Tag("REF-13")
    void recordsTheInvokedBasisAndMeasuresByTheDecreeAllTheSame() {
        given(AT_POLICE)
                .when(file(TUESDAY, LocalDate.parse("2026-06-16"), Basis.OPINION_2006))
                .then(
                        new CriminalCaseFiled(
                                new FilingDecision(
                                        "成公立字〔2026〕1号",
                                        "民警王某",
                                        LocalDate.parse("2026-06-16"),
                                        Basis.OPINION_2006,
                                        TUESDAY,
                                        true)));
    }

    @Test
    void aDecisionIsNotOlderThanReceiptNorNewerThanToday() {
        given(AT_POLICE)
                .when(file(TUESDAY, LocalDate.parse("2026-06-09"), Basis.DECREE_310))
                .refused(DECIDED_OUTSIDE_CUSTODY);
        given(AT_POLICE)
                .when(file(TUESDAY, LocalDate.parse("2026-06-17"), Basis.DECREE_310))
                .refused(DECIDED_OUTSIDE_CUSTODY);
        given(AT_POLICE)
                .when(
                        new DeclineFiling(
                                POLICEMAN,
                                TUESDAY,
                                paper(LocalDate.parse("2026-06-17"), Basis.DECREE_310),
                                "无犯罪事实"))
                .refused(DECIDED_OUTSIDE_CUSTODY);
    }

    @Test
    @Tag("REF-13")
    void everyRefusalOfThePoliceNeedsReasons() {
        given(AT_POLICE).when(decline(SUPPLIED_AT, "")).refused(REASONS_MISSING);
        given(AT_POLICE)
                .when(new ReturnAsNotPoliceMatter(POLICEMAN, SUPPLIED_AT, ""))
                .refused(REASONS_MISSING);
        given(AT_POLICE)
                .when(new PassOn(POLICEMAN, SUPPLIED_AT, OTHER_POLICE, ""))
                .refused(REASONS_MISSING);
    }

    @Tag("REF-11")
    @Test
    @Tag("REF-11")
    void passesTheFileOnWithinTwentyFourHoursAndLateAfterwards() {
        var lastMoment = RECEIVED_AT.plus(Duration.ofHours(24)).minusMillis(1);
        given(AT_POLICE)
                .when(new PassOn(POLICEMAN, lastMoment, OTHER_POLICE, "犯罪地在绵阳"))
                .then(passed(lastMoment, false));
        var after = RECEIVED_AT.plus(Duration.ofHours(24));
        given(AT_POLICE)
                .when(new PassOn(POLICEMAN, after, OTHER_POLICE, "犯罪地在绵阳"))
                .then(passed(after, true));
    }

    @Tag("REF-11")
    @Test
    @Tag("REF-11")
    void passesTheFileOnOnlyOnce() {
        var second = new ReceiptSigned(new Receipt("SC-RF-2026-000001-R2", "police-my", PASSED_AT));
        given(OPENED, SUBMITTED, APPROVED, SENT, RECEIVED, PASSED, second)
                .when(new PassOn(OTHER_POLICEMAN, PASSED_AT, POLICE, "应由成都管辖"))
                .refused(ALREADY_PASSED_ON);
    }

    @Test
    @Tag("REF-11")
    void passesTheFileOnlyToAnotherPoliceBureau() {
        given(AT_POLICE)
                .when(new PassOn(POLICEMAN, SUPPLIED_AT, POLICE, "本局"))
                .refused(NOT_ANOTHER_POLICE);
        given(AT_POLICE)
                .when(new PassOn(POLICEMAN, SUPPLIED_AT, PROCURATORATE, "非公安机关"))
                .refused(NOT_ANOTHER_POLICE);
    }

    @Tag("REF-12")
    @Test
    @Tag("REF-12")
    void givesTheFileBackWithReasons() {
        given(AT_POLICE)
                .when(new ReturnAsNotPoliceMatter(POLICEMAN, SUPPLIED_AT, "属监察机关管辖"))
                .then(new ReferralReturned("属监察机关管辖", SUPPLIED_AT));
    }

    private static FilingDecision decision(Instant at, String officer, boolean late) {
        return new FilingDecision(
                "成公立字〔2026〕1号",
                officer,
                CriminalReferralClocks.day(at),
                Basis.DECREE_310,
                at,
                late);
    }

    private static DecisionPaper paper(LocalDate on, Basis basis) {
        return new DecisionPaper("成公立字〔2026〕1号", on, basis);
    }

    private static FileCriminalCase file(Instant at, LocalDate on, Basis basis) {
        return new FileCriminalCase(POLICEMAN, at, paper(on, basis), "民警王某");
    }

    private static DeclineFiling decline(Instant at, String reasons) {
        return new DeclineFiling(
                POLICEMAN, at, paper(CriminalReferralClocks.day(at), Basis.DECREE_310), reasons);
    }

    private static SupplyPapers papers(Instant at) {
        return new SupplyPapers(OFFICER, at, SUPPLEMENT.attachments(), Optional.empty());
    }

    private static CriminalReferralEvent supplied(Instant at, boolean late) {
        return new SupplementSupplied(
                new Supplement(SUPPLEMENT.attachments(), Optional.empty(), at, late));
    }

    private static CriminalReferralEvent passed(Instant at, boolean late) {
        return new ReferralPassedOn(
                new Dispatch.PassedOn(OTHER_POLICE, RECEIPT, "犯罪地在绵阳", at, late));
    }
}
