package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.CORRECTION_FIRST;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOTHING_TO_CORRECT;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_RECONSIDERING;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_REFUSED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_RETURNED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_SUPERVISABLE;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_REASONS_DEMANDED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.POLICE_HAVE_TIME;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.REASONS_ALREADY_GIVEN;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.REASONS_AWAITED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.RECONSIDERATION_LATE;
import static org.ipcase.referral.criminalreferral.domain.Given.given;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DecisionPaper;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.FileCriminalCase;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptBack;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.AcceptReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.DemandReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.FileOnReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.GiveReasons;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.IssueCorrection;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.OrderFiling;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.ReportToHigher;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.RequestSupervision;
import org.ipcase.referral.criminalreferral.domain.DisputeCommand.UpholdRefusal;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisputeRulesTest {
    /** Three days from Wednesday end on a Saturday: the last day is Monday. */
    private static final Instant LAST = shanghai("2026-06-15T23:59");

    private static final Instant LATE = shanghai("2026-06-16T00:00");
    private static final Paper PAPER = new Paper("成市监移〔2026〕7号", false, "理由");

    private static Letter letter(
            Kind kind, org.ipcase.kernel.actor.Actor by, Instant at, boolean late) {
        return new Letter(
                kind, "成市监移〔2026〕7号", false, by.name(), by.agency(), at, "理由", kind.source(), late);
    }

    @Test
    @Tag("REF-15")
    void aCaseThatWasNotFiledIsTakenBackAndTheFileIsTheAgencysAgain() {
        given(Lives.events("NOT_FILED"))
                .when(new AcceptBack(OFFICER, LAST, "恢复办理"))
                .then(new DisputeEvent.CaseAcceptedBack("officer", LAST, "恢复办理"));
        var before = (CriminalReferral.NotFiled) Lives.named("NOT_FILED");
        assertThat(before.dispatch().file().owner()).isEqualTo(POLICE.id());
        var after = (CriminalReferral.AcceptedBack) Lives.named("ACCEPTED_BACK");
        assertThat(after.dispatch().file().owner()).isEqualTo(BUREAU.id());
        given(Lives.events("FILED")).when(new AcceptBack(OFFICER, LAST, "")).refused(NOT_RETURNED);
        given(Lives.events("WITHDRAWN"))
                .when(new AcceptBack(OFFICER, LAST, ""))
                .refused(NOT_RETURNED);
    }

    @Test
    @Tag("REF-16")
    void reconsiderationIsAskedUntilTheThirdDayAndNotAfterwards() {
        given(Lives.events("NOT_FILED"))
                .when(new RequestReconsideration(OFFICER, LAST, PAPER))
                .then(
                        new DisputeEvent.ReconsiderationRequested(
                                letter(Kind.RECONSIDERATION_REQUEST, OFFICER, LAST, false)));
        given(Lives.events("NOT_FILED"))
                .when(new RequestReconsideration(OFFICER, LATE, PAPER))
                .refused(RECONSIDERATION_LATE);
        given(Lives.events("NOT_FILED"))
                .when(new RequestSupervision(OFFICER, LATE, PAPER))
                .then(
                        new DisputeEvent.SupervisionSuggested(
                                letter(Kind.SUPERVISION_REQUEST, OFFICER, LATE, false)));
        given(Lives.events("RECEIVED"))
                .when(new RequestReconsideration(OFFICER, LAST, PAPER))
                .refused(NOT_REFUSED);
    }

    @Test
    @Tag("REF-17")
    void thePoliceDecideOnReconsiderationAndLateIsMarkedLate() {
        given(Lives.events("RECONSIDERATION"))
                .when(new UpholdRefusal(POLICEMAN, LAST, PAPER))
                .then(
                        new DisputeEvent.RefusalUpheld(
                                letter(Kind.RECONSIDERATION_DECISION, POLICEMAN, LAST, false)));
        given(Lives.events("RECONSIDERATION"))
                .when(new UpholdRefusal(POLICEMAN, LATE, PAPER))
                .then(
                        new DisputeEvent.RefusalUpheld(
                                letter(Kind.RECONSIDERATION_DECISION, POLICEMAN, LATE, true)));
        given(Lives.events("NOT_FILED"))
                .when(new UpholdRefusal(POLICEMAN, LAST, PAPER))
                .refused(NOT_RECONSIDERING);
    }

    @Test
    @Tag("REF-17")
    void thePoliceMayGiveInAndFile() {
        var filing =
                new DecisionPaper(
                        "2号", LocalDate.parse("2026-06-15"), FilingDecision.Basis.DECREE_310);
        given(Lives.events("RECONSIDERATION"))
                .when(new FileOnReconsideration(POLICEMAN, LAST, PAPER, filing, "王某"))
                .then(
                        new DisputeEvent.FiledOnReconsideration(
                                letter(Kind.RECONSIDERATION_DECISION, POLICEMAN, LAST, false),
                                new FilingDecision(
                                        "2号",
                                        "王某",
                                        filing.decidedOn(),
                                        FilingDecision.Basis.DECREE_310,
                                        LAST,
                                        false)));
        var future =
                new DecisionPaper(
                        "2号", LocalDate.parse("2026-06-17"), FilingDecision.Basis.DECREE_310);
        given(Lives.events("RECONSIDERATION"))
                .when(new FileOnReconsideration(POLICEMAN, LAST, PAPER, future, "王某"))
                .refused(CriminalReferralProblem.DECIDED_OUTSIDE_CUSTODY);
    }

    @Test
    @Tag("REF-18")
    void afterAnUpheldRefusalSupervisionIsSuggestedWithinThreeDaysLaterItIsMarked() {
        given(Lives.events("UPHELD"))
                .when(new RequestSupervision(OFFICER, LAST, PAPER))
                .then(
                        new DisputeEvent.SupervisionSuggested(
                                letter(Kind.SUPERVISION_REQUEST, OFFICER, LAST, false)));
        given(Lives.events("UPHELD"))
                .when(new RequestSupervision(OFFICER, LATE, PAPER))
                .then(
                        new DisputeEvent.SupervisionSuggested(
                                letter(Kind.SUPERVISION_REQUEST, OFFICER, LATE, true)));
        given(Lives.events("FILED"))
                .when(new RequestSupervision(OFFICER, LAST, PAPER))
                .refused(NOT_SUPERVISABLE);
    }

    @Test
    @Tag("REF-18b")
    void silenceOfThePoliceIsSupervisedAtAnyTimeOnceTheirPeriodHasPassed() {
        for (var life : List.of("RECEIVED", "SUPPLEMENTED", "RECONSIDERATION")) {
            given(Lives.events(life))
                    .when(new RequestSupervision(OFFICER, LAST, PAPER))
                    .refused(POLICE_HAVE_TIME);
            for (var later : List.of(LATE, shanghai("2028-01-01T09:00"))) {
                given(Lives.events(life))
                        .when(new RequestSupervision(OFFICER, later, PAPER))
                        .then(
                                new DisputeEvent.SupervisionSuggested(
                                        letter(
                                                Kind.SUPERVISION_FOR_SILENCE,
                                                OFFICER,
                                                later,
                                                false)));
            }
        }
        given(Lives.events("SUPERVISION_REQUESTED silence"))
                .when(new DemandReasons(PROCURATOR, LATE, PAPER))
                .then(
                        new DisputeEvent.ReasonsDemanded(
                                letter(Kind.DEMAND_FOR_SILENCE, PROCURATOR, LATE, false)));
    }

    @Test
    @Tag("REF-19")
    void thePoliceAnswerWithinSevenDaysOnceAndLateIsMarked() {
        var last = shanghai("2026-06-17T23:59");
        var late = shanghai("2026-06-18T00:00");
        given(Lives.events("REASONS_REQUESTED"))
                .when(new GiveReasons(POLICEMAN, last, PAPER))
                .then(new DisputeEvent.ReasonsGiven(letter(Kind.REASONS, POLICEMAN, last, false)));
        given(Lives.events("REASONS_REQUESTED"))
                .when(new GiveReasons(POLICEMAN, late, PAPER))
                .then(new DisputeEvent.ReasonsGiven(letter(Kind.REASONS, POLICEMAN, late, true)));
        given(Lives.events("REASONS_REQUESTED given"))
                .when(new GiveReasons(POLICEMAN, last, PAPER))
                .refused(REASONS_ALREADY_GIVEN);
        given(Lives.events("NOT_FILED"))
                .when(new GiveReasons(POLICEMAN, last, PAPER))
                .refused(NO_REASONS_DEMANDED);
    }

    @Test
    @Tag("REF-20")
    void filingIsOrderedWhenTheReasonsFailOrDoNotComeInTime() {
        var last = shanghai("2026-06-17T23:59");
        var late = shanghai("2026-06-18T00:00");
        given(Lives.events("REASONS_REQUESTED"))
                .when(new OrderFiling(PROCURATOR, last, PAPER, "检察长"))
                .refused(REASONS_AWAITED);
        given(Lives.events("REASONS_REQUESTED"))
                .when(new OrderFiling(PROCURATOR, late, PAPER, "检察长"))
                .then(
                        new DisputeEvent.FilingWasOrdered(
                                letter(Kind.FILING_ORDER, PROCURATOR, late, false), "检察长"));
        given(Lives.events("REASONS_REQUESTED given"))
                .when(new OrderFiling(PROCURATOR, last, PAPER, "检察长"))
                .then(
                        new DisputeEvent.FilingWasOrdered(
                                letter(Kind.FILING_ORDER, PROCURATOR, last, false), "检察长"));
        for (var actor : List.of(OFFICER, HEAD, POLICEMAN, JUDGE)) {
            given(Lives.events("REASONS_REQUESTED given"))
                    .when(new OrderFiling(actor, last, PAPER, "检察长"))
                    .refused(NOT_PROCURATOR);
        }
    }

    @Test
    @Tag("REF-20")
    void thePoliceFileAsOrderedWithinFifteenDaysAndLateIsMarked() {
        for (var late : List.of(false, true)) {
            var day = LocalDate.parse(late ? "2026-06-26" : "2026-06-25");
            var at = day.atTime(9, 0).atZone(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
            var paper = new DecisionPaper("3号", day, FilingDecision.Basis.DECREE_310);
            given(Lives.events("FILING_ORDERED"))
                    .when(new FileCriminalCase(POLICEMAN, at, paper, "王某"))
                    .then(
                            new CriminalCaseFiled(
                                    new FilingDecision(
                                            "3号",
                                            "王某",
                                            day,
                                            FilingDecision.Basis.DECREE_310,
                                            at,
                                            late)));
        }
    }

    @Test
    @Tag("REF-20b")
    void reasonsAreFoundGoodOnlyOnceTheyAreThereAndTheAgencyIsToldWithIt() {
        given(Lives.events("REASONS_REQUESTED"))
                .when(new AcceptReasons(PROCURATOR, LAST, PAPER))
                .refused(REASONS_AWAITED);
        given(Lives.events("REASONS_REQUESTED given"))
                .when(new AcceptReasons(PROCURATOR, LAST, PAPER))
                .then(
                        new DisputeEvent.ReasonsFoundGood(
                                letter(Kind.REASONS_ACCEPTED, PROCURATOR, LAST, false)));
    }

    @Test
    @Tag("REF-18b")
    @Tag("REF-20")
    void aMissedPeriodIsCorrectedAndThenTheHigherProcuratorateAsked() {
        var last = shanghai("2026-06-25T23:59");
        var late = shanghai("2026-06-26T00:00");
        given(Lives.events("FILING_ORDERED"))
                .when(new IssueCorrection(PROCURATOR, last, PAPER))
                .refused(NOTHING_TO_CORRECT);
        given(Lives.events("FILING_ORDERED"))
                .when(new IssueCorrection(PROCURATOR, late, PAPER))
                .then(
                        new DisputeEvent.CorrectionIssued(
                                letter(Kind.CORRECTION_OPINION, PROCURATOR, late, false)));
        given(Lives.events("REASONS_REQUESTED given"))
                .when(new IssueCorrection(PROCURATOR, late, PAPER))
                .refused(NOTHING_TO_CORRECT);
        given(Lives.events("FILING_ORDERED"))
                .when(new ReportToHigher(PROCURATOR, late, PAPER, PROCURATORATE))
                .refused(CORRECTION_FIRST);
        given(Lives.events("FILING_ORDERED corrected"))
                .when(new ReportToHigher(PROCURATOR, late, PAPER, PROCURATORATE))
                .then(
                        new DisputeEvent.HigherProcuratorateAsked(
                                letter(Kind.REPORT_TO_HIGHER, PROCURATOR, late, false),
                                PROCURATORATE));
    }

    @Test
    @Tag("REQ-10")
    void theFileHasOneOwnerAtEveryStationAndThePointerSaysWho() {
        Lives.byName()
                .forEach((life, events) -> {
                    if (Lives.state(events) instanceof CriminalReferral.HandedOver sent) {
                        var file = sent.dispatch().file();
                        var underWay = sent instanceof CriminalReferral.Undelivered;
                        var agencys =
                                sent instanceof CriminalReferral.AcceptedBack
                                        || life.startsWith("SENT");
                        var owner =
                                agencys || (underWay && sent.dispatch().passedOn().isEmpty())
                                        ? BUREAU.id()
                                        : POLICE.id();
                        assertThat(file.owner()).as(life).isEqualTo(owner);
                        var other = owner.equals(BUREAU.id()) ? POLICE.id() : BUREAU.id();
                        assertThat(file.refusesWrite(other).orElseThrow().detail())
                                .as(life)
                                .contains(owner);
                    }
                });
    }
}
