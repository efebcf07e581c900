package org.ipcase.mediation.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.FitsSchema;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.CommitteeCommand;
import org.ipcase.mediation.committee.domain.CommitteeDecider;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeRecord;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told of the register, what lists see, and what the store gives back. */
class CommitteeContractTest {
    private static final RecordId ID = RecordId.derived("committee", "test");
    private static final List<Member> MEMBERS =
            List.of(
                    new Member("甲", Post.DIRECTOR, false),
                    new Member("乙", Post.MEMBER, true),
                    new Member("丙", Post.MEMBER, false, true));

    private static final List<CommitteeCommand> LIFE =
            List.of(
                    new CommitteeCommand.Register(
                            BUREAU,
                            noon("2026-06-01"),
                            new CommitteeCommand.Registration(
                                    "mc-510100",
                                    "SC-MC-2026-000001",
                                    "成都调委会",
                                    "Chengdu",
                                    "510100",
                                    CommitteeKind.INDUSTRY_PROFESSIONAL,
                                    LocalDate.parse("2026-06-01"),
                                    MEMBERS,
                                    new Profile("mc-510100", null, null))),
                    new CommitteeCommand.ChangeMembers(DIRECTOR, noon("2026-06-02"), MEMBERS),
                    new CommitteeCommand.ReElect(
                            DIRECTOR, noon("2026-06-02"), LocalDate.parse("2026-06-02"), MEMBERS),
                    new CommitteeCommand.Suspend(BUREAU, noon("2026-06-03"), "内部整顿"),
                    new CommitteeCommand.Resume(BUREAU, noon("2026-06-04")),
                    new CommitteeCommand.LinkCourtPlatform(DIRECTOR, noon("2026-06-04"), "TJ-1"),
                    new CommitteeCommand.Dissolve(BUREAU, noon("2026-06-05"), "内部撤销"));

    private static List<Fact> live(List<CommitteeState> states) {
        var decider =
                new CommitteeDecider(
                        Clocks.standard(),
                        AgencyDirectory.shipped(),
                        Roster.of(List.of(), List.of()));
        CommitteeState state = new CommitteeState.NotRegistered();
        var facts = new ArrayList<Fact>();
        for (var command : LIFE) {
            var accepted = (Decision.Accepted<CommitteeEvent>) decider.decide(state, command);
            for (var event : accepted.events()) {
                state = CommitteeRecord.evolve(state, event);
                facts.addAll(CommitteeContracts.facts(ID, event, state));
                CommitteeFacts.of(event);
            }
            states.add(state);
        }
        return facts;
    }

    @Test
    void eachChangeIsToldAsItsSchemaSaysAndNoReasonIs() {
        var facts = live(new ArrayList<>());

        assertThat(facts).hasSize(6);
        facts.forEach(FitsSchema::check);
        assertThat(facts.toString()).doesNotContain("内部");
    }

    @Test
    void theBureauIsAskedToTellTheCourt() {
        var states = new ArrayList<CommitteeState>();
        live(states);

        var tasks = CommitteeIndex.of(states.getFirst()).tasks();
        assertThat(tasks)
                .anyMatch(it ->
                        it.holder().equals("agency:ju-510100")
                                && it.action().equals("notify-court")
                                && it.rule().equals("MED-O4"));
        assertThat(tasks)
                .anyMatch(it -> it.action().equals("re-elect") && it.rule().equals("MED-O2"));
    }

    @Test
    void aStateSurvivesTheStore() {
        var json = JsonMapper.builder().build();
        var states = new ArrayList<CommitteeState>();
        live(states);
        for (var state : states) {
            assertThat(json.readValue(json.writeValueAsString(state), state.getClass()))
                    .isEqualTo(state);
        }
    }
}
