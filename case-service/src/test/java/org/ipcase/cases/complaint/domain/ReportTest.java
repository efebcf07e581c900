package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.accept;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.decline;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.mediate;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.submit;
import static org.ipcase.cases.complaint.domain.ComplaintStates.TODAY;
import static org.ipcase.cases.complaint.domain.ComplaintStates.filed;
import static org.ipcase.cases.complaint.domain.ConsumerComplaintTest.clock;
import static org.ipcase.cases.complaint.domain.Story.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.People;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.ComplaintCommand.ExtendVerification;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordOutcome;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellReporter;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellResult;
import org.ipcase.cases.complaint.domain.Submission.Online;
import org.ipcase.cases.complaint.domain.Submission.ReportPart;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports and leads (举报、线索), CR-11 to CR-16, CASE-02. */
class ReportTest {
    @Test
    @Tag("CR-14")
    void tellsTheNamedReporterWithinFiveWorkingDaysOfTheDecision() {
        var approved = report(true).given(submit("A", "B")).given(filed());
        assertThat(clock(approved, "CR-14").dueDay()).isEqualTo(LocalDate.of(2026, 6, 8));
        var declined = report(true).given(decline(People.HEAD));
        assertThat(clock(declined, "CR-14").dueDay()).isEqualTo(LocalDate.of(2026, 6, 8));
        var lastMinute = Instant.parse("2026-06-08T15:59:59Z");
        assertThat(toldAt(lastMinute)).isEqualTo(ClockState.MET);
        assertThat(toldAt(lastMinute.plusSeconds(1))).isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("CR-14")
    void tellsOnceAndNotBeforeFilingIsDecidedAndNobodyWithoutAName() {
        report(true).when(tell(MONDAY)).thenRefused(ComplaintProblem.FILING_OPEN);
        report(false)
                .given(decline(People.HEAD))
                .when(tell(MONDAY))
                .thenRefused(ComplaintProblem.NO_NAMED_REPORTER);
        report(true)
                .given(decline(People.HEAD))
                .given(tell(MONDAY))
                .when(tell(MONDAY))
                .thenRefused(ComplaintProblem.ALREADY_TOLD);
        report(true)
                .given(decline(People.HEAD))
                .when(new TellReporter(People.OFFICER, MONDAY, TODAY.plusDays(1), "书面"))
                .thenRefused(ComplaintProblem.DAY_NOT_POSSIBLE);
        Story.filed(Intake.SELF_FOUND)
                .given(decline(People.HEAD))
                .when(tell(MONDAY))
                .thenRefused(ComplaintProblem.NO_NAMED_REPORTER);
    }

    @Test
    @Tag("CR-14")
    @Tag("REQ-05")
    void countsTheDayOnWhichTheReporterWasToldAndNoneBeforeTheDecision() {
        var declined = report(true).given(decline(People.HEAD));
        declined.when(toldOn(TODAY.minusDays(1))).thenRefused(ComplaintProblem.DAY_NOT_POSSIBLE);
        // Told on the last day, 8 June, and entered a week later.
        declined.when(toldOn(TODAY.plusDays(7))).then("FILING_DECLINED");
        assertThat(clock(declined, "CR-14").state()).isEqualTo(ClockState.MET);
    }

    private static TellReporter toldOn(LocalDate on) {
        return new TellReporter(People.OFFICER, MONDAY.plus(Duration.ofDays(14)), on, "书面");
    }

    @Test
    @Tag("CR-15")
    void tellsTheResultWhereALawOrdersIt() {
        var result = new TellResult(People.OFFICER, MONDAY, TODAY, "已依法处罚");
        var outcome = new RecordOutcome(People.PLATFORM, MONDAY, "PENALTY");
        var secret = secretReport().given(submit("A", "B")).given(filed());
        secret.when(result).thenRefused(ComplaintProblem.RESULT_NOT_OWED);
        secret.given(outcome).when(result).then("CASE_FILED");
        assertThat(secret.dossier().duties().resultTold()).isEqualTo(TODAY);
        secret.when(result).thenRefused(ComplaintProblem.ALREADY_TOLD);
        report(true)
                .given(submit("A", "B"))
                .given(filed())
                .given(outcome)
                .when(result)
                .thenRefused(ComplaintProblem.RESULT_NOT_OWED);
    }

    @Test
    @Tag("CR-16")
    @Tag("REQ-20")
    void showsTheReporterToTheHandlingOfficeAndToNobodyElse() {
        var story = report(true);
        var dossier = story.dossier();
        assertThat(Sight.of(story.submitted(), People.HOLDER).seesComplainant(dossier)).isTrue();
        assertThat(Sight.of(story.submitted(), People.OFFICER).seesComplainant(dossier)).isTrue();
        assertThat(Sight.of(story.submitted(), People.PROVINCE).seesComplainant(dossier)).isFalse();
        var request = Story.filed();
        assertThat(
                        Sight.of(request.submitted(), People.PROVINCE)
                                .seesComplainant(request.dossier()))
                .isTrue();
    }

    @Test
    @Tag("CASE-02")
    void extendsVerificationOnceByTheHeadAndInTime() {
        var extend = new ExtendVerification(People.HEAD, MONDAY, "案情复杂");
        report(true)
                .when(new ExtendVerification(People.OFFICER, MONDAY, "x"))
                .thenRefused(ComplaintProblem.NOT_THE_HEAD);
        var story = report(true).given(extend);
        assertThat(clock(story, "CASE-02").dueDay()).isEqualTo(LocalDate.of(2026, 7, 14));
        story.when(extend).thenRefused(ComplaintProblem.EXTENSION_USED);
        var lastMinute = Instant.parse("2026-06-23T15:59:59Z");
        report(true).when(new ExtendVerification(People.HEAD, lastMinute, "x")).then("RECEIVED");
        report(true)
                .when(new ExtendVerification(People.HEAD, lastMinute.plusSeconds(1), "x"))
                .thenRefused(ComplaintProblem.EXTENSION_USED);
    }

    @Test
    @Tag("CR-12")
    void goesToThePlaceOfTheActTheMerchantOrThePlatform() {
        assertThat(online(null)).isEqualTo("mr-510100");
        assertThat(online(new Online("某平台", true, "500103", null))).isEqualTo("mr-500103");
        assertThat(online(new Online("某平台", false, "500103", "510104"))).isEqualTo("mr-510104");
        assertThat(online(new Online("某平台", false, "500103", null))).isEqualTo("mr-500103");
        assertThat(online(new Online("某平台", false, null, null))).isEqualTo("mr-510100");
    }

    @Test
    void keepsComplaintAndReportApartOnTheirOwnClocks() {
        var both =
                withReport(Story.submission(Intake.CONSUMER_COMPLAINT), new ReportPart(true, null));
        var complaint = Story.empty().given(Story.file(People.HOLDER, both));
        assertThat(complaint.dossier().clocks())
                .extracting(LegalClock::rule)
                .containsExactly("CR-05");
        var part = both.report(new ReportPart(true, "销售假冒商品的举报内容"));
        var report = Story.empty().given(Story.file(People.HOLDER, part));
        assertThat(report.dossier().clocks())
                .extracting(LegalClock::rule)
                .containsExactly("CASE-02");
        assertThat(part.namedReport()).isTrue();
        assertThat(part.description()).isEqualTo("销售假冒商品的举报内容");
        Story.empty()
                .when(
                        Story.file(
                                People.HOLDER,
                                withReport(
                                        Story.submission(Intake.REPORT),
                                        new ReportPart(true, null))))
                .thenRefused(ComplaintProblem.ONLY_CONSUMER);
    }

    @Test
    void settlesNothingInAReport() {
        Story.filed(Intake.REPORT)
                .given(accept(People.OFFICER))
                .when(mediate(People.HOLDER))
                .thenRefused(ComplaintProblem.NOTHING_TO_SETTLE);
    }

    @Test
    @Tag("REQ-12")
    @Tag("REV-07")
    void opensALeadForAnOpinionWithFifteenWorkingDays() {
        var story = Leads.opened(Origin.Kind.REVERSE_LINKAGE, MONDAY);
        assertThat(story.dossier().clocks())
                .extracting(LegalClock::rule, LegalClock::dueDay)
                .containsExactly(tuple("REV-07", LocalDate.of(2026, 6, 23)));
        story.given(decline(People.HEAD));
        assertThat(clock(story, "REV-07").state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("REQ-06")
    void linksADuplicateWhenAPersonSaysSoAndOnce() {
        var story = report(true).given(ComplaintStates.judge(true));
        assertThat(story.dossier().linked()).containsExactly(ComplaintStates.judge(true).other());
        story.when(ComplaintStates.judge(true)).thenNothing();
        // A second thought replaces the first.
        story.given(ComplaintStates.judge(false));
        assertThat(story.dossier().linked()).containsExactly(ComplaintStates.judge(false).other());
        var itself =
                new Linked(
                        Linked.Relation.DUPLICATE,
                        org.ipcase.kernel.id.RecordId.derived("x"),
                        story.dossier().number());
        story.when(new ComplaintCommand.JudgeDuplicate(People.OFFICER, MONDAY, true, itself))
                .thenRefused(ComplaintProblem.LINKED_TO_ITSELF);
    }

    private static ClockState toldAt(Instant at) {
        return clock(report(true).given(decline(People.HEAD)).given(tell(at)), "CR-14").state();
    }

    private static TellReporter tell(Instant at) {
        return new TellReporter(People.OFFICER, at, LegalDay.of(at), "书面");
    }

    private static Story report(boolean named) {
        var it = Story.submission(Intake.REPORT);
        return Story.empty()
                .given(Story.file(People.HOLDER, it.report(new ReportPart(named, null))));
    }

    private static Story secretReport() {
        var it =
                Story.submission(
                        Intake.REPORT, Party.Kind.PERSON, RightKind.TRADE_SECRET, "510100");
        return Story.empty().given(Story.file(People.HOLDER, it));
    }

    private static Submission withReport(Submission it, ReportPart part) {
        return copy(it, part, null);
    }

    private static String online(@org.jspecify.annotations.Nullable Online online) {
        var it = copy(Story.submission(Intake.REPORT), null, online);
        return Story.empty().given(Story.file(People.HOLDER, it)).dossier().office().id();
    }

    private static Submission copy(
            Submission it,
            @org.jspecify.annotations.Nullable ReportPart part,
            @org.jspecify.annotations.Nullable Online online) {
        return new Submission(
                it.intake(),
                it.complainant(),
                it.respondents(),
                it.right(),
                it.region(),
                it.actDate(),
                it.description(),
                it.goods(),
                it.estimatedValue(),
                it.evidence(),
                it.wantsMediation(),
                it.namedReport(),
                part,
                online);
    }
}
