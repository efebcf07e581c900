package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipcase.cases.People.COLLEAGUE;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.HOLDER;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.People.OTHER_HOLDER;
import static org.ipcase.cases.People.PLATFORM;
import static org.ipcase.cases.People.PROVINCE;
import static org.ipcase.cases.People.REVIEWER;
import static org.ipcase.cases.complaint.domain.Story.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.DeclineFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFilingRefused;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RejectComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestSupplement;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SubmitFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SupplementComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.complaint.domain.Dossier.Mediation;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Complaints and reports, rule by rule (domain.md 1.1, 1.2, CASE-02 to CASE-05). */
class ComplaintDeciderTest {
    private static final RecordId CASE = RecordId.derived("case");
    private static final RecordId MEDIATION = RecordId.derived("mediation");
    private static final Instant NEXT_DAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    void sendsASubmissionToTheOfficeOfThePlaceOfTheAct() {
        var dossier = Story.filed().dossier();
        assertThat(dossier.office().id()).isEqualTo("mr-510100");
        assertThat(dossier.office().reason().zh()).contains("四川省成都市", "行政处罚法第22、23条");
    }

    @ParameterizedTest
    @CsvSource({
        "TRADEMARK, 510104, mr-510104",
        "COPYRIGHT, 510100, ce-510100",
        "INVENTION, 510104, mr-510100",
        "TRADEMARK, 500103, mr-500103"
    })
    void findsTheOfficeByFunctionAndNotByName(RightKind right, String region, String office) {
        var submission =
                Story.submission(
                        Intake.RIGHTS_HOLDER_REQUEST, Party.Kind.ORGANISATION, right, region);
        var story = Story.empty().when(Story.file(HOLDER, submission)).then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo(office);
    }

    @Test
    void refusesAPlaceForWhichNobodyHoldsTheFunction() {
        var submission =
                Story.submission(
                        Intake.RIGHTS_HOLDER_REQUEST,
                        Party.Kind.ORGANISATION,
                        RightKind.TRADEMARK,
                        "110000");
        Story.empty()
                .when(Story.file(HOLDER, submission))
                .thenRefused(ComplaintProblem.NO_COMPETENT_OFFICE);
    }

    @Test
    void refusesAConsumerComplaintOfAnOrganisation() {
        var submission =
                Story.submission(
                        Intake.CONSUMER_COMPLAINT,
                        Party.Kind.ORGANISATION,
                        RightKind.TRADEMARK,
                        "510100");
        Story.empty()
                .when(Story.file(HOLDER, submission))
                .thenRefused(ComplaintProblem.NOT_A_CONSUMER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Intake.class,
            names = {"TRANSFER_IN", "SELF_FOUND", "PLATFORM_CLUE"})
    void leavesOfficialLeadsToOffices(Intake intake) {
        Story.empty()
                .when(Story.file(HOLDER, Story.submission(intake)))
                .thenRefused(ComplaintProblem.INTAKE_NOT_YOURS);
    }

    @Test
    void neverFilesTwiceUnderOneId() {
        Story.filed()
                .when(Story.file(HOLDER, Story.submission(Intake.REPORT)))
                .thenRefused(ComplaintProblem.ALREADY_SUBMITTED);
    }

    @Tag("CR-01")
    @Tag("CASE-01")
    @Test
    void givesSevenWorkingDaysForAcceptanceAndFifteenForFiling() {
        var clocks = Story.filed().dossier().clocks();
        assertThat(clocks).extracting(LegalClock::rule).containsExactly("CR-05", "CASE-02");
        assertThat(clocks)
                .extracting(LegalClock::dueDay)
                .containsExactly(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 23));
    }

    @Test
    void givesAReportNoAcceptanceClock() {
        assertThat(Story.filed(Intake.REPORT).dossier().clocks())
                .extracting(LegalClock::rule)
                .containsExactly("CASE-02");
    }

    @Test
    void startsSixtyDaysOfMediationWhenAConsumerComplaintIsAccepted() {
        var story = Story.filed(Intake.CONSUMER_COMPLAINT).when(accept(OFFICER)).then("ACCEPTED");
        assertThat(story.dossier().clocks())
                .extracting(LegalClock::rule, LegalClock::state)
                .containsExactly(
                        tuple("CR-05", ClockState.MET), tuple("CR-08", ClockState.RUNNING));
    }

    @Test
    void marksAcceptanceOnTheLastDayAsMetAndOnTheNextAsBreached() {
        // 2026-06-10 is the seventh working day; the Dragon Boat holiday comes later.
        var lastMinute = Instant.parse("2026-06-10T15:59:59Z");
        var met = Story.filed().when(new AcceptComplaint(OFFICER, lastMinute, null));
        var late =
                Story.filed().when(new AcceptComplaint(OFFICER, lastMinute.plusSeconds(1), null));
        assertThat(met.dossier().clocks().getFirst().state()).isEqualTo(ClockState.MET);
        assertThat(late.dossier().clocks().getFirst().state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void letsOnlyOfficersOfTheCompetentOfficeAccept() {
        Story.filed().when(accept(REVIEWER)).thenRefused(ComplaintProblem.NOT_AN_OFFICER);
        Story.filed().when(accept(PROVINCE)).thenRefused(ComplaintProblem.NOT_COMPETENT_OFFICE);
        Story.filed().when(accept(HOLDER)).thenRefused(ComplaintProblem.NOT_COMPETENT_OFFICE);
    }

    @Test
    void acceptsOnce() {
        accepted().when(accept(OFFICER)).thenRefused(ComplaintProblem.ALREADY_ACCEPTED);
    }

    @Tag("CR-06")
    @ParameterizedTest
    @EnumSource(
            value = RejectionGround.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "NOT_CONSUMPTION")
    void rejectsOnEachGroundThatFits(RejectionGround ground) {
        Story.filed().when(reject(ground, MONDAY)).then("REJECTED");
    }

    @Tag("CR-06")
    @Test
    void rejectsOnlyConsumerComplaintsForNotBeingConsumption() {
        Story.filed()
                .when(reject(RejectionGround.NOT_CONSUMPTION, MONDAY))
                .thenRefused(ComplaintProblem.GROUND_NOT_APPLICABLE);
        Story.filed(Intake.CONSUMER_COMPLAINT)
                .when(reject(RejectionGround.NOT_CONSUMPTION, MONDAY))
                .then("REJECTED");
    }

    @Test
    void doesNotRejectALeadButDeclinesFiling() {
        Story.filed(Intake.REPORT)
                .when(reject(RejectionGround.OUT_OF_POWER, MONDAY))
                .thenRefused(ComplaintProblem.NO_ACCEPTANCE_NEEDED);
        Story.filed(Intake.REPORT).when(decline(HEAD)).then("FILING_DECLINED");
    }

    @Test
    void waitsForMaterialUntilTheLastDayNamed() {
        var until = LocalDate.of(2026, 6, 5);
        var endOfDay = Instant.parse("2026-06-05T15:59:59Z");
        Story.filed()
                .given(request(until))
                .when(reject(RejectionGround.MATERIAL_MISSING_OR_FALSE, endOfDay))
                .thenRefused(ComplaintProblem.SUPPLEMENT_PERIOD_RUNNING);
        Story.filed()
                .given(request(until))
                .when(reject(RejectionGround.MATERIAL_MISSING_OR_FALSE, endOfDay.plusSeconds(1)))
                .then("REJECTED");
    }

    @Test
    void namesADayAheadForMaterial() {
        Story.filed()
                .when(request(LocalDate.of(2026, 6, 1)))
                .thenRefused(ComplaintProblem.SUPPLEMENT_DAY_PASSED);
        Story.filed().when(request(LocalDate.of(2026, 6, 2))).then("SUPPLEMENT_REQUESTED");
    }

    @Test
    void asksForMaterialOnceAtATime() {
        Story.filed()
                .given(request(LocalDate.of(2026, 6, 5)))
                .when(request(LocalDate.of(2026, 6, 8)))
                .thenRefused(ComplaintProblem.ALREADY_REQUESTED);
    }

    @Test
    void takesMaterialOfTheSubmitterAndColleaguesOnly() {
        var asked = LocalDate.of(2026, 6, 5);
        Story.filed().given(request(asked)).when(supplement(COLLEAGUE)).then("RECEIVED");
        Story.filed()
                .given(request(asked))
                .when(supplement(OTHER_HOLDER))
                .thenRefused(ComplaintProblem.NOT_THE_SUBMITTER);
        Story.filed().when(supplement(HOLDER)).thenRefused(ComplaintProblem.NOTHING_REQUESTED);
    }

    @Test
    void letsTheSubmitterWithdrawAndStopsTheClocks() {
        var story = Story.filed().when(withdraw(HOLDER)).then("WITHDRAWN");
        assertThat(story.dossier().clocks())
                .extracting(LegalClock::state)
                .containsOnly(ClockState.CANCELLED);
        Story.filed().when(withdraw(OFFICER)).thenRefused(ComplaintProblem.NOT_THE_SUBMITTER);
    }

    @Test
    void doesNotFileARequestThatIsNotAccepted() {
        Story.filed().when(submit("A", "B")).thenRefused(ComplaintProblem.NOT_ACCEPTED);
        Story.filed(Intake.SELF_FOUND).when(submit("A", "B")).then("FILING_PENDING");
    }

    @Tag("CASE-04")
    @Test
    void needsTwoOfficersWithCertificatesOfTheirOwn() {
        accepted().when(submit("A")).thenRefused(ComplaintProblem.TOO_FEW_OFFICERS);
        accepted().when(submit("A", "A")).thenRefused(ComplaintProblem.TOO_FEW_OFFICERS);
        accepted().when(submit("A", "B")).then("FILING_PENDING");
    }

    @Test
    void submitsFilingOnce() {
        accepted()
                .given(submit("A", "B"))
                .when(submit("A", "B"))
                .thenRefused(ComplaintProblem.FILING_ALREADY_SUBMITTED);
    }

    @Tag("CASE-05")
    @Test
    void leavesTheRefusalOfFilingToTheHead() {
        accepted().when(decline(OFFICER)).thenRefused(ComplaintProblem.NOT_THE_HEAD);
        var story = accepted().when(decline(HEAD)).then("FILING_DECLINED");
        assertThat(story.dossier().clocks().getLast().state()).isEqualTo(ClockState.MET);
        story.when(withdraw(HOLDER)).thenRefused(ComplaintProblem.OVER);
    }

    @Test
    void isFiledWhenTheHeadApprovedInTheCase() {
        var story =
                accepted()
                        .given(submit("A", "B"))
                        .when(new RecordFiling(PLATFORM, NEXT_DAY, CASE))
                        .then("CASE_FILED");
        assertThat(story.dossier().clocks().getLast().state()).isEqualTo(ClockState.MET);
        story.when(new RecordFiling(PLATFORM, NEXT_DAY, CASE)).thenNothing();
    }

    @Test
    void isDeclinedWhenTheHeadRefusedInTheCase() {
        accepted()
                .given(submit("A", "B"))
                .when(
                        new RecordFilingRefused(
                                PLATFORM,
                                NEXT_DAY,
                                CASE,
                                NonFilingGround.MINOR_AND_CORRECTED,
                                "已改正"))
                .then("FILING_DECLINED");
    }

    @Test
    void mediatesOnlyWhatIsAccepted() {
        Story.filed().when(mediate(HOLDER)).thenRefused(ComplaintProblem.NOT_ACCEPTED);
        accepted().when(mediate(HOLDER)).then("IN_MEDIATION");
        accepted().when(mediate(OFFICER)).then("IN_MEDIATION");
        accepted()
                .given(mediate(HOLDER))
                .when(mediate(HOLDER))
                .thenRefused(ComplaintProblem.ALREADY_IN_MEDIATION);
    }

    @Test
    void showsHowFarTheMediationIsAndGoesOnWhenItEnds() {
        var story =
                accepted()
                        .given(mediate(HOLDER))
                        .when(mediation(MEDIATION, "ACCEPTED", false))
                        .then("IN_MEDIATION")
                        .when(mediation(MEDIATION, "FAILED", true))
                        .then("ACCEPTED");
        assertThat(story.dossier().mediation())
                .isEqualTo(new Mediation(MEDIATION, "SC-MD-2026-000001", "FAILED"));
    }

    @Test
    void filesACaseWhileMediationRuns() {
        accepted().given(mediate(HOLDER)).when(submit("A", "B")).then("FILING_PENDING");
    }

    @Test
    void ignoresASecondMediationThatNamesTheComplaint() {
        accepted()
                .given(mediate(HOLDER))
                .given(mediation(MEDIATION, "APPLIED", false))
                .when(mediation(RecordId.derived("another"), "AGREED_WRITTEN", true))
                .thenNothing();
    }

    @Test
    void changesNothingOnASecondDelivery() {
        accepted()
                .given(mediation(MEDIATION, "APPLIED", false))
                .when(mediation(MEDIATION, "APPLIED", false))
                .thenNothing();
        Story.empty().when(mediation(MEDIATION, "APPLIED", false)).thenNothing();
    }

    static Story accepted() {
        return Story.filed().given(accept(OFFICER));
    }

    static AcceptComplaint accept(Actor by) {
        return new AcceptComplaint(by, MONDAY, null);
    }

    static RejectComplaint reject(RejectionGround ground, Instant at) {
        return new RejectComplaint(OFFICER, at, ground, "说明");
    }

    static RequestSupplement request(LocalDate until) {
        return new RequestSupplement(OFFICER, MONDAY, List.of("商标注册证"), until);
    }

    static SupplementComplaint supplement(Actor by) {
        return new SupplementComplaint(by, MONDAY, "补充材料", List.of());
    }

    static WithdrawComplaint withdraw(Actor by) {
        return new WithdrawComplaint(by, MONDAY, "已和解");
    }

    static SubmitFiling submit(String... certificates) {
        var officers =
                java.util.Arrays.stream(certificates)
                        .map(it -> new CaseOfficer("执法员" + it, it))
                        .toList();
        return new SubmitFiling(
                OFFICER, MONDAY, new CaseLink(CASE, "SC-CA-2026-000001"), officers, "销售侵权商品");
    }

    static DeclineFiling decline(Actor by) {
        return new DeclineFiling(by, MONDAY, NonFilingGround.OTHER, "说明");
    }

    static RequestMediation mediate(Actor by) {
        return new RequestMediation(by, MONDAY, null);
    }

    private static RecordMediation mediation(RecordId id, String state, boolean over) {
        return new RecordMediation(PLATFORM, MONDAY, id, "SC-MD-2026-000001", state, over);
    }
}
