package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.accept;
import static org.ipcase.cases.complaint.domain.ComplaintStates.LATER;
import static org.ipcase.cases.complaint.domain.ComplaintStates.TODAY;
import static org.ipcase.cases.complaint.domain.ComplaintStates.designate;
import static org.ipcase.cases.complaint.domain.ComplaintStates.dispute;
import static org.ipcase.cases.complaint.domain.ComplaintStates.route;
import static org.ipcase.cases.complaint.domain.ComplaintStates.transfer;
import static org.ipcase.cases.complaint.domain.ConsumerComplaintTest.clock;
import static org.ipcase.cases.complaint.domain.Story.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Custody.Way;
import org.ipcase.cases.complaint.domain.TransferCommand.AcceptTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.Address;
import org.ipcase.cases.complaint.domain.TransferCommand.AgreeJurisdiction;
import org.ipcase.cases.complaint.domain.TransferCommand.OfferTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.RecallTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.RecordDesignation;
import org.ipcase.cases.complaint.domain.TransferCommand.ReportBack;
import org.ipcase.cases.complaint.domain.TransferCommand.ReportDispute;
import org.ipcase.cases.complaint.domain.TransferCommand.ReturnRouting;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who handles a submission, rule by rule (domain.md 1.4, CR-02, CR-03, CR-13). */
class TransferTest {
    private static final Instant NEXT_DAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    @Tag("CR-03")
    void givesAWrongRoutingBackToTheReceptionAndForwardsNothingItself() {
        var story =
                Story.filed()
                        .when(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"))
                        .then("RETURNED_TO_RECEPTION");
        assertThat(story.dossier().office().id()).isEqualTo("mr-510000");
        assertThat(clock(story, "CR-01").dueDay()).isEqualTo(LocalDate.of(2026, 6, 2));
        story.when(route(People.OFFICER)).thenRefused(ComplaintProblem.HANDED_OVER);
        story.when(route(People.DISTRICT)).thenRefused(ComplaintProblem.NOT_COMPETENT_OFFICE);
    }

    @Test
    @Tag("CR-02")
    void sendsItToTheCompetentOfficeWithADayToReportBack() {
        var story =
                Story.filed()
                        .given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"))
                        .when(route(People.PROVINCE))
                        .then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo("mr-510104");
        assertThat(story.dossier().custody().epoch()).isEqualTo(3);
        assertThat(story.dossier().custody().handovers().getLast().reportBackBy()).isEqualTo(LATER);
        assertThat(story.dossier().clocks())
                .filteredOn(LegalClock::pending)
                .extracting(LegalClock::rule)
                .containsExactly("CR-05", "CASE-02");
    }

    @Test
    @Tag("CR-02")
    void isSentOnByAPrefectureToAnOfficeBelowItAndNowhereElse() {
        var story = Story.filed();
        story.when(sent("mr-500103", LATER)).thenRefused(ComplaintProblem.NOT_A_LOWER_OFFICE);
        story.when(sent(People.OFFICE, LATER)).thenRefused(ComplaintProblem.NOT_A_LOWER_OFFICE);
        story.when(sent("mr-510104", null)).thenRefused(ComplaintProblem.REPORT_BACK_MISSING);
        story.when(sent("mr-510104", LATER)).then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo("mr-510104");
        assertThat(story.dossier().reportBackBy()).contains(LATER);
        // A county has nobody below it; what is not its own goes back (CR-03).
        story.when(
                        new TransferCommand.RouteComplaint(
                                People.DISTRICT,
                                MONDAY,
                                new Address("mr-510105", null, null),
                                "属青羊区",
                                LATER))
                .thenRefused(ComplaintProblem.NOT_A_LOWER_OFFICE);
    }

    @Test
    @Tag("CR-02")
    @Tag("REQ-17")
    void sendsNothingOnThatCameByTransfer() {
        var story =
                Story.filed()
                        .given(transfer("mr-510000"))
                        .given(new AcceptTransfer(People.PROVINCE, NEXT_DAY));
        story.when(
                        new TransferCommand.RouteComplaint(
                                People.PROVINCE,
                                NEXT_DAY,
                                new Address("mr-510104", null, null),
                                "属锦江区",
                                LATER))
                .thenRefused(ComplaintProblem.SECOND_HOP);
    }

    private static TransferCommand.RouteComplaint sent(String to, @Nullable LocalDate until) {
        return new TransferCommand.RouteComplaint(
                People.OFFICER, MONDAY, new Address(to, null, null), "由行为发生地办理", until);
    }

    @Test
    @Tag("CR-02")
    void reportsBackOnceInEachRouting() {
        var story =
                Story.filed()
                        .given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"))
                        .given(route(People.PROVINCE));
        story.given(report(MONDAY));
        assertThat(story.dossier().duties().reportedBack())
                .isEqualTo(new Duties.ReportBack(3, TODAY, "已受理，正在核查", false));
        assertThat(story.dossier().reportBackBy()).isEmpty();
        story.when(report(MONDAY)).thenRefused(ComplaintProblem.NO_REPORT_BACK_DUE);
        Story.filed()
                .when(new ReportBack(People.OFFICER, MONDAY, "x"))
                .thenRefused(ComplaintProblem.NO_REPORT_BACK_DUE);
    }

    @Test
    @Tag("CR-02")
    void marksAReportAfterTheDayNamedInTheNotice() {
        var routed =
                Story.filed()
                        .given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"))
                        .given(route(People.PROVINCE));
        assertThat(routed.dossier().reportBackBy()).contains(LATER);
        routed.given(report(endOf(LATER.plusDays(1))));
        assertThat(routed.dossier().duties().reportedBack()).matches(it -> it != null && it.late());
        var inTime =
                Story.filed()
                        .given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"))
                        .given(route(People.PROVINCE))
                        .given(report(endOf(LATER)));
        assertThat(inTime.dossier().duties().reportedBack())
                .matches(it -> it != null && !it.late());
    }

    private static Instant endOf(LocalDate day) {
        return Instant.parse(day + "T15:59:59Z");
    }

    private static ReportBack report(Instant at) {
        return new ReportBack(People.DISTRICT, at, "已受理，正在核查");
    }

    @Test
    @Tag("CR-03")
    void hasNoReceptionAboveTheProvince() {
        var story = Story.filed().given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"));
        story.given(
                new TransferCommand.RouteComplaint(
                        People.PROVINCE,
                        MONDAY,
                        new Address("mr-510000", null, null),
                        "省局自办",
                        null));
        story.when(new ReturnRouting(People.PROVINCE, MONDAY, "x"))
                .thenRefused(ComplaintProblem.NO_RECEPTION);
    }

    @Test
    @Tag("JUR-06")
    void belongsToTheSenderUntilTheReceiverHasTakenIt() {
        var story = Story.filed().when(transfer("mr-510104")).then("TRANSFER_OFFERED");
        assertThat(story.dossier().office().id()).isEqualTo(People.OFFICE);
        story.when(new AcceptTransfer(People.OFFICER, NEXT_DAY))
                .thenRefused(ComplaintProblem.NOT_THE_RECEIVER);
        story.when(accept(People.OFFICER)).thenRefused(ComplaintProblem.TRANSFER_OPEN);
        story.when(new AcceptTransfer(People.DISTRICT, NEXT_DAY)).then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo("mr-510104");
        assertThat(story.dossier().custody().epoch()).isEqualTo(2);
    }

    @Test
    @Tag("JUR-06")
    @Tag("REQ-10")
    void keepsALedgerWithOneOwnerInEveryState() {
        var story = Story.filed();
        assertOwner(story, People.OFFICE, 1);
        story.given(transfer("mr-510104"));
        assertOwner(story, People.OFFICE, 1);
        assertThat(stages(story)).containsExactly(Stage.PREPARED, Stage.SENT);
        story.given(new RecallTransfer(People.OFFICER, NEXT_DAY, "材料不全"));
        assertOwner(story, People.OFFICE, 1);
        assertThat(stages(story)).endsWith(Stage.WITHDRAWN);
        story.given(transfer("mr-510104")).given(new AcceptTransfer(People.DISTRICT, NEXT_DAY));
        assertOwner(story, "mr-510104", 2);
        assertThat(stages(story)).endsWith(Stage.PREPARED, Stage.SENT, Stage.ACCEPTED);
        assertThat(story.dossier().holding().refusesWrite(People.OFFICE).orElseThrow().detail())
                .contains("mr-510104", "epoch 2");
    }

    @Test
    @Tag("JUR-03")
    @Tag("REQ-10")
    void staysWithTheSenderWhileTheOfficesDispute() {
        var story = disputed();
        assertOwner(story, People.OFFICE, 1);
        assertThat(stages(story)).endsWith(Stage.REFUSED);
        var kept =
                disputed()
                        .given(agree(People.OFFICER, People.OFFICE))
                        .given(agree(People.DISTRICT, People.OFFICE));
        assertOwner(kept, People.OFFICE, 1);
        assertOwner(
                story.given(agree(People.OFFICER, "mr-510104"))
                        .given(agree(People.DISTRICT, "mr-510104")),
                "mr-510104",
                2);
    }

    @Test
    @Tag("CR-03")
    @Tag("REQ-10")
    void goesThroughTheLedgerAlsoWhenItIsRouted() {
        var story = Story.filed().given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局"));
        assertOwner(story, "mr-510000", 2);
        assertOwner(story.given(route(People.PROVINCE)), "mr-510104", 3);
    }

    /** A record of before the ledger was there goes on in the epoch in which it is. */
    @Test
    @Tag("REQ-10")
    void takesUpTheLedgerWhereAnOlderRecordIs() {
        var holding = new Custody(3, List.of(), null).holding("SC-CP-2026-000001", office());
        assertThat(holding.owner()).isEqualTo("mr-510104");
        assertThat(holding.epoch()).isEqualTo(3);
        assertThat(new Custody(3, List.of(), null).with(holding).epoch()).isEqualTo(3);
    }

    /** Five working days [product]: from Monday to the next Monday. */
    @Test
    @Tag("JUR-06")
    @Tag("REQ-07")
    void aReceiverThatNeverAnswersIsLateAndAsked() {
        var story = Story.filed().given(transfer("mr-510104"));
        var clock = clock(story, "JUR-06");
        assertThat(clock.dueDay()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(at(clock, endOf(LocalDate.of(2026, 6, 8)))).isEqualTo(ClockState.RUNNING);
        assertThat(at(clock, Instant.parse("2026-06-08T16:00:00Z"))).isEqualTo(ClockState.BREACHED);
        assertThat(
                        clock(
                                        story.given(
                                                new RecallTransfer(
                                                        People.OFFICER, NEXT_DAY, "材料不全")),
                                        "JUR-06")
                                .state())
                .isEqualTo(ClockState.CANCELLED);
        assertThat(clock(transferred(), "JUR-06").state()).isEqualTo(ClockState.MET);
        assertThat(clock(disputed(), "JUR-06").state()).isEqualTo(ClockState.MET);
    }

    private static ClockState at(LegalClock clock, Instant now) {
        return Story.RUNNING.engine().at(clock, now).state();
    }

    private static void assertOwner(Story story, String office, long epoch) {
        assertThat(story.dossier().holding().owner()).isEqualTo(office);
        assertThat(story.dossier().holding().epoch()).isEqualTo(epoch);
        assertThat(story.dossier().custody().epoch()).isEqualTo(Math.toIntExact(epoch));
        assertThat(story.dossier().office().id()).isEqualTo(office);
    }

    private static List<Stage> stages(Story story) {
        return story.dossier().holding().chain().stream()
                .flatMap(it -> it.slips().stream())
                .map(Slip::stage)
                .toList();
    }

    private static org.ipcase.cases.party.domain.Office office() {
        return office(new Offices(org.ipcase.kernel.agency.AgencyDirectory.shipped()), "mr-510104");
    }

    @Test
    @Tag("JUR-06")
    void refusesTheLateHandOfTheOldOwnerAndNamesTheNewOne() {
        var story = transferred();
        story.when(accept(People.OFFICER)).thenRefused(ComplaintProblem.HANDED_OVER);
        assertThat(story.refusal().detail()).contains("mr-510104", "epoch 2");
    }

    @Test
    @Tag("JUR-06")
    void givesTheNewOwnerItsWholeTimeAndKeepsWhatWasLate() {
        var late = Instant.parse("2026-06-11T02:00:00Z");
        var story =
                Story.filed()
                        .given(transfer("mr-510104"))
                        .given(new AcceptTransfer(People.DISTRICT, late));
        assertThat(story.dossier().clocks())
                .extracting(LegalClock::rule, LegalClock::state)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("CR-05", ClockState.BREACHED),
                        org.assertj.core.api.Assertions.tuple("CASE-02", ClockState.CANCELLED),
                        org.assertj.core.api.Assertions.tuple("JUR-06", ClockState.BREACHED),
                        org.assertj.core.api.Assertions.tuple("CR-05", ClockState.RUNNING),
                        org.assertj.core.api.Assertions.tuple("CASE-02", ClockState.RUNNING));
    }

    @Test
    @Tag("JUR-06")
    @Tag("REQ-17")
    void blocksTheSecondHop() {
        transferred()
                .when(
                        new OfferTransfer(
                                People.DISTRICT,
                                NEXT_DAY,
                                new Address("mr-510105", null, null),
                                "属青羊区",
                                List.of()))
                .thenRefused(ComplaintProblem.SECOND_HOP);
        transferred()
                .when(new ReturnRouting(People.DISTRICT, NEXT_DAY, "x"))
                .thenRefused(ComplaintProblem.SECOND_HOP);
    }

    @Test
    @Tag("JUR-06")
    void isRecalledBeforeItIsAnsweredAndGoesOnWhereItWas() {
        Story.filed()
                .given(accept(People.OFFICER))
                .given(transfer("mr-510104"))
                .when(new RecallTransfer(People.OFFICER, NEXT_DAY, "材料不全"))
                .then("ACCEPTED");
        Story.filed().when(transfer(People.OFFICE)).thenRefused(ComplaintProblem.SAME_OFFICE);
        Story.filed().when(transfer("ps-510100")).thenRefused(ComplaintProblem.NO_COMPETENT_OFFICE);
    }

    @Test
    @Tag("JUR-07")
    @Tag("REQ-15")
    void transfersToAnotherDepartmentByFunctionAndRegion() {
        var offer =
                new OfferTransfer(
                        People.OFFICER,
                        MONDAY,
                        new Address(null, OfficeFunction.COPYRIGHT_ENFORCEMENT, "510100"),
                        "属著作权案件",
                        List.of("材料"));
        var story = Story.filed().when(offer).then("TRANSFER_OFFERED");
        var state = (Complaint.Offered) story.submitted();
        assertThat(state.offer().to().id()).isEqualTo("ce-510100");
        assertThat(state.offer().ownSystem()).isFalse();
    }

    @Test
    @Tag("JUR-03")
    @Tag("REQ-17")
    void givesTwoOfficesSevenWorkingDaysToAgree() {
        var story = disputed();
        assertThat(clock(story, "JUR-03").dueDay()).isEqualTo(LocalDate.of(2026, 6, 10));
        story.when(agree(People.OFFICER, "mr-510104")).then("JURISDICTION_DISPUTED");
        story.when(agree(People.DISTRICT, "mr-510105"))
                .thenRefused(ComplaintProblem.NOT_ONE_OF_TWO);
        story.when(agree(People.DISTRICT, "mr-510104")).then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo("mr-510104");
        assertThat(clock(story, "JUR-03").state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("CR-13")
    void countsADisputeAboutAReportByTheComplaintRules() {
        var story =
                Story.filed(Intake.REPORT)
                        .given(transfer("mr-510104"))
                        .given(dispute(People.DISTRICT));
        assertThat(clock(story, "CR-13").dueDay()).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    @Tag("JUR-03")
    @Tag("JUR-04")
    void isDesignatedByTheCommonSuperiorAndNobodyElse() {
        var story =
                disputed()
                        .given(new ReportDispute(People.OFFICER, NEXT_DAY, "协商不成"))
                        .when(new ReportDispute(People.DISTRICT, NEXT_DAY, "再报"));
        story.thenRefused(ComplaintProblem.ALREADY_REPORTED);
        assertThat(clock(story, "JUR-04").dueDay()).isEqualTo(LocalDate.of(2026, 6, 11));
        story.when(designate(People.HEAD, People.OFFICE))
                .thenRefused(ComplaintProblem.NOT_COMMON_SUPERIOR);
        // A third office may get it, because there is a designation document (REQ-17).
        story.when(designate(People.PROVINCE, "mr-510105")).then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo("mr-510105");
        assertThat(story.dossier().custody().handovers().getLast().way()).isEqualTo(Way.DESIGNATED);
        assertThat(clock(story, "JUR-04").state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("JUR-05")
    void isDesignatedToNobodyOfTheOtherProvince() {
        disputed()
                .when(designate(People.PROVINCE, "mr-500103"))
                .thenRefused(ComplaintProblem.NOT_BELOW_THE_SUPERIOR);
    }

    @Test
    @Tag("JUR-05")
    void leavesADisputeAcrossTheBorderToTheNationalBody() {
        var story =
                Story.filed()
                        .given(transfer("mr-500103"))
                        .given(dispute(People.OTHER_OFFICE))
                        .given(new ReportDispute(People.OFFICER, NEXT_DAY, "协商不成"));
        var dispute = ((Disputed) story.submitted()).dispute();
        assertThat(dispute.superior().agency()).isNull();
        assertThat(dispute.superior().name().zh()).isEqualTo("国家市场监督管理总局");
        // Neither province designates over the other side.
        story.when(designate(People.PROVINCE, "mr-500103"))
                .thenRefused(ComplaintProblem.NOT_COMMON_SUPERIOR);
        story.when(notice(NEXT_DAY.plus(Duration.ofDays(1)), LocalDate.of(2026, 5, 31)))
                .thenRefused(ComplaintProblem.DAY_NOT_POSSIBLE);
        story.when(notice(NEXT_DAY.plus(Duration.ofDays(1)), LocalDate.of(2026, 6, 3)))
                .then("RECEIVED");
        assertThat(story.dossier().office().id()).isEqualTo("mr-500103");
    }

    @Test
    @Tag("JUR-05")
    void namesTheNationalIpOfficeForPatentRulings() {
        var offices = new Offices(org.ipcase.kernel.agency.AgencyDirectory.shipped());
        var one = office(offices, "mr-510100");
        assertThat(offices.above(one, office(offices, "ip-500000")).name().zh())
                .isEqualTo("国家知识产权局");
        assertThat(offices.above(one, office(offices, "ce-510100")).name().zh())
                .isEqualTo("共同的上一级人民政府");
    }

    @Test
    @Tag("JUR-06")
    void showsTheReceiverWhatIsOfferedAndTheSenderWhatBecameOfIt() {
        var offered = Story.filed(Intake.REPORT).given(transfer("mr-510104"));
        assertThat(Sight.of(offered.submitted(), People.DISTRICT)).isEqualTo(Sight.INVITED);
        assertThat(People.DISTRICT.keys())
                .anyMatch(ComplaintAccess.readers(offered.submitted())::contains);
        assertThat(Sight.INVITED.seesComplainant(offered.dossier())).isFalse();
        var recalled = offered.given(new RecallTransfer(People.OFFICER, NEXT_DAY, "x"));
        assertThat(People.DISTRICT.keys())
                .noneMatch(ComplaintAccess.readers(recalled.submitted())::contains);
        var moved = transferred();
        assertThat(Sight.of(moved.submitted(), People.OFFICER)).isEqualTo(Sight.FORMER);
        assertThat(Sight.of(moved.submitted(), People.DISTRICT)).isEqualTo(Sight.OFFICE);
    }

    private static org.ipcase.cases.party.domain.Office office(Offices offices, String id) {
        var agency = offices.directory().byId(id).orElseThrow();
        return org.ipcase.cases.party.domain.Office.of(
                agency, OfficeFunction.PATENT_RULING, new org.ipcase.kernel.law.Bilingual("", ""));
    }

    private static Story transferred() {
        return Story.filed()
                .given(transfer("mr-510104"))
                .given(new AcceptTransfer(People.DISTRICT, NEXT_DAY));
    }

    private static Story disputed() {
        return Story.filed().given(transfer("mr-510104")).given(dispute(People.DISTRICT));
    }

    private static AgreeJurisdiction agree(Actor by, String office) {
        return new AgreeJurisdiction(by, NEXT_DAY, office, "协商记录");
    }

    private static RecordDesignation notice(Instant at, LocalDate on) {
        return new RecordDesignation(People.OFFICER, at, "mr-500103", "国市监指辖〔2026〕1号", on);
    }
}
