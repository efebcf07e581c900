package org.ipcase.referral.jointmeeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.BUREAU;
import static org.ipcase.referral.criminalreferral.domain.Referrals.DEPUTY;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OTHER_POLICE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OTHER_POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.ToldFacts;
import org.ipcase.referral.jointmeeting.domain.Meeting.Conclusion;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.CancelMeeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.ConveneMeeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.RecordMinutes;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand.ReportDone;
import org.ipcase.referral.office.domain.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CO-11")
class MeetingTest {
    private static final MeetingDecider DECIDER = new MeetingDecider(Clocks.standard());
    private static final Instant CALLED_AT = shanghai("2026-06-01T10:00");
    private static final LocalDate ON = LocalDate.parse("2026-06-08");
    private static final Instant MINUTED_AT = shanghai("2026-06-09T10:00");

    private static final Map<String, Set<String>> OPEN =
            Map.of(
                    "NOT_CALLED", Set.of(),
                    "CONVENED", Set.of("record-minutes", "cancel"),
                    "HELD", Set.of("report-done"),
                    "DONE", Set.of(),
                    "CANCELLED", Set.of());

    record Cell(Meeting state, String step, MeetingCommand command) {
        @Override
        public String toString() {
            return state.stateName() + " " + step;
        }
    }

    static Stream<Cell> cells() {
        return Stream.of(
                        new Meeting.NotCalled(),
                        convened(),
                        held(),
                        done(),
                        apply(convened(), cancel()))
                .flatMap(state ->
                        Stream.of(
                                new Cell(state, "record-minutes", minutes(MINUTED_AT)),
                                new Cell(state, "report-done", report(MINUTED_AT)),
                                new Cell(state, "cancel", cancel())));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStateAnswersEachStepAndOffersTheSame(Cell cell) {
        var open = OPEN.getOrDefault(cell.state().stateName(), Set.of()).contains(cell.step());
        assertThat(DECIDER.decide(cell.state(), cell.command()))
                .isInstanceOf(open ? Decision.Accepted.class : Decision.Refused.class);
        assertThat(
                        DECIDER.allowedActions(cell.state(), cell.command().actor()).stream()
                                .filter(action -> action.name().equals(cell.step()))
                                .allMatch(action -> action.allowed() == open))
                .isTrue();
    }

    @Test
    void tellsAnInvitationOfLessThanFiveWorkingDays() {
        assertThat(plan(convened("2026-06-08")).shortNotice()).isFalse();
        assertThat(plan(convened("2026-06-05")).shortNotice()).isTrue();
    }

    @Test
    void minutesAreInTimeOnTheThirdWorkingDay() {
        assertThat(minutesOf("2026-06-11T23:59").late()).isFalse();
        assertThat(minutesOf("2026-06-12T00:00").late()).isTrue();
    }

    @Test
    void aConclusionIsReportedByItsOwnerInTimeOnItsDay() {
        assertThat(reportedAt("2026-06-30T23:59").late()).isFalse();
        assertThat(reportedAt("2026-07-01T00:00").late()).isTrue();
        refused(held(), new ReportDone(OFFICER, MINUTED_AT, 1, "…"), MeetingProblem.NOT_AN_OWNER);
        refused(held(), new ReportDone(POLICEMAN, MINUTED_AT, 2, "…"), MeetingProblem.NOTHING_OPEN);
    }

    @Test
    void endsByItselfWhenEverythingIsDoneOrNothingWasToDo() {
        assertThat(done()).isInstanceOf(Meeting.Done.class);
        assertThat(apply(convened(), minutes(MINUTED_AT, List.of())))
                .isInstanceOf(Meeting.Done.class);
    }

    @Test
    void refusesWhatCannotBe() {
        var none = new Meeting.NotCalled();
        refused(none, convene(DEPUTY, "2026-06-08", POLICE), MeetingProblem.NOT_A_CONVENER);
        refused(none, convene(OFFICER, "2026-05-31", POLICE), MeetingProblem.DAY_NOT_POSSIBLE);
        refused(none, convene(OFFICER, "2026-06-08"), MeetingProblem.NOBODY_INVITED);
        refused(convened(), minutes(shanghai("2026-06-07T10:00")), MeetingProblem.DAY_NOT_POSSIBLE);
        refused(
                convened(),
                minutes(MINUTED_AT, List.of(conclusion(OTHER_POLICE))),
                MeetingProblem.OWNER_NOT_INVITED);
        refused(
                convened(),
                new CancelMeeting(POLICEMAN, MINUTED_AT, "…"),
                MeetingProblem.NOT_THE_CONVENER);
    }

    @Test
    void onlyThoseInvitedRead() {
        var readers = MeetingDecider.readers(convened());
        assertThat(Collections.disjoint(readers, OFFICER.keys())).isFalse();
        assertThat(Collections.disjoint(readers, POLICEMAN.keys())).isFalse();
        assertThat(Collections.disjoint(readers, OTHER_POLICEMAN.keys())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MeetingProblem.class)
    void eachRefusalHasAPage(MeetingProblem problem) {
        ToldFacts.hasAPage(problem);
    }

    private static ConveneMeeting convene(
            org.ipcase.kernel.actor.Actor actor, String on, Office... others) {
        var all = Stream.concat(Stream.of(BUREAU), Stream.of(others)).toList();
        return new ConveneMeeting(
                actor,
                CALLED_AT,
                new Meeting.Plan(
                        "SC-JM-2026-000001",
                        BUREAU,
                        all,
                        new Meeting.Agenda("某白酒案会商", "研究定性", LocalDate.parse(on), "三楼会议室"),
                        CALLED_AT,
                        false));
    }

    private static Meeting convened() {
        return convened("2026-06-08");
    }

    private static Meeting convened(String on) {
        return apply(new Meeting.NotCalled(), convene(OFFICER, on, POLICE));
    }

    private static Meeting held() {
        return apply(convened(), minutes(MINUTED_AT));
    }

    private static Meeting done() {
        return apply(held(), report(MINUTED_AT));
    }

    private static Conclusion conclusion(Office owner) {
        return new Conclusion(1, "补充取证", owner, LocalDate.parse("2026-06-30"), Optional.empty());
    }

    private static RecordMinutes minutes(Instant at) {
        return minutes(at, List.of(conclusion(POLICE)));
    }

    private static RecordMinutes minutes(Instant at, List<Conclusion> conclusions) {
        return new RecordMinutes(
                OFFICER,
                at,
                new Meeting.Minutes(ON, List.of("周明", "王磊"), "意见一致", conclusions, at, false));
    }

    private static ReportDone report(Instant at) {
        return new ReportDone(POLICEMAN, at, 1, "已补充");
    }

    private static CancelMeeting cancel() {
        return new CancelMeeting(OFFICER, MINUTED_AT, "改期");
    }

    private static Meeting.Plan plan(Meeting state) {
        return ((Meeting.Called) state).plan();
    }

    private static Meeting.Minutes minutesOf(String at) {
        return ((Meeting.Held) apply(convened(), minutes(shanghai(at)))).minutes();
    }

    private static Meeting.Report reportedAt(String at) {
        return ((Meeting.Done) apply(held(), report(shanghai(at))))
                .minutes()
                .conclusions()
                .getFirst()
                .report()
                .orElseThrow();
    }

    private static Meeting apply(Meeting before, MeetingCommand command) {
        var decision = DECIDER.decide(before, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var state = before;
        for (var event : ((Decision.Accepted<MeetingEvent>) decision).events()) {
            ToldFacts.survives(event);
            state = MeetingDecider.evolve(state, event);
            ToldFacts.survives(state);
        }
        return state;
    }

    private static void refused(Meeting state, MeetingCommand command, MeetingProblem problem) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<MeetingEvent>) decision).refusal().problem())
                .isEqualTo(problem);
    }
}
