package org.ipcase.cases.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.ALREADY_RECORDED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOTHING_OVERDUE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_AN_OFFICE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_CRITICISED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_REMINDED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_THE_CASE_OFFICE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NOT_THE_SUPERVISOR;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NO_PLAN;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NO_SIGN_OF_CRIME;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.NO_SUPERVISOR;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.OVER;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.PLAN_SUBMITTED;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.RESERVED_BY_LAW;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.UNKNOWN_OFFICE;
import static org.ipcase.cases.supervision.domain.SupervisionProblem.VALUE_TOO_LOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.casefile.domain.Standings;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.Supervision.Nothing;
import org.ipcase.cases.supervision.domain.SupervisionCommand.CriticiseOffice;
import org.ipcase.cases.supervision.domain.SupervisionCommand.DeclineProposal;
import org.ipcase.cases.supervision.domain.SupervisionCommand.HandDown;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ListCase;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ProposeSupervision;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ReleaseCase;
import org.ipcase.cases.supervision.domain.SupervisionCommand.RemindOffice;
import org.ipcase.cases.supervision.domain.SupervisionCommand.ReportProgress;
import org.ipcase.cases.supervision.domain.SupervisionCommand.SubmitPlan;
import org.ipcase.cases.supervision.domain.SupervisionCommand.TakeOver;
import org.ipcase.cases.supervision.domain.SupervisionCommand.WatchClock;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProgressReported;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Listed supervision, SUP-01, SUP-03 and REQ-24. */
class SupervisionTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor SUPERVISOR =
            Persons.of("sup", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.SUPERVISOR);

    private static final Map<String, String> OPEN =
            Map.of(
                    "WATCHED", "",
                    "PROPOSED", "list decline",
                    "LISTED", "submit-plan report! remind! take-over! hand-down release",
                    "DECLINED", "",
                    "REMINDED", "submit-plan report! criticise! take-over! release",
                    "CRITICISED", "submit-plan report! take-over release",
                    "TAKEN_OVER", "hand-down release",
                    "RELEASED", "");

    private static Tale<Supervision, SupervisionCommand, SupervisionEvent> nothing() {
        var decider =
                new SupervisionDecider(
                        AgencyDirectory.shipped(), Persons.RUNNING, SupervisionNumbers.standard());
        return Tale.of(new Nothing(), decider::decide, SupervisionDecider::evolve);
    }

    private static ProposeSupervision propose(
            Actor by, Criterion criterion, @Nullable Money value, String agency, String region) {
        return new ProposeSupervision(
                by,
                MONDAY,
                "SC-SV-2026-000001",
                null,
                "SC-CA-2026-000001",
                agency,
                region,
                List.of(criterion),
                value,
                "跨省制售假酒");
    }

    private static Tale<Supervision, SupervisionCommand, SupervisionEvent> proposed() {
        return nothing()
                .given(
                        propose(
                                People.OFFICER,
                                Criterion.CROSSES_REGIONS,
                                null,
                                "mr-510100",
                                "510100"));
    }

    private static SupervisionCommand list(Instant at) {
        return new ListCase(
                SUPERVISOR, at, "川督〔2026〕1号", LocalDate.of(2026, 12, 1), List.of("四川省公安厅"));
    }

    private static Tale<Supervision, SupervisionCommand, SupervisionEvent> listed() {
        return proposed().given(list(MONDAY));
    }

    private static SupervisionCommand plan(String day) {
        return new SubmitPlan(People.OFFICER, Persons.endOf(day), "专班办理");
    }

    private static SupervisionCommand report(String day) {
        return new ReportProgress(People.OFFICER, Persons.endOf(day), "已查明上线");
    }

    private static SupervisionCommand remind(String day) {
        return new RemindOffice(SUPERVISOR, Persons.endOf(day), "请报送方案");
    }

    private static SupervisionCommand criticise(String day) {
        return new CriticiseOffice(SUPERVISOR, Persons.endOf(day), "通报");
    }

    private static SupervisionCommand takeOver(TakeOverGround ground) {
        return new TakeOver(SUPERVISOR, Persons.on("2026-06-10"), ground, "提级");
    }

    private static HandDown handDown(String agency, boolean reserved) {
        return new HandDown(SUPERVISOR, MONDAY, agency, reserved, "便于就地查办");
    }

    private static WatchClock breach(String rule) {
        return new WatchClock(
                People.PLATFORM,
                MONDAY,
                "SC-SV-2026-000002",
                RecordId.derived("case"),
                "SC-CA-2026-000002",
                "mr-510100",
                "510100",
                rule);
    }

    private static Tale<Supervision, SupervisionCommand, SupervisionEvent> criticised() {
        return listed().given(remind("2026-06-09")).given(criticise("2026-06-10"));
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var day = "2026-06-03";
        var commands = new LinkedHashMap<String, SupervisionCommand>();
        commands.put("list", list(MONDAY));
        commands.put("decline", new DeclineProposal(SUPERVISOR, MONDAY, "不属重大案件"));
        commands.put("submit-plan", plan(day));
        commands.put("report", report(day));
        commands.put("remind", remind(day));
        commands.put("criticise", criticise(day));
        commands.put("take-over", takeOver(TakeOverGround.NO_PROGRESS));
        commands.put("hand-down", handDown("mr-510700", false));
        commands.put("release", new ReleaseCase(SUPERVISOR, MONDAY, "案件已办结"));
        var states =
                List.of(
                                nothing().given(breach("CASE-02")),
                                proposed(),
                                listed(),
                                proposed().given(new DeclineProposal(SUPERVISOR, MONDAY, "x")),
                                listed().given(remind("2026-06-09")),
                                criticised(),
                                criticised().given(takeOver(TakeOverGround.NO_PROGRESS)),
                                listed().given(new ReleaseCase(SUPERVISOR, MONDAY, "x")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((Listing) it.state()).stage().name(), it -> it));
        Tale.covers(SupervisionStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        SupervisionAccess.allowedActions((Listing) state, command.actor()));
    }

    @Tag("SUP-01")
    @ParameterizedTest
    @CsvSource({"500000.00, true", "499999.99, false"})
    void theValueCriterionBeginsAtFiveHundredThousandYuan(String value, boolean enough) {
        var propose =
                propose(People.OFFICER, Criterion.VALUE, Money.parse(value), "mr-510100", "510100");
        if (enough) {
            nothing().given(propose);
        } else {
            nothing().refuses(propose, VALUE_TOO_LOW);
        }
    }

    @Tag("SUP-01")
    @Test
    void officesAndSupervisorsProposeToTheProvinceOfTheCase() {
        var crosses = Criterion.CROSSES_REGIONS;
        assertThat(((Listing) proposed().state()).proposal().supervisor()).isEqualTo("mr-510000");
        nothing()
                .refuses(
                        propose(People.HOLDER, crosses, null, "mr-510100", "510100"),
                        NOT_AN_OFFICE);
        nothing()
                .refuses(
                        propose(People.OFFICER, crosses, null, "mr-xxx", "510100"), UNKNOWN_OFFICE);
        nothing()
                .refuses(
                        propose(People.OFFICER, crosses, null, "mr-510100", "110000"),
                        NO_SUPERVISOR);
        proposed()
                .refuses(
                        propose(People.OFFICER, crosses, null, "mr-510100", "510100"),
                        ALREADY_RECORDED);
        nothing().refuses(plan("2026-06-01"), OVER);
        proposed()
                .refuses(
                        new ListCase(SUPERVISOR, MONDAY, "1", LocalDate.of(2026, 6, 1), List.of()),
                        DAY_NOT_POSSIBLE);
        proposed().refuses(new DeclineProposal(People.HEAD, MONDAY, "x"), NOT_THE_SUPERVISOR);
        listed().refuses(new SubmitPlan(SUPERVISOR, MONDAY, "x"), NOT_THE_CASE_OFFICE);
    }

    @Tag("SUP-01")
    @Test
    void whatTheRecordKnowsCountsAndNotWhatWasEntered() {
        var known = Standings.closed().worth("499999.99").standing();
        nothing().refuses(entered(known, Criterion.VALUE), VALUE_TOO_LOW);
        nothing().refuses(entered(known, Criterion.MUST_REFER), NO_SIGN_OF_CRIME);
        var proposal =
                ((Listing) nothing().given(entered(known, Criterion.ORDERED)).state()).proposal();
        assertThat(proposal.caseNumber()).isEqualTo(known.number());
        assertThat(proposal.caseAgency()).isEqualTo("mr-510100");
        assertThat(proposal.supervisor()).isEqualTo("mr-510000");
        assertThat(proposal.value()).isEqualTo(known.value());
    }

    private static ProposeSupervision entered(CaseStanding known, Criterion criterion) {
        return new ProposeSupervision(
                People.OFFICER,
                MONDAY,
                "SC-SV-2026-000001",
                known,
                "entered",
                "mr-500103",
                "500103",
                List.of(criterion),
                Money.parse("900000.00"),
                "跨省制售假酒");
    }

    @Tag("SUP-01")
    @Tag("JUR-05")
    @Test
    void noProvinceListsTheCasesOfTheOther() {
        var crosses = Criterion.CROSSES_REGIONS;
        nothing()
                .refuses(
                        propose(People.OFFICER, crosses, null, "mr-510100", "500103"),
                        UNKNOWN_OFFICE);
    }

    @Tag("SUP-01")
    @Test
    void aPrefectureListsTheCasesOfItsOwnOffices() {
        var own = propose(People.HEAD, Criterion.ORDERED, null, "mr-510104", "510104");
        assertThat(((Listing) nothing().given(own).state()).proposal().supervisor())
                .isEqualTo("mr-510100");
        var byOfficer = propose(People.OFFICER, Criterion.ORDERED, null, "mr-510104", "510104");
        assertThat(((Listing) nothing().given(byOfficer).state()).proposal().supervisor())
                .isEqualTo("mr-510000");
    }

    @Tag("SUP-01")
    @Test
    void remindsWhenTheTotalOfTheNoticeHasPassed() {
        var planned = listed().given(plan("2026-06-02")).given(report("2026-11-30"));
        planned.refuses(remind("2026-12-01"), NOTHING_OVERDUE);
        planned.given(remind("2026-12-02"));
        var total = clock(listed(), "SUP-01-TOTAL");
        assertThat(total.lastDay()).isEqualTo("2026-12-01");
        var released =
                listed().given(new ReleaseCase(SUPERVISOR, Persons.endOf("2026-12-01"), "已办结"));
        assertThat(clock(released, "SUP-01-TOTAL").pending()).isFalse();
    }

    @Tag("SUP-01")
    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void decidesWithinFiveWorkingDays(String day, String state) {
        var listed = proposed().given(list(Persons.endOf(day)));
        assertThat(clock(listed, "SUP-01").state().name()).isEqualTo(state);
    }

    @Tag("SUP-01")
    @Test
    void plansInFiveWorkingDaysAndReportsEveryTen() {
        assertThat(clock(listed(), "SUP-01-PLAN").lastDay()).isEqualTo("2026-06-08");
        listed().refuses(report("2026-06-02"), NO_PLAN);
        var planned = listed().given(plan("2026-06-02"));
        assertThat(clock(planned, "SUP-01-REPORT").lastDay()).isEqualTo("2026-06-16");
        planned.refuses(plan("2026-06-03"), PLAN_SUBMITTED);
        var reported = planned.given(report("2026-06-16"));
        assertThat(reported.happened()).filteredOn(ProgressReported.class::isInstance).hasSize(1);
        // Ten working days from the report; 2026-06-19 is a holiday.
        assertThat(clock(reported, "SUP-01-REPORT").lastDay()).isEqualTo("2026-07-01");
    }

    @Tag("SUP-01")
    @Test
    void remindsThenCriticisesThenTakesOver() {
        listed().refuses(remind("2026-06-08"), NOTHING_OVERDUE);
        listed().refuses(takeOver(TakeOverGround.NO_PROGRESS), NOT_CRITICISED);
        listed().refuses(criticise("2026-06-09"), NOT_REMINDED);
        var taken = criticised().given(takeOver(TakeOverGround.NO_PROGRESS));
        assertThat(((Listing) taken.state()).caseOffice()).isEqualTo("mr-510000");
        // Whoever reports again starts from the beginning.
        var back = criticised().given(plan("2026-06-11"));
        assertThat(((Listing) back.state()).stage()).isEqualTo(SupervisionStage.LISTED);
    }

    @Tag("SUP-03")
    @Test
    void takesUpWhenNecessaryAndHandsDownWhatNoLawReserves() {
        var taken = listed().given(takeOver(TakeOverGround.NECESSARY));
        taken.refuses(handDown("mr-510700", true), RESERVED_BY_LAW);
        taken.refuses(handDown("mr-500103", false), UNKNOWN_OFFICE);
        taken.refuses(handDown("mr-510000", false), UNKNOWN_OFFICE);
        var down = taken.given(handDown("mr-510700", false));
        assertThat(((Listing) down.state()).caseOffice()).isEqualTo("mr-510700");
        assertThat(clock(down, "SUP-01-PLAN").pending()).isTrue();
    }

    @Tag("REQ-24")
    @Test
    void aCaseThatBreachesTwoClocksIsProposedByItself() {
        var once = nothing().given(breach("CASE-02")).given(breach("CASE-02"));
        assertThat(((Listing) once.state()).stage()).isEqualTo(SupervisionStage.WATCHED);
        var twice = once.given(breach("CASE-20"));
        var state = (Listing) twice.state();
        assertThat(state.stage()).isEqualTo(SupervisionStage.PROPOSED);
        assertThat(state.proposal().criteria()).containsExactly(Criterion.OVERDUE_CLOCKS);
        assertThat(state.breached()).containsExactly("CASE-02", "CASE-20");
        assertThat(clock(twice, "SUP-01").lastDay()).isEqualTo("2026-06-08");
        var third = (Listing) twice.given(breach("CASE-17")).state();
        assertThat(third.breached()).hasSize(3);
    }

    @Tag("SUP-01")
    @Test
    void theCaseOfficeReadsItOnceItIsListed() {
        var byPlatform = nothing().given(breach("CASE-02")).given(breach("CASE-20"));
        var before = SupervisionAccess.readers((Listing) byPlatform.state());
        var after = SupervisionAccess.readers((Listing) byPlatform.given(list(MONDAY)).state());
        assertThat(People.OFFICER.keys()).noneMatch(before::contains).anyMatch(after::contains);
        assertThat(SUPERVISOR.keys()).anyMatch(before::contains);
        assertThat(People.HOLDER.keys()).noneMatch(after::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(after::contains);
    }

    private static LegalClock clock(Tale<Supervision, ?, ?> tale, String rule) {
        return Due.last(((Listing) tale.state()).clocks(), rule).orElseThrow();
    }
}
