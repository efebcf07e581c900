package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.CASE_GROUP_TOO_SMALL;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.DEPUTY_MAY_NOT_DECIDE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_CASE_OFFICER;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_PRINCIPAL_HEAD;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NO_POLICE_OF_LEVEL;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.REASONS_MISSING;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.REPORT_INCOMPLETE;
import static org.ipcase.referral.criminalreferral.domain.Given.given;
import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.referral.criminalreferral.domain.Attachment.Part;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Approve;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.OpenReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Refuse;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReviseSuspicion;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Send;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralApproved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralSent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SuspicionRevised;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AgencyRulesTest {
    private static final Instant THURSDAY = shanghai("2026-09-24T10:00");

    /** REF-05 from the Thursday: 3 days end on Sunday in the Mid-Autumn holiday, so on Monday. */
    private static final Instant END_OF_MONDAY = shanghai("2026-09-28T23:59");

    private static final Instant TUESDAY = shanghai("2026-09-29T00:00");

    @Tag("REF-01")
    @Test
    @Tag("REF-01")
    @Tag("REF-02")
    void opensOnceHoweverOftenItIsTold() {
        given().when(new OpenReferral(OFFICER, REPORTED, CASE_FILE)).then(OPENED);
        given(OPENED).when(new OpenReferral(OFFICER, REPORTED, CASE_FILE)).then();
    }

    @Test
    @Tag("REQ-05")
    void takesOverChangedAmountsUntilTheHeadHasDecided() {
        var more = new ReviseSuspicion(OFFICER, REPORTED, suspicion(200_000));
        var revised = new SuspicionRevised(suspicion(200_000));
        given(OPENED).when(more).then(revised);
        given(OPENED, SUBMITTED).when(more).then(revised);
        given(OPENED, SUBMITTED, APPROVED).when(more).then();
        given().when(more).then();
    }

    @Test
    void recordsNothingWhenTheAmountsAreTheSame() {
        given(OPENED).when(new ReviseSuspicion(OFFICER, REPORTED, suspicion(150_000))).then();
    }

    @Test
    void aRevisionKeepsTheReport() {
        var revised = new SuspicionRevised(suspicion(200_000));
        assertThat(Given.state(OPENED, SUBMITTED, revised))
                .isEqualTo(
                        new CriminalReferral.HeadApproval(
                                CASE_FILE.with(suspicion(200_000)), REPORT));
    }

    @Tag("REF-04")
    @Test
    @Tag("REF-04")
    void takesAReportOfTwoOfficers() {
        given(OPENED).when(new SubmitReport(OFFICER, REPORTED, report().draft())).then(SUBMITTED);
    }

    @Test
    @Tag("REF-04")
    void refusesAGroupOfOneOfficerNamedTwice() {
        var one = new Report.GroupMember("陈某", "川A001", "028-10000001");
        var report = report().group(one, one).draft();
        given(OPENED)
                .when(new SubmitReport(OFFICER, REPORTED, report))
                .refused(CASE_GROUP_TOO_SMALL);
    }

    @Tag("REQ-08")
    @Test
    @Tag("REQ-08")
    void refusesAReportWithoutEvidenceAndSaysWhatIsMissing() {
        var report = report().attachments(Part.RIGHT_CERTIFICATE).withoutSeizure().draft();
        var refusal =
                given(OPENED)
                        .when(new SubmitReport(OFFICER, REPORTED, report))
                        .refused(REPORT_INCOMPLETE);
        assertThat(refusal.errors())
                .extracting(FieldError::field)
                .containsExactly("attachments", "seizure");
    }

    @Tag("REF-03")
    @Test
    @Tag("REF-03")
    void refusesPhysicalEvidenceWithoutAListOfItems() {
        var report = report().withoutItems().draft();
        var refusal =
                given(OPENED)
                        .when(new SubmitReport(OFFICER, REPORTED, report))
                        .refused(REPORT_INCOMPLETE);
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("items");
    }

    @Test
    @Tag("REF-04")
    void onlyOfficersOfTheAgencyReport() {
        for (var actor : List.of(HEAD, DEPUTY, POLICEMAN, PROCURATOR)) {
            given(OPENED)
                    .when(new SubmitReport(actor, REPORTED, report().draft()))
                    .refused(NOT_CASE_OFFICER);
        }
    }

    @Tag("REF-05")
    @Test
    @Tag("REF-05")
    @Tag("CLK-07")
    void theHeadApprovesOnTheLastDayMovedByAHoliday() {
        given(OPENED, reported(THURSDAY))
                .when(new Approve(HEAD, END_OF_MONDAY, Optional.empty()))
                .then(approved(END_OF_MONDAY, false));
    }

    @Tag("REF-05")
    @Test
    @Tag("REF-05")
    @Tag("CLK-07")
    void anApprovalOnTheDayAfterStandsAndIsRecordedAsLate() {
        given(OPENED, reported(THURSDAY))
                .when(new Approve(HEAD, TUESDAY, Optional.empty()))
                .then(approved(TUESDAY, true));
    }

    @Test
    @Tag("REF-05")
    @Tag("REQ-02")
    void theHeadRefusesWithReasonsOnTheLastDayAndLateTheDayAfter() {
        given(OPENED, reported(THURSDAY))
                .when(new Refuse(HEAD, END_OF_MONDAY, "不构成犯罪"))
                .then(refused(END_OF_MONDAY, false));
        given(OPENED, reported(THURSDAY))
                .when(new Refuse(HEAD, TUESDAY, "不构成犯罪"))
                .then(refused(TUESDAY, true));
    }

    @Test
    @Tag("REQ-02")
    void aRefusalWithoutReasonsIsRefused() {
        given(OPENED, SUBMITTED).when(new Refuse(HEAD, APPROVED_AT, " ")).refused(REASONS_MISSING);
    }

    @Tag("REF-05")
    @Test
    @Tag("REF-05")
    @Tag("REQ-02")
    void aDeputyNeverDecides() {
        given(OPENED, SUBMITTED)
                .when(new Approve(DEPUTY, APPROVED_AT, Optional.empty()))
                .refused(DEPUTY_MAY_NOT_DECIDE);
        given(OPENED, SUBMITTED)
                .when(new Refuse(DEPUTY, APPROVED_AT, "不构成犯罪"))
                .refused(DEPUTY_MAY_NOT_DECIDE);
    }

    @Test
    void nobodyElseDecidesForTheHead() {
        for (var actor : List.of(OFFICER, POLICEMAN, PROCURATOR)) {
            given(OPENED, SUBMITTED)
                    .when(new Approve(actor, APPROVED_AT, Optional.empty()))
                    .refused(NOT_PRINCIPAL_HEAD);
        }
    }

    @Tag("REF-06")
    @Tag("REF-07")
    @Test
    @Tag("REF-06")
    @Tag("REF-07")
    void sendsWithinTwentyFourHoursToThePoliceAndTheProcuratorate() {
        var lastMoment = APPROVED_AT.plus(Duration.ofHours(24)).minusMillis(1);
        given(OPENED, SUBMITTED, APPROVED)
                .when(new Send(OFFICER, lastMoment, Optional.of(POLICE)))
                .then(new ReferralSent(POLICE, PROCURATORATE, lastMoment, false));
    }

    @Tag("REF-06")
    @Test
    @Tag("REF-06")
    void sendsAfterTwentyFourHoursAsLate() {
        var after = APPROVED_AT.plus(Duration.ofHours(24));
        given(OPENED, SUBMITTED, APPROVED)
                .when(new Send(OFFICER, after, Optional.of(POLICE)))
                .then(new ReferralSent(POLICE, PROCURATORATE, after, true));
    }

    @Test
    void sendsNowhereWhenTheDirectoryKnowsNoPolice() {
        given(OPENED, SUBMITTED, APPROVED)
                .when(new Send(OFFICER, SENT_AT, Optional.empty()))
                .refused(NO_POLICE_OF_LEVEL);
    }

    private static CriminalReferralEvent reported(Instant at) {
        return new CriminalReferralEvent.ReportSubmitted(report().at(at));
    }

    private static CriminalReferralEvent approved(Instant at, boolean late) {
        return new ReferralApproved(new Approval("head", at, late, Optional.empty()));
    }

    private static CriminalReferralEvent refused(Instant at, boolean late) {
        return new ReferralRefused(new Approval.Refusal("head", at, late, "不构成犯罪"));
    }
}
