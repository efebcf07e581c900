package org.ipcase.cases.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.accept;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.submit;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.withdraw;
import static org.ipcase.cases.complaint.domain.ComplaintStates.LATER;
import static org.ipcase.cases.complaint.domain.ComplaintStates.TODAY;
import static org.ipcase.cases.complaint.domain.ComplaintStates.TWO_DAYS_ON;
import static org.ipcase.cases.complaint.domain.ComplaintStates.agreement;
import static org.ipcase.cases.complaint.domain.ComplaintStates.call;
import static org.ipcase.cases.complaint.domain.ComplaintStates.called;
import static org.ipcase.cases.complaint.domain.ComplaintStates.consumer;
import static org.ipcase.cases.complaint.domain.ComplaintStates.prove;
import static org.ipcase.cases.complaint.domain.ComplaintStates.terminate;
import static org.ipcase.cases.complaint.domain.Story.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.People;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.ExcludeDays;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordViolation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RejectComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestIdentity;
import org.ipcase.cases.complaint.domain.ComplaintCommand.TellTermination;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Form;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A consumer's complaint before the office (消费投诉), CR-04 to CR-11. */
class ConsumerComplaintTest {
    @Test
    @Tag("CR-04")
    void doesNotAcceptAComplaintWithoutARealIdentity() {
        nameless().when(accept(People.OFFICER)).thenRefused(ComplaintProblem.IDENTITY_NOT_PROVEN);
        nameless().given(prove()).when(accept(People.OFFICER)).then("ACCEPTED");
    }

    @Test
    @Tag("CR-04")
    void waitsForProofOfIdentityUntilTheLastDayNamed() {
        var asked = nameless().given(new RequestIdentity(People.OFFICER, MONDAY, LATER));
        var lastMinute = Instant.parse("2026-06-08T15:59:59Z");
        asked.when(reject(lastMinute)).thenRefused(ComplaintProblem.IDENTITY_PERIOD_RUNNING);
        asked.when(accept(People.OFFICER)).thenRefused(ComplaintProblem.IDENTITY_NOT_PROVEN);
        asked.when(reject(lastMinute.plusSeconds(1))).then("REJECTED");
        nameless()
                .given(new RequestIdentity(People.OFFICER, MONDAY, LATER))
                .when(prove())
                .then("RECEIVED");
    }

    @Test
    @Tag("CR-04")
    void namesADayAheadForProofOfIdentity() {
        nameless()
                .when(new RequestIdentity(People.OFFICER, MONDAY, TODAY))
                .thenRefused(ComplaintProblem.SUPPLEMENT_DAY_PASSED);
        Story.filed()
                .when(new RequestIdentity(People.OFFICER, MONDAY, LATER))
                .thenRefused(ComplaintProblem.ONLY_CONSUMER);
    }

    @Test
    @Tag("CR-08")
    void mediatesForSixtyDaysFromAcceptance() {
        var story = consumer().given(accept(People.OFFICER));
        assertThat(clock(story, "CR-08").dueDay()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    @Tag("CR-08a")
    void mediatesForFortyFiveWorkingDaysUnderTheInterimMeasures() {
        // Accepted on 2026-04-14, the last day of Decree 20.
        var before = Instant.parse("2026-04-14T02:00:00Z");
        var story = consumer().given(new AcceptComplaint(People.OFFICER, before, null));
        assertThat(story.dossier().clocks())
                .extracting(LegalClock::rule)
                .containsExactly("CR-05", "CR-08a");
        var dayAfter = before.plus(Duration.ofDays(1));
        var now = consumer().given(new AcceptComplaint(People.OFFICER, dayAfter, null));
        assertThat(now.dossier().clocks())
                .extracting(LegalClock::rule)
                .containsExactly("CR-05", "CR-08");
    }

    @Test
    @Tag("CR-08")
    void doesNotCountDaysOfInspectionAndAppraisal() {
        var story =
                consumer()
                        .given(accept(People.OFFICER))
                        .given(exclude(ExclusionReason.APPRAISAL, TODAY.plusDays(1), 10));
        assertThat(clock(story, "CR-08").dueDay()).isEqualTo(LocalDate.of(2026, 8, 10));
        consumer()
                .given(accept(People.OFFICER))
                .when(exclude(ExclusionReason.HEARING, TODAY.plusDays(1), 10))
                .thenRefused(ComplaintProblem.NO_PERIOD);
        consumer()
                .given(accept(People.OFFICER))
                .when(exclude(ExclusionReason.APPRAISAL, TODAY.plusDays(1), -1))
                .thenRefused(ComplaintProblem.DAY_NOT_POSSIBLE);
        consumer()
                .given(accept(People.OFFICER))
                .when(exclude(ExclusionReason.APPRAISAL, TODAY.minusDays(1), 3))
                .thenRefused(ComplaintProblem.DAY_NOT_POSSIBLE);
    }

    @Test
    @Tag("CR-07")
    void callsBothInAdvanceAndOnlyIfBothAgree() {
        var accepted = consumer().given(accept(People.OFFICER));
        accepted.when(call(TWO_DAYS_ON, TODAY, false))
                .thenRefused(ComplaintProblem.BOTH_MUST_AGREE);
        accepted.when(call(MONDAY, TODAY, true)).thenRefused(ComplaintProblem.CALL_NOT_AHEAD);
        accepted.when(call(TWO_DAYS_ON, TODAY.plusDays(3), true))
                .thenRefused(ComplaintProblem.CALL_NOT_AHEAD);
        accepted.when(call(TWO_DAYS_ON, TODAY.plusDays(2), true)).then("MEDIATION_CALLED");
    }

    @Test
    @Tag("CR-10")
    void needsADocumentSignedSealedAndInThreeCopiesUnlessNoneIsNeeded() {
        consumer()
                .given(accept(People.OFFICER))
                .when(agreement(Form.DOCUMENT, true, 3))
                .thenRefused(ComplaintProblem.NOT_CALLED);
        called().when(agreement(Form.DOCUMENT, true, 2))
                .thenRefused(ComplaintProblem.AGREEMENT_UNSIGNED);
        called().when(agreement(Form.DOCUMENT, false, 3))
                .thenRefused(ComplaintProblem.AGREEMENT_UNSIGNED);
        called().when(agreement(Form.RECORD_PERFORMED, false, 0)).then("MEDIATION_AGREED");
        called().when(agreement(Form.RECORD_WAIVED, false, 0)).then("MEDIATION_AGREED");
        var story = called().when(agreement(Form.DOCUMENT, true, 3)).then("MEDIATION_AGREED");
        assertThat(clock(story, "CR-08").state()).isEqualTo(ClockState.MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationGround.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "TIME_LIMIT")
    @Tag("CR-09")
    void terminatesOnEachGroundAndTellsBothWithinSevenWorkingDays(TerminationGround ground) {
        var story = called().when(terminate(ground, MONDAY)).then("MEDIATION_TERMINATED");
        assertThat(clock(story, "CR-09").dueDay()).isEqualTo(LocalDate.of(2026, 6, 10));
        var told = new TellTermination(People.OFFICER, MONDAY, TODAY, "邮寄送达");
        story.when(told);
        assertThat(clock(story, "CR-09").state()).isEqualTo(ClockState.MET);
        story.when(told).thenRefused(ComplaintProblem.ALREADY_TOLD);
    }

    @Test
    @Tag("CR-09")
    void tellsOfTheTerminationOnTheLastDayInTimeAndOnTheNextLate() {
        var lastMinute = Instant.parse("2026-06-10T15:59:59Z");
        assertThat(toldAt(lastMinute)).isEqualTo(ClockState.MET);
        assertThat(toldAt(lastMinute.plusSeconds(1))).isEqualTo(ClockState.BREACHED);
    }

    @Test
    @Tag("CR-08")
    @Tag("CR-09")
    void mustTerminateOnceTheTimeIsOverAndNotForThatReasonBefore() {
        // 2026-07-31 is the sixtieth day.
        var lastMinute = Instant.parse("2026-07-31T15:59:59Z");
        called().when(terminate(TerminationGround.TIME_LIMIT, lastMinute))
                .thenRefused(ComplaintProblem.MEDIATION_TIME_RUNNING);
        var over = lastMinute.plusSeconds(1);
        called().when(
                        new ComplaintCommand.RecordAgreement(
                                People.OFFICER,
                                over,
                                agreement(Form.DOCUMENT, true, 3).agreement(),
                                true,
                                3))
                .thenRefused(ComplaintProblem.MEDIATION_TIME_OVER);
        called().when(terminate(TerminationGround.TIME_LIMIT, over)).then("MEDIATION_TERMINATED");
    }

    @Test
    @Tag("CR-09")
    void endsTheMediationWhenTheConsumerWithdraws() {
        called().when(withdraw(People.HOLDER)).then("MEDIATION_TERMINATED");
        consumer().when(withdraw(People.HOLDER)).then("WITHDRAWN");
    }

    @Test
    @Tag("CR-11")
    void verifiesAViolationFoundWhileMediatingAsALeadOfItsOwn() {
        var accepted = consumer().given(accept(People.OFFICER));
        accepted.when(submit("A", "B")).thenRefused(ComplaintProblem.NOT_A_LEAD);
        var lead = ComplaintStates.lead();
        var story =
                accepted.when(new RecordViolation(People.OFFICER, MONDAY, lead)).then("ACCEPTED");
        assertThat(story.dossier().linked()).containsExactly(lead);
        var opened = Leads.opened(Origin.Kind.FOUND_IN_MEDIATION, MONDAY);
        assertThat(opened.dossier().clocks())
                .extracting(LegalClock::rule, LegalClock::dueDay)
                .containsExactly(tuple("CR-11", LocalDate.of(2026, 6, 23)));
    }

    private static ClockState toldAt(Instant at) {
        var story =
                called().given(terminate(TerminationGround.OTHER, MONDAY))
                        .given(new TellTermination(People.OFFICER, at, LegalDay.of(at), "邮寄"));
        return clock(story, "CR-09").state();
    }

    private static Story nameless() {
        var whole = Story.submission(Intake.CONSUMER_COMPLAINT);
        var nobody = new Party(Party.Kind.PERSON, "某先生", null, null, null, null, null, null);
        return Story.empty().given(Story.file(People.HOLDER, whole.by(nobody)));
    }

    private static RejectComplaint reject(Instant at) {
        return new RejectComplaint(
                People.OFFICER, at, RejectionGround.FALSE_IDENTITY_OR_REFUSES_CHECK, "逾期未提供");
    }

    private static ExcludeDays exclude(ExclusionReason reason, LocalDate from, int days) {
        return new ExcludeDays(
                People.OFFICER,
                MONDAY.plus(Duration.ofDays(20)),
                reason,
                from,
                from.plusDays(days - 1),
                "鉴〔2026〕1号");
    }

    static LegalClock clock(Story story, String rule) {
        return story.dossier().clocks().stream()
                .filter(it -> it.rule().equals(rule))
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
