package org.ipcase.mediation.mediator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.law.Mark;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.mediator.domain.GradeAssessment.Criterion;
import org.ipcase.mediation.mediator.domain.GradeAssessment.Figures;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Candidate;
import org.ipcase.mediation.mediator.domain.MediatorCommand.ConfirmGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.Engage;
import org.ipcase.mediation.mediator.domain.MediatorCommand.OnRecord;
import org.ipcase.mediation.mediator.domain.MediatorCommand.ProposeGrade;
import org.ipcase.mediation.mediator.domain.MediatorCommand.PublishGrade;
import org.ipcase.mediation.mediator.domain.MediatorFile.Training;
import org.ipcase.mediation.mediator.domain.MediatorState.NotEngaged;
import org.ipcase.mediation.mediator.domain.MediatorState.OnRegister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MediatorDeciderTest {
    private static final MediatorDecider DECIDER =
            new MediatorDecider(Clocks.standard(), RegisterRules.standard());
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final Figures FIGURES = new Figures(TODAY, 3, 60, 54, 10, 40, 0);
    private static final Tie TIE = new Tie(Tie.Relation.KINSHIP, "某公司", null, TODAY);

    private static Engage engage(Actor actor, String born, String engaged) {
        return new Engage(
                actor,
                noon("2026-06-01"),
                new Candidate(
                        "m",
                        "mc-510100",
                        "白露",
                        MediatorGrade.L4,
                        MEDIATOR.sub(),
                        LocalDate.parse(born),
                        LocalDate.parse(engaged)),
                "SC-ME-2026-000001",
                "510100",
                "mc-510100");
    }

    private static MediatorState after(MediatorState state, MediatorCommand... commands) {
        var current = state;
        for (var command : commands) {
            var decision = DECIDER.decide(current, command);
            assertThat(Answered.by(decision)).as(command.toString()).isEqualTo("ok");
            for (var event : ((Decision.Accepted<MediatorEvent>) decision).events()) {
                current = MediatorRecord.evolve(current, event);
            }
        }
        return current;
    }

    private static OnRegister engaged() {
        return (OnRegister) after(new NotEngaged(), engage(DIRECTOR, "1988-04-02", "2026-06-01"));
    }

    private static ProposeGrade propose(MediatorGrade grade) {
        return new ProposeGrade(DIRECTOR, noon("2026-06-01"), grade, FIGURES);
    }

    private static OnRegister published(MediatorGrade grade) {
        return (OnRegister)
                after(engaged(), propose(grade), new PublishGrade(BUREAU, noon("2026-06-01")));
    }

    private static Map<String, OnRegister> states() {
        var at = noon("2026-06-02");
        var states = new LinkedHashMap<String, OnRegister>();
        states.put("ENGAGED", engaged());
        states.put("PROPOSED", (OnRegister) after(engaged(), propose(MediatorGrade.L3)));
        states.put("PUBLISHED", published(MediatorGrade.L3));
        states.put(
                "SUSPENDED",
                (OnRegister) after(engaged(), new MediatorCommand.Suspend(BUREAU, at, "调查")));
        states.put(
                "REMOVED",
                (OnRegister) after(engaged(), new MediatorCommand.Remove(BUREAU, at, "解聘")));
        return states;
    }

    private static List<OnRecord> commands(Actor actor) {
        var at = noon("2026-06-20");
        return List.of(
                new MediatorCommand.RecordTraining(actor, at, new Training(TODAY, 8, "培训")),
                new MediatorCommand.DeclareTie(actor, at, TIE),
                new ProposeGrade(actor, at, MediatorGrade.L3, FIGURES),
                new PublishGrade(actor, at),
                new MediatorCommand.WithdrawGrade(actor, at, "异议成立"),
                new ConfirmGrade(actor, at),
                new MediatorCommand.Suspend(actor, at, "调查"),
                new MediatorCommand.Resume(actor, at),
                new MediatorCommand.Remove(actor, at, "解聘"));
    }

    /** Columns as in {@link MediatorAction}. */
    private static final String TABLE =
            """
            ENGAGED    ok ok ok no-proposal no-proposal no-proposal ok not-suspended ok
            PROPOSED   ok ok grade-pending ok ok not-published ok not-suspended ok
            PUBLISHED  ok ok grade-pending already-published ok ok ok not-suspended ok
            SUSPENDED  ok ok suspended suspended no-proposal suspended suspended ok ok
            REMOVED    removed removed removed removed removed removed removed removed removed
            """;

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        assertThat(commands(BUREAU))
                .extracting(MediatorAction::of)
                .containsExactly(MediatorAction.values());
        return TABLE.lines()
                .map(line -> List.of(line.split("\\s+")))
                .flatMap(row -> {
                    var state = Objects.requireNonNull(states().get(row.getFirst()));
                    var commands = commands(BUREAU);
                    return IntStream.range(0, commands.size())
                            .mapToObj(i -> test(row, i, state, commands.get(i)));
                });
    }

    private static DynamicTest test(List<String> row, int i, OnRegister state, OnRecord command) {
        var word = row.get(i + 1);
        return DynamicTest.dynamicTest(
                MediatorAction.of(command).api() + " in " + row.getFirst(),
                () ->
                        assertThat(Answered.by(DECIDER.decide(state, command)))
                                .isEqualTo(word.equals("ok") ? word : "mediator." + word));
    }

    private static List<String> answers(Actor actor) {
        return commands(actor).stream()
                .map(it -> Answered.by(DECIDER.decide(engaged(), it)))
                .map(it -> it.replace("mediator.", ""))
                .toList();
    }

    @Test
    void theBodyEngagesAndTheBureauGrades() {
        assertThat(answers(DIRECTOR))
                .containsExactly(
                        "ok",
                        "ok",
                        "ok",
                        "only-registrar",
                        "only-registrar",
                        "only-registrar",
                        "ok",
                        "not-suspended",
                        "ok");
        assertThat(answers(MEDIATOR).get(1)).isEqualTo("ok");
        assertThat(answers(MEDIATOR).stream().filter("ok"::equals)).hasSize(1);
        for (var actor : List.of(HOLDER, JUDGE, OFFICER, OTHER_DIRECTOR, SUPERVISOR_CQ)) {
            assertThat(answers(actor)).as(actor.name()).noneMatch("ok"::equals);
        }
        for (var actor : List.of(HOLDER, JUDGE, OTHER_DIRECTOR, MEDIATOR, COUNTY_BUREAU)) {
            assertThat(
                            Answered.by(
                                    DECIDER.decide(
                                            new NotEngaged(),
                                            engage(actor, "1988-04-02", "2026-06-01"))))
                    .as(actor.name())
                    .isEqualTo("mediator.only-director-or-registrar");
        }
    }

    @Test
    @Tag("MED-O5")
    void aMediatorIsEighteenOnTheDayOfEngagement() {
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        new NotEngaged(),
                                        engage(DIRECTOR, "2008-06-01", "2026-06-01"))))
                .isEqualTo("ok");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        new NotEngaged(),
                                        engage(DIRECTOR, "2008-06-02", "2026-06-01"))))
                .isEqualTo("mediator.not-adult");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        new NotEngaged(),
                                        engage(DIRECTOR, "1988-06-02", "2026-06-02"))))
                .isEqualTo("mediator.engaged-in-future");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        engaged(), engage(DIRECTOR, "1988-04-02", "2026-06-01"))))
                .isEqualTo("mediator.already-engaged");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        engaged(),
                                        new MediatorCommand.RecordTraining(
                                                DIRECTOR,
                                                noon("2026-06-01"),
                                                new Training(TODAY.plusDays(1), 8, "培训")))))
                .isEqualTo("mediator.training-in-future");
    }

    @Test
    @Tag("MED-O9")
    @Tag("REQ-22")
    void aProposalListsTheNumbersItUsedAndUncertainLimitsBarNothing() {
        var file = ((OnRegister) after(engaged(), propose(MediatorGrade.L3))).file();
        var assessment = Objects.requireNonNull(file.proposal()).assessment();

        assertThat(assessment.figures()).isEqualTo(FIGURES);
        assertThat(assessment.mark()).isEqualTo(Mark.CHECK);
        assertThat(assessment.criteria())
                .containsExactly(
                        new Criterion("years", 3, 4, false),
                        new Criterion("disputes", 60, 100, false),
                        new Criterion("oralShare", 18, 30, true),
                        new Criterion("success", 90, 88, true));
    }

    @Test
    @Tag("MED-O9")
    void theSampleConditionsOfTheFourthGradeIncludeTheirLimits() {
        var rules = RegisterRules.standard();
        var just = new Figures(TODAY, 2, 60, 51, 15, 0, 0);
        assertThat(GradeAssessment.of(rules, "510100", MediatorGrade.L4, just).criteria())
                .allMatch(Criterion::met);
        var under = new Figures(TODAY, 1, 49, 40, 13, 0, 0);
        assertThat(GradeAssessment.of(rules, "500103", MediatorGrade.L4, under).criteria())
                .noneMatch(Criterion::met);
    }

    @Test
    @Tag("MED-O8")
    void aGradeTakesEffectOnTheDayAfterItsPublication() {
        var published = published(MediatorGrade.L3);
        assertThat(published.file().clock("MED-O8").orElseThrow().lastDay())
                .isEqualTo("2026-06-08");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        published, new ConfirmGrade(BUREAU, noon("2026-06-08")))))
                .isEqualTo("mediator.still-published");
        var graded = (OnRegister) after(published, new ConfirmGrade(BUREAU, noon("2026-06-09")));
        assertThat(graded.file().entry().grade()).isEqualTo(MediatorGrade.L3);
        assertThat(graded.file().graded()).isTrue();
        assertThat(published.file().entry().grade()).isEqualTo(MediatorGrade.L4);
    }

    @Test
    @Tag("MED-O8")
    void theTwoHighestGradesAreForTheCityOrTheProvince() {
        var inCounty =
                (OnRegister)
                        after(
                                new NotEngaged(),
                                new Engage(
                                        SUPERVISOR,
                                        noon("2026-06-01"),
                                        engage(DIRECTOR, "1988-04-02", "2026-06-01").candidate(),
                                        "SC-ME-2026-000002",
                                        "510104",
                                        "mc-510104"),
                                new ProposeGrade(
                                        SUPERVISOR, noon("2026-06-01"), MediatorGrade.L2, FIGURES));
        var at = noon("2026-06-02");
        assertThat(Answered.by(DECIDER.decide(inCounty, new PublishGrade(COUNTY_BUREAU, at))))
                .isEqualTo("mediator.higher-office");
        assertThat(Answered.by(DECIDER.decide(inCounty, new PublishGrade(BUREAU, at))))
                .isEqualTo("ok");
        assertThat(Answered.by(DECIDER.decide(inCounty, new PublishGrade(SUPERVISOR, at))))
                .isEqualTo("ok");
    }

    @Test
    @Tag("LIT-07")
    @Tag("LIT-13")
    void aTieIsKeptAndMeetsThePartyByCodeOrByName() {
        var tied =
                ((OnRegister)
                                after(
                                        engaged(),
                                        new MediatorCommand.DeclareTie(
                                                MEDIATOR, noon("2026-06-01"), TIE)))
                        .file()
                        .entry();
        assertThat(tied.conflictWith("某公司", null)).contains(TIE);
        assertThat(tied.conflictWith("某公司", "91510100MA6CTX2K3Q")).contains(TIE);
        assertThat(tied.conflictWith("别公司", null)).isEmpty();
        var coded = new Tie(Tie.Relation.AGENT, "甲", "91510100MA6CTX2K3Q", TODAY);
        assertThat(coded.isWith("乙", "91510100MA6CTX2K3Q")).isTrue();
        assertThat(coded.isWith("甲", "91510107MA6DH3R88M")).isFalse();
        assertThat(coded.isWith("ＡＢＣ", null)).isFalse();
        assertThat(new Tie(Tie.Relation.OTHER, "ABC", null, TODAY).isWith("ＡＢＣ", null)).isTrue();
    }
}
