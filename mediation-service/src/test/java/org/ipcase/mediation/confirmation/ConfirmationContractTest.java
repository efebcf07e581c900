package org.ipcase.mediation.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.confirmation.domain.Petitions.HOLDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.accept;
import static org.ipcase.mediation.confirmation.domain.Petitions.apply;
import static org.ipcase.mediation.confirmation.domain.Petitions.confirm;
import static org.ipcase.mediation.confirmation.domain.Petitions.decide;
import static org.ipcase.mediation.confirmation.domain.Petitions.decline;
import static org.ipcase.mediation.confirmation.domain.Petitions.dismiss;
import static org.ipcase.mediation.confirmation.domain.Petitions.object;
import static org.ipcase.mediation.confirmation.domain.Petitions.open;
import static org.ipcase.mediation.confirmation.domain.Petitions.service;
import static org.ipcase.mediation.confirmation.domain.Petitions.sign;
import static org.ipcase.mediation.confirmation.domain.Petitions.withdraw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.Schemas;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.mediation.confirmation.domain.ConfirmationProblem;
import org.ipcase.mediation.confirmation.domain.ConfirmationRecord;
import org.ipcase.mediation.confirmation.domain.Objection.Outcome;
import org.ipcase.mediation.confirmation.domain.Petitions;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What others are told fits its schema; states survive the store; each refusal has its page. */
class ConfirmationContractTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<List<ConfirmationCommand>> lives() {
        return Stream.of(
                List.of(open()),
                List.of(open(), apply()),
                List.of(open(), apply(), sign(), decline()),
                List.of(open(), apply(), sign(), accept(), withdraw()),
                List.of(open(), apply(), sign(), accept(), dismiss()),
                List.of(
                        open(),
                        apply(),
                        sign(),
                        accept(),
                        confirm(),
                        service("R1", "2026-06-16"),
                        object(HOLDER, "2026-06-16")),
                List.of(
                        open(),
                        apply(),
                        sign(),
                        accept(),
                        confirm(),
                        object(HOLDER, "2026-06-16"),
                        decide(Outcome.REVOKED)));
    }

    private static List<Fact> told(List<ConfirmationCommand> commands) {
        var facts = new ArrayList<Fact>();
        Confirmation state = new Confirmation.NotOpened();
        for (var command : commands) {
            var decision =
                    (Decision.Accepted<ConfirmationEvent>) Petitions.DECIDER.decide(state, command);
            for (var event : decision.events()) {
                state = ConfirmationRecord.evolve(state, event);
                facts.addAll(ConfirmationContracts.facts(open().id(), event, state));
                assertThat(ConfirmationFacts.of(event)).isNotEmpty();
            }
        }
        return facts;
    }

    @ParameterizedTest
    @MethodSource("lives")
    void eachFactFitsItsSchemaAndSaysNothingOfTheAgreement(List<ConfirmationCommand> life) {
        for (var fact : told(life)) {
            assertThat(Schemas.errors("mediation", fact)).as("%s", fact).isEmpty();
            assertThat(fact.key()).isEqualTo(Petitions.DISPUTE.mediationId());
            assertThat(JSON.writeValueAsString(fact.data())).doesNotContain("赔偿", "公司", "sub-");
        }
    }

    @Test
    void theStationsAreTold() {
        assertThat(
                        lives().flatMap(life -> told(life).stream())
                                .map(ConfirmationContractTest::state))
                .contains(
                        "CONFIRMATION_APPLIED",
                        "CONFIRMED",
                        "DISMISSED",
                        "CONFIRMATION_NOT_ACCEPTED",
                        "CONFIRMATION_WITHDRAWN",
                        "CONFIRMATION_REVOKED");
    }

    private static String state(Fact fact) {
        return JSON.valueToTree(fact.data()).at("/state").asString();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aStateSurvivesTheStore(List<ConfirmationCommand> life) {
        var state = Petitions.after(life.toArray(ConfirmationCommand[]::new));

        assertThat(JSON.readValue(JSON.writeValueAsString(state), state.getClass()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(ConfirmationProblem.class)
    void eachRefusalHasAPageWithItsRuleAndArticle(ConfirmationProblem problem) throws IOException {
        var page = Files.readString(Path.of("../docs/problems", problem.code() + ".md"));

        assertThat(page)
                .startsWith("# " + problem.code())
                .contains(problem.title(), problem.rule(), problem.source());
    }
}
