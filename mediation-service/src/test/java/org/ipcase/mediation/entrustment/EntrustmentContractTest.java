package org.ipcase.mediation.entrustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;
import static org.ipcase.mediation.entrustment.domain.Entrusted.*;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.FitsSchema;
import org.ipcase.mediation.entrustment.domain.Entrusted;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotOpened;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.mediation.entrustment.domain.EntrustmentRecord;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What others are told of an entrustment, who has to do what, and what the store gives back. */
class EntrustmentContractTest {
    private static final List<EntrustmentCommand> LIFE =
            List.of(
                    before(),
                    consent(HOLDER),
                    consent(OTHER_SIDE),
                    choose(HOLDER, "mc-510100", "2026-06-02"),
                    choose(OTHER_SIDE, "mc-510100", "2026-06-02"),
                    confirm(),
                    new EntrustmentCommand.LinkMediation(SYSTEM, noon("2026-06-03"), ID),
                    new EntrustmentCommand.NameMediators(SYSTEM, noon("2026-06-03"), MEDIATORS),
                    followAgreement());

    private static List<Fact> live(List<Entrustment> states) {
        Entrustment state = new NotOpened();
        var facts = new ArrayList<Fact>();
        for (var command : LIFE) {
            var accepted = (Decision.Accepted<EntrustmentEvent>) DECIDER.decide(state, command);
            for (var event : accepted.events()) {
                state = EntrustmentRecord.evolve(state, event);
                facts.addAll(EntrustmentContracts.facts(ID, event, state));
                assertThat(EntrustmentFacts.of(event).toString()).doesNotContain("复制软件");
            }
            states.add(state);
        }
        return facts;
    }

    @Test
    void eachStepIsToldAsItsSchemaSaysAndNothingOfTheDispute() {
        var facts = live(new ArrayList<>());

        assertThat(facts).hasSize(4);
        facts.forEach(FitsSchema::check);
        assertThat(facts.toString()).doesNotContain("岷岭春", "锦栖", "软件", "李慧");
    }

    @Test
    void whoeverMustActHasATask() {
        assertThat(actions(choosing()))
                .containsExactlyInAnyOrder(
                        "agency:rh-minling choose-body LIT-03",
                        "agency:rh-jinqi choose-body LIT-03",
                        "agency:ct-510100:judge designate LIT-04");
        assertThat(actions(assigned()))
                .containsExactly("agency:mc-510100:committee-director confirm LIT-05");
        assertThat(actions(mediating()))
                .containsExactly("agency:mc-510100:committee-director return LIT-01");
        assertThat(actions(afterMediating()))
                .containsExactlyInAnyOrder(
                        "agency:mc-510100:committee-director return LIT-02",
                        "agency:mc-510100:committee-director record-contact LIT-06");
        assertThat(actions(suitReceived()))
                .containsExactly("agency:ct-510100:judge register-suit LIT-12");
        assertThat(actions(returned())).isEmpty();
    }

    private static List<String> actions(Entrustment state) {
        return EntrustmentIndex.of(state).tasks().stream()
                .map(it -> "%s %s %s".formatted(it.holder(), it.action(), it.rule()))
                .toList();
    }

    @Test
    void aStateSurvivesTheStore() {
        var json = JsonMapper.builder().build();
        var states = new ArrayList<Entrustment>();
        live(states);
        states.add(Entrusted.returned());
        states.add(Entrusted.suitReceived());
        for (var state : states) {
            assertThat(json.readValue(json.writeValueAsString(state), state.getClass()))
                    .isEqualTo(state);
        }
    }
}
