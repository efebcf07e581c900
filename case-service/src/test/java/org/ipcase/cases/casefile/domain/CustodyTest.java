package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AcceptTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AgreeJurisdiction;
import org.ipcase.cases.casefile.domain.CustodyStep.DesignateOffice;
import org.ipcase.cases.casefile.domain.CustodyStep.ObjectTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.ReportDispute;
import org.ipcase.cases.casefile.domain.CustodyStep.ShareCase;
import org.ipcase.cases.casefile.domain.CustodyStep.TransferCase;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
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
        story.when(CaseStory.amounts("2.00")).thenRefused(CaseProblem.NOT_THIS_OFFICE);
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
        story.when(agree(HEAD_JINJIANG, JINJIANG)).then("INVESTIGATING");
        assertThat(story.dossier().opening().office().id()).isEqualTo(JINJIANG);
        investigating().when(agree(HEAD, JINJIANG)).thenRefused(CustodyProblem.NO_DISPUTE);
    }

    @Test
    @Tag("JUR-04")
    void letsTheCommonSuperiorDesignate() {
        var story = disputed(JINJIANG, HEAD_JINJIANG);
        story.when(designate(HEAD_PROVINCE, JINJIANG)).thenRefused(CustodyProblem.NO_DISPUTE);
        story.given(new ReportDispute(HEAD, MONDAY, "成市监请〔2026〕4号"));
        assertThat(InquiryTest.due(story, "JUR-04")).isEqualTo(LocalDate.of(2026, 6, 10));
        story.when(designate(HEAD, JINJIANG)).thenRefused(CustodyProblem.NOT_THE_SUPERIOR);
        story.when(designate(HEAD_PROVINCE, JINJIANG)).then("INVESTIGATING");
        // A designation opens the way for another transfer.
        assertThat(story.dossier().matters().custody().hops()).isZero();
    }

    @Test
    @Tag("JUR-05")
    @Tag("REQ-17")
    void blocksAProvinceFromDesignatingOverTheOtherSide() {
        var story = disputed(YUZHONG, HEAD_YUZHONG);
        story.given(new ReportDispute(HEAD, MONDAY, "成市监请〔2026〕4号"));
        story.when(designate(HEAD_PROVINCE, YUZHONG))
                .thenRefused(CustodyProblem.NATIONAL_BODY_ONLY);
        story.when(agree(HEAD_YUZHONG, People.OFFICE)).then("INVESTIGATING");
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

    private static CaseStory disputed(String with, Actor head) {
        return investigating()
                .given(transfer(with))
                .given(new ObjectTransfer(head, MONDAY, "不属本局管辖"));
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
