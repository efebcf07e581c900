package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ApproveFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordEarlierFiling;
import org.ipcase.cases.casefile.domain.Custody.Earlier;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AcceptTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AgreeJurisdiction;
import org.ipcase.cases.casefile.domain.CustodyStep.DesignateOffice;
import org.ipcase.cases.casefile.domain.CustodyStep.KeepApart;
import org.ipcase.cases.casefile.domain.CustodyStep.ObjectTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.RecordDesignation;
import org.ipcase.cases.casefile.domain.CustodyStep.ReportDispute;
import org.ipcase.cases.casefile.domain.CustodyStep.ShareCase;
import org.ipcase.cases.casefile.domain.CustodyStep.TransferCase;
import org.ipcase.cases.casefile.domain.InquiryStep.NameOfficers;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.HandoverProblem;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Transfer, dispute, designation, share (JUR-02 to JUR-07). */
class CustodyTest {
    private static final String JINJIANG = "mr-510104";
    private static final String YUZHONG = "mr-500103";
    private static final Actor HEAD_JINJIANG = head(JINJIANG, "510104");
    private static final Actor HEAD_YUZHONG = head(YUZHONG, "500103");
    private static final Actor HEAD_PROVINCE = head("mr-510000", "510000");
    private static final List<CaseOfficer> TWO =
            List.of(new CaseOfficer("丁", "1"), new CaseOfficer("戊", "2"));

    @Test
    @Tag("JUR-06")
    void belongsToTheSenderUntilTheReceiverAccepts() {
        var story = investigating().given(transfer(JINJIANG));
        story.when(CaseStory.amounts("1.00")).then("INVESTIGATING");
        story.when(accept(HEAD, TWO)).thenRefused(CustodyProblem.NOT_THE_RECEIVER);
        story.when(accept(HEAD_JINJIANG, TWO.subList(0, 1)))
                .thenRefused(InquiryProblem.TOO_FEW_OFFICERS);
        story.when(accept(HEAD_JINJIANG, TWO)).then("INVESTIGATING");
        assertThat(story.dossier().opening().office().id()).isEqualTo(JINJIANG);
        // The former owner still reads, and does nothing any more.
        assertThat(CaseAccess.seesAll(story.dossier(), OFFICER)).isTrue();
        story.when(CaseStory.amounts("2.00")).thenRefused(HandoverProblem.NOT_OWNER);
    }

    @Test
    @Tag("JUR-06")
    @Tag("REQ-10")
    void keepsALedgerWithOneOwnerInEveryState() {
        var story = investigating();
        assertOwner(story, People.OFFICE, 1);
        story.given(transfer(JINJIANG));
        assertOwner(story, People.OFFICE, 1);
        assertThat(file(story).open().orElseThrow().stage()).isEqualTo(Stage.SENT);
        story.given(accept(HEAD_JINJIANG, TWO));
        assertOwner(story, JINJIANG, 2);
        assertThat(file(story).open()).isEmpty();
        assertThat(file(story).latest().orElseThrow().slips())
                .extracting(Slip::stage, Slip::office)
                .containsExactly(
                        tuple(Stage.PREPARED, People.OFFICE),
                        tuple(Stage.SENT, People.OFFICE),
                        tuple(Stage.ACCEPTED, JINJIANG));
    }

    /** Five working days [product]: from Monday to the next Monday. */
    @Test
    @Tag("JUR-06")
    @Tag("REQ-07")
    void aReceiverThatNeverAnswersIsLate() {
        var story = investigating().given(transfer(JINJIANG));
        var clock = InquiryTest.clock(story, "JUR-06");
        assertThat(clock.dueDay()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(at(clock, "2026-06-08T15:59:59Z")).isEqualTo(ClockState.RUNNING);
        assertThat(at(clock, "2026-06-08T16:00:00Z")).isEqualTo(ClockState.BREACHED);
        story.given(accept(HEAD_JINJIANG, TWO));
        assertThat(InquiryTest.clock(story, "JUR-06").state()).isEqualTo(ClockState.MET);
        assertThat(InquiryTest.clock(disputed(JINJIANG, HEAD_JINJIANG), "JUR-06").state())
                .isEqualTo(ClockState.MET);
    }

    private static ClockState at(LegalClock clock, String now) {
        return Clocks.standard().at(clock, Instant.parse(now)).state();
    }

    @Test
    @Tag("JUR-03")
    @Tag("REQ-10")
    void leavesTheFileWithTheSenderWhileTheOfficesDispute() {
        var story = disputed(JINJIANG, HEAD_JINJIANG);
        assertOwner(story, People.OFFICE, 1);
        assertThat(file(story).latest().orElseThrow().stage()).isEqualTo(Stage.REFUSED);
        story.given(agree(HEAD, People.OFFICE)).given(agree(HEAD_JINJIANG, People.OFFICE));
        assertOwner(story, People.OFFICE, 1);

        var moved =
                disputed(JINJIANG, HEAD_JINJIANG)
                        .given(agree(HEAD, JINJIANG))
                        .given(agree(HEAD_JINJIANG, JINJIANG));
        assertOwner(moved, JINJIANG, 2);
    }

    @Test
    @Tag("JUR-06")
    @Tag("REQ-17")
    void isNotPassedOnAgain() {
        var story = investigating().given(transfer(JINJIANG)).given(accept(HEAD_JINJIANG, TWO));
        story.when(transfer(HEAD_JINJIANG, "mr-510105")).thenRefused(CustodyProblem.SECOND_HOP);
    }

    @Test
    @Tag("JUR-06")
    void goesToAnOfficeThatExistsOneAtATime() {
        investigating().when(transfer("mr-000000")).thenRefused(CustodyProblem.UNKNOWN_OFFICE);
        investigating().when(transfer(People.OFFICE)).thenRefused(CustodyProblem.UNKNOWN_OFFICE);
        var story = investigating().given(transfer(JINJIANG));
        story.when(transfer(YUZHONG)).thenRefused(CustodyProblem.TRANSFER_PENDING);
        investigating()
                .when(accept(HEAD_JINJIANG, TWO))
                .thenRefused(CustodyProblem.NOT_THE_RECEIVER);
    }

    @Test
    @Tag("JUR-07")
    @Tag("REF-21")
    void keepsACaseThatMustBeReferred() {
        investigating()
                .given(CaseStory.amounts("150000.00"))
                .when(transfer(JINJIANG))
                .thenRefused(CustodyProblem.REFERRAL_OPEN);
    }

    @Test
    @Tag("JUR-03")
    void letsTheOfficesAgreeWithinSevenWorkingDays() {
        var story = disputed(JINJIANG, HEAD_JINJIANG);
        assertThat(InquiryTest.due(story, "JUR-03")).isEqualTo(LocalDate.of(2026, 6, 10));
        story.when(agree(HEAD, YUZHONG)).thenRefused(CustodyProblem.NOT_IN_DISPUTE);
        story.when(agree(OFFICER, JINJIANG)).thenRefused(CaseProblem.NOT_THIS_OFFICE);
        // One side's word moves nothing, not even to itself.
        story.given(agree(HEAD_JINJIANG, JINJIANG));
        assertThat(story.dossier().opening().office().id()).isEqualTo(People.OFFICE);
        story.given(agree(HEAD, People.OFFICE));
        assertThat(story.dossier().matters().custody().dispute()).isNotNull();
        story.given(agree(HEAD, JINJIANG));
        assertThat(story.dossier().opening().office().id()).isEqualTo(JINJIANG);
        assertThat(InquiryTest.clock(story, "JUR-03").state()).isEqualTo(ClockState.MET);
        investigating().when(agree(HEAD, JINJIANG)).thenRefused(CustodyProblem.NO_DISPUTE);
    }

    @Test
    @Tag("JUR-04")
    void letsTheCommonSuperiorDesignate() {
        var story = disputed(JINJIANG, HEAD_JINJIANG);
        story.given(new ReportDispute(HEAD, MONDAY, "成市监请〔2026〕4号"));
        assertThat(InquiryTest.due(story, "JUR-04")).isEqualTo(LocalDate.of(2026, 6, 10));
        story.when(designate(HEAD, JINJIANG)).thenRefused(CustodyProblem.NOT_THE_SUPERIOR);
        story.when(designate(HEAD_PROVINCE, JINJIANG)).then("INVESTIGATING");
        // What was designated is not passed on again (REQ-17).
        story.when(transfer(HEAD_JINJIANG, "mr-510105")).thenRefused(CustodyProblem.SECOND_HOP);
    }

    @Test
    @Tag("JUR-03")
    @Tag("JUR-04")
    void mayBeDesignatedWithoutBeingAskedAndToAThirdOfficeBelow() {
        var story = disputed(JINJIANG, HEAD_JINJIANG);
        story.when(designate(HEAD_PROVINCE, YUZHONG)).thenRefused(CustodyProblem.UNKNOWN_OFFICE);
        story.when(designate(HEAD_PROVINCE, "rh-minling"))
                .thenRefused(CustodyProblem.UNKNOWN_OFFICE);
        story.given(designate(HEAD_PROVINCE, "mr-510105"));
        assertThat(story.dossier().opening().office().id()).isEqualTo("mr-510105");
        assertThat(InquiryTest.clock(story, "JUR-03").state()).isEqualTo(ClockState.CANCELLED);
    }

    @Test
    @Tag("CASE-04")
    void asksTheNewOwnerForOfficersOfItsOwn() {
        var story = disputed(JINJIANG, HEAD_JINJIANG).given(designate(HEAD_PROVINCE, JINJIANG));
        var officer = officer(JINJIANG, "510104");
        var conclude = new ConcludeInvestigation(officer, MONDAY, "事实", "建议");
        story.when(conclude).thenRefused(InquiryProblem.TOO_FEW_OFFICERS);
        story.when(new NameOfficers(HEAD_JINJIANG, MONDAY, TWO.subList(0, 1)))
                .thenRefused(InquiryProblem.TOO_FEW_OFFICERS);
        story.when(new NameOfficers(officer, MONDAY, TWO)).thenRefused(CaseProblem.NOT_THE_HEAD);
        story.given(new NameOfficers(HEAD_JINJIANG, MONDAY, TWO));
        story.when(conclude).then("INVESTIGATION_ENDED");
    }

    @Test
    @Tag("JUR-05")
    void recordsWhatTheNationalBodyDesignated() {
        var story = disputed(YUZHONG, HEAD_YUZHONG);
        story.when(national(TODAY.minusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        story.when(national(TODAY.plusDays(1))).thenRefused(CaseProblem.DAY_NOT_POSSIBLE);
        story.given(national(TODAY));
        assertThat(story.dossier().opening().office().id()).isEqualTo(YUZHONG);
        disputed(JINJIANG, HEAD_JINJIANG)
                .when(national(TODAY))
                .thenRefused(CustodyProblem.NOT_THE_NATIONAL_BODY);
        investigating().when(national(TODAY)).thenRefused(CustodyProblem.NO_DISPUTE);
    }

    @Test
    @Tag("JUR-06")
    @Tag("JUR-07")
    void goesToAuthoritiesOnlyAndUnderTheRightName() {
        for (var company : List.of("rh-minling", "po-tianfuyou", "mc-510100", "ps-510100")) {
            investigating().when(transfer(company)).thenRefused(CustodyProblem.UNKNOWN_OFFICE);
        }
        for (var company : List.of("rh-minling", "po-tianfuyou", "mc-510100")) {
            investigating()
                    .when(new ShareCase(HEAD, MONDAY, company, "x"))
                    .thenRefused(CustodyProblem.UNKNOWN_OFFICE);
        }
        investigating().when(new ShareCase(HEAD, MONDAY, "ps-510100", "请派员")).then("INVESTIGATING");
        var agriculture =
                new TransferCase(
                        HEAD,
                        MONDAY,
                        "ag-510100",
                        Transfer.Kind.OTHER_DEPARTMENT,
                        "涉及植物新品种",
                        "成市监移〔2026〕13号");
        investigating().when(agriculture).then("INVESTIGATING");
        investigating().when(transfer("ag-510100")).thenRefused(CustodyProblem.WRONG_SYSTEM);
    }

    @Test
    @Tag("JUR-02")
    void belongsToTheFirstToFile() {
        var earlier = new Earlier(jinjiang(), "SC-CA-2026-000009", MONDAY.minusSeconds(60));
        var approve = new ApproveFiling(HEAD, MONDAY, null, false, earlier, null);
        CaseStory.opened().when(approve).thenRefused(CustodyProblem.FILED_EARLIER_ELSEWHERE);
        CaseStory.opened()
                .when(new ApproveFiling(HEAD, MONDAY, null, false, earlier, "另一批货物"))
                .then("INVESTIGATING");
        // Filed at the same moment: told afterwards, it neither tells the party nor decides.
        var told = new RecordEarlierFiling(People.PLATFORM, MONDAY, earlier);
        var story = CaseStory.reviewed().given(told);
        assertThat(InquiryTest.due(story, "JUR-02")).isEqualTo(LocalDate.of(2026, 6, 4));
        story.when(told).thenNothing();
        story.when(CaseStory.notice(TODAY)).thenRefused(CustodyProblem.FILED_EARLIER_ELSEWHERE);
        story.when(CaseStory.decide(PenaltyDecision.Kind.NO_PENALTY))
                .thenRefused(CustodyProblem.FILED_EARLIER_ELSEWHERE);
        story.given(transfer(JINJIANG)).given(accept(HEAD_JINJIANG, TWO));
        assertThat(story.dossier().matters().custody().earlier()).isNull();
        assertThat(InquiryTest.clock(story, "JUR-02").state()).isEqualTo(ClockState.MET);
        CaseStory.opened().when(told).thenNothing();
        AftermathTest.served().when(told).thenNothing();
    }

    @Test
    @Tag("JUR-02")
    void isKeptApartWhenItIsAnotherAct() {
        var earlier = new Earlier(jinjiang(), "SC-CA-2026-000009", MONDAY.minusSeconds(60));
        var apart = new KeepApart(HEAD, MONDAY, "行为时间、货物批次均不同");
        CaseStory.reviewed().when(apart).thenRefused(CustodyProblem.NOT_FILED_ELSEWHERE);
        var story =
                CaseStory.reviewed()
                        .given(new RecordEarlierFiling(People.PLATFORM, MONDAY, earlier))
                        .given(apart);
        assertThat(InquiryTest.clock(story, "JUR-02").state()).isEqualTo(ClockState.CANCELLED);
        story.when(CaseStory.notice(TODAY)).then("NOTICE_SERVED");
    }

    @Test
    @Tag("JUR-05")
    @Tag("REQ-17")
    void blocksAProvinceFromDesignatingOverTheOtherSide() {
        var story = disputed(YUZHONG, HEAD_YUZHONG);
        story.given(new ReportDispute(HEAD, MONDAY, "成市监请〔2026〕4号"));
        story.when(designate(HEAD_PROVINCE, YUZHONG))
                .thenRefused(CustodyProblem.NATIONAL_BODY_ONLY);
        story.given(agree(HEAD_YUZHONG, People.OFFICE)).given(agree(HEAD, People.OFFICE));
        assertThat(story.dossier().opening().office().id()).isEqualTo(People.OFFICE);
    }

    @Test
    @Tag("JUR-08")
    void sharesACaseFromThatDayOn() {
        var story = investigating();
        assertThat(CaseAccess.seesAll(story.dossier(), HEAD_YUZHONG)).isFalse();
        story.given(new ShareCase(HEAD, MONDAY, YUZHONG, "异地协查"));
        assertThat(CaseAccess.seesAll(story.dossier(), HEAD_YUZHONG)).isTrue();
        story.when(new ShareCase(HEAD, MONDAY, "nobody", "x"))
                .thenRefused(CustodyProblem.UNKNOWN_OFFICE);
    }

    private static RecordDesignation national(LocalDate on) {
        return new RecordDesignation(OFFICER, MONDAY, YUZHONG, "国市监指〔2026〕3号", on);
    }

    private static Office jinjiang() {
        return Office.competent(
                        AgencyDirectory.shipped(),
                        OfficeFunction.TRADEMARK_ENFORCEMENT,
                        "510104",
                        TODAY)
                .orElseThrow();
    }

    private static Actor officer(String agency, String region) {
        return new Actor(
                "officer-" + agency,
                "officer-" + agency,
                agency,
                AgencyType.MARKET_REGULATION,
                region,
                Set.of(),
                Set.of(Role.OFFICER));
    }

    private static CaseStory disputed(String with, Actor head) {
        return investigating()
                .given(transfer(with))
                .given(new ObjectTransfer(head, MONDAY, "不属本局管辖"));
    }

    private static Holding file(CaseStory story) {
        return FilePassages.holding(story.dossier());
    }

    private static void assertOwner(CaseStory story, String office, long epoch) {
        assertThat(file(story).owner()).isEqualTo(office);
        assertThat(file(story).epoch()).isEqualTo(epoch);
        assertThat(story.dossier().opening().office().id()).isEqualTo(office);
    }

    @Test
    @Tag("JUR-06")
    @Tag("REQ-17")
    void passesNothingOnWhoseMaterialCameByTransfer() {
        CaseStory.cameByTransfer().when(toJinjiang()).thenRefused(CustodyProblem.SECOND_HOP);
    }

    static TransferCase toJinjiang() {
        return transfer(JINJIANG);
    }

    private static TransferCase transfer(String to) {
        return transfer(HEAD, to);
    }

    private static TransferCase transfer(Actor by, String to) {
        return new TransferCase(
                by, MONDAY, to, Transfer.Kind.OWN_SYSTEM, "主要行为地在该区", "成市监移〔2026〕12号");
    }

    private static AcceptTransfer accept(Actor by, List<CaseOfficer> officers) {
        return new AcceptTransfer(by, MONDAY, officers);
    }

    private static AgreeJurisdiction agree(Actor by, String keeper) {
        return new AgreeJurisdiction(by, MONDAY, keeper, "协商记录1号");
    }

    private static DesignateOffice designate(Actor by, String keeper) {
        return new DesignateOffice(by, MONDAY, keeper, "川市监指〔2026〕1号");
    }

    private static Actor head(String agency, String region) {
        return new Actor(
                "head-" + agency,
                "head-" + agency,
                agency,
                AgencyType.MARKET_REGULATION,
                region,
                Set.of(),
                Set.of(Role.HEAD));
    }
}
