package org.ipcase.mediation.mediator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.FitsSchema;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.mediator.Caseload.Standing;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Outcome;
import org.ipcase.mediation.mediator.domain.ComplaintEvent.MediatorComplaintDecided;
import org.ipcase.mediation.mediator.domain.GradeAssessment.Figures;
import org.ipcase.mediation.mediator.domain.MediatorCommand;
import org.ipcase.mediation.mediator.domain.MediatorDecider;
import org.ipcase.mediation.mediator.domain.MediatorEvent;
import org.ipcase.mediation.mediator.domain.MediatorFile.Training;
import org.ipcase.mediation.mediator.domain.MediatorRecord;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told of mediators, what lists see, and what the store gives back. */
class MediatorContractTest {
    private static final RecordId ID = RecordId.derived("mediator", "test");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private static final List<MediatorCommand> LIFE =
            List.of(
                    new MediatorCommand.Engage(
                            DIRECTOR,
                            noon("2026-06-01"),
                            new MediatorCommand.Candidate(
                                    "md-x",
                                    "mc-510100",
                                    "白露",
                                    MediatorGrade.L4,
                                    MEDIATOR.sub(),
                                    LocalDate.parse("1988-04-02"),
                                    TODAY),
                            "SC-ME-2026-000001",
                            "510100",
                            "mc-510100"),
                    new MediatorCommand.RecordTraining(
                            DIRECTOR, noon("2026-06-01"), new Training(TODAY, 8, "培训")),
                    new MediatorCommand.DeclareTie(
                            MEDIATOR,
                            noon("2026-06-01"),
                            new Tie(Tie.Relation.INTEREST, "某公司", null, TODAY)),
                    new MediatorCommand.ProposeGrade(
                            DIRECTOR,
                            noon("2026-06-01"),
                            MediatorGrade.L3,
                            new Figures(TODAY, 1, 2, 3, 4, 5, 6)),
                    new MediatorCommand.PublishGrade(BUREAU, noon("2026-06-01")),
                    new MediatorCommand.ConfirmGrade(BUREAU, noon("2026-06-10")),
                    new MediatorCommand.Suspend(BUREAU, noon("2026-06-11"), "内部调查"),
                    new MediatorCommand.Resume(BUREAU, noon("2026-06-12")),
                    new MediatorCommand.Remove(BUREAU, noon("2026-06-13"), "内部解聘"));

    private static List<Fact> live(List<MediatorState> states) {
        var decider = new MediatorDecider(Clocks.standard(), RegisterRules.standard());
        MediatorState state = new MediatorState.NotEngaged();
        var facts = new ArrayList<Fact>();
        for (var command : LIFE) {
            var accepted = (Decision.Accepted<MediatorEvent>) decider.decide(state, command);
            for (var event : accepted.events()) {
                state = MediatorRecord.evolve(state, event);
                facts.addAll(MediatorContracts.facts(ID, event, state));
                MediatorFacts.of(event);
            }
            states.add(state);
        }
        return facts;
    }

    @Test
    void eachChangeIsToldAsItsSchemaSaysWithoutNameOrReason() {
        var facts = live(new ArrayList<>());

        assertThat(facts).hasSize(5);
        facts.forEach(FitsSchema::check);
        assertThat(facts.toString()).doesNotContain("白露", "内部", "某公司");
    }

    @Test
    void listsNeverSeeTheDateOfBirth() {
        var states = new ArrayList<MediatorState>();
        live(states);

        assertThat(states).allMatch(it -> !MediatorIndex.of(it).toString().contains("1988"));
        assertThat(MediatorIndex.of(states.get(4)).tasks())
                .anyMatch(it -> it.action().equals("confirm-grade") && it.rule().equals("MED-O8"));
        assertThat(MediatorIndex.of(states.get(5)).tasks()).isEmpty();
    }

    @Test
    void aStateSurvivesTheStore() {
        var json = JsonMapper.builder().build();
        var states = new ArrayList<MediatorState>();
        live(states);
        for (var state : states) {
            assertThat(json.readValue(json.writeValueAsString(state), state.getClass()))
                    .isEqualTo(state);
        }
    }

    @Test
    void anAnswerToAComplaintIsToldWithoutItsReasons() {
        var grievance =
                new ComplaintAgainst.Grievance(
                        "SC-MT-2026-000001",
                        "md-x",
                        ID,
                        "白露",
                        "mc-510100",
                        "mc-510100",
                        "510100",
                        "sub",
                        "rh-minling",
                        ComplaintAgainst.Ground.INSULT,
                        "内部事实",
                        null,
                        TODAY);
        var event = new MediatorComplaintDecided(Outcome.REMOVAL, "内部理由", TODAY, List.of());
        var after =
                new ComplaintAgainst.Answered(grievance, Outcome.REMOVAL, "内部理由", TODAY, List.of());

        var facts = ComplaintContracts.facts(RecordId.derived("c", "1"), event, after);

        facts.forEach(FitsSchema::check);
        assertThat(facts).hasSize(1);
        assertThat(facts.toString()).doesNotContain("内部", "白露");
    }

    @Test
    void everyStateOfAMediationCountsSomewhere() {
        assertThat(Caseload.standing("IN_PROGRESS")).isEqualTo(Standing.OPEN);
        assertThat(Caseload.standing("AGREEMENT_DRAFTED")).isEqualTo(Standing.OPEN);
        for (var state : List.of("FAILED", "REFUSED", "WITHDRAWN", "TIMED_OUT")) {
            assertThat(Caseload.standing(state)).isEqualTo(Standing.NOT_AGREED);
        }
        assertThat(Caseload.standing("NOT_ACCEPTED")).isEqualTo(Standing.NOT_ACCEPTED);
        assertThat(Caseload.standing("AGREED_ORAL")).isEqualTo(Standing.AGREED);
        assertThat(Caseload.standing("AGREED_WRITTEN")).isEqualTo(Standing.AGREED);
    }
}
