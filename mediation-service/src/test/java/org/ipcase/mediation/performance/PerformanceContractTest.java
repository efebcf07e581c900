package org.ipcase.mediation.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.performance.domain.Plans.CREDITOR;
import static org.ipcase.mediation.performance.domain.Plans.DEBTOR;
import static org.ipcase.mediation.performance.domain.Plans.MEDIATOR;
import static org.ipcase.mediation.performance.domain.Plans.confirmed;
import static org.ipcase.mediation.performance.domain.Plans.enforce;
import static org.ipcase.mediation.performance.domain.Plans.open;
import static org.ipcase.mediation.performance.domain.Plans.record;
import static org.ipcase.mediation.performance.domain.Plans.recordDefault;
import static org.ipcase.mediation.performance.domain.Plans.report;
import static org.ipcase.mediation.performance.domain.Plans.sue;
import static org.ipcase.mediation.performance.domain.Plans.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.Schemas;
import org.ipcase.mediation.dispute.domain.Case;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.PerformanceCommand;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.mediation.performance.domain.PerformanceHistory;
import org.ipcase.mediation.performance.domain.PerformanceProblem;
import org.ipcase.mediation.performance.domain.Plans;
import org.ipcase.platform.record.Telling.Fact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What others are told fits its schema; tasks remind; states survive the store. */
class PerformanceContractTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<List<PerformanceCommand>> lives() {
        return Stream.of(
                List.of(
                        open(),
                        report(DEBTOR, 1, "2026-06-10"),
                        record(CREDITOR, 1, "2026-06-11", 100L),
                        visit(MEDIATOR, "2026-06-12"),
                        record(CREDITOR, 1, "2026-06-13", null),
                        record(CREDITOR, 2, "2026-06-14", null)),
                List.of(
                        open(),
                        confirmed("ct-510100"),
                        record(CREDITOR, 1, "2026-06-15", null),
                        recordDefault(CREDITOR, 2, "2026-07-16"),
                        enforce(CREDITOR, "2026-07-20", "ct-510100")),
                List.of(
                        open(),
                        recordDefault(CREDITOR, 1, "2026-06-16"),
                        sue(CREDITOR, "2026-07-01")));
    }

    private static List<Fact> told(List<PerformanceCommand> commands) {
        var facts = new ArrayList<Fact>();
        Performance state = new Performance.NotOpened();
        for (var command : commands) {
            var decision =
                    (Decision.Accepted<PerformanceEvent>) Plans.DECIDER.decide(state, command);
            for (var event : decision.events()) {
                state = PerformanceHistory.evolve(state, event);
                facts.addAll(PerformanceContracts.facts(open().about().id(), event, state));
                assertThat(PerformanceFacts.of(event)).isNotEmpty();
            }
        }
        return facts;
    }

    @ParameterizedTest
    @MethodSource("lives")
    void eachFactFitsItsSchemaAndSaysNothingOfWhatIsOwed(List<PerformanceCommand> life) {
        for (var fact : told(life)) {
            assertThat(Schemas.errors("mediation", fact)).as("%s", fact).isEmpty();
            assertThat(JSON.writeValueAsString(fact.data())).doesNotContain("0000.00", "期", "sub-");
        }
    }

    @Test
    void theStationsAreTold() {
        assertThat(
                        lives().flatMap(life -> told(life).stream())
                                .map(it -> JSON.valueToTree(it.data()).at("/state").asString())
                                .distinct())
                .containsExactlyInAnyOrder(
                        "PERFORMING", "PERFORMED", "PARTLY", "ENFORCEMENT", "DEFAULTED", "SUED");
    }

    @Test
    @Tag("MED-14")
    void theDebtorIsRemindedAWeekBeforeAndTheVisitIsTheCommittees() {
        var tasks = PerformanceIndex.of(Plans.after(open())).tasks();

        assertThat(tasks)
                .filteredOn(it -> it.action().equals("report-performance"))
                .first()
                .satisfies(it -> {
                    assertThat(it.holder()).isEqualTo(AccessKey.agency(Case.RESPONDENT_COMPANY));
                    assertThat(it.warn()).isEqualTo(Instant.parse("2026-06-07T16:00:00Z"));
                    assertThat(it.due()).isEqualTo(Instant.parse("2026-06-15T16:00:00Z"));
                });
        assertThat(tasks)
                .filteredOn(it -> it.action().equals("record-visit"))
                .hasSize(2)
                .allMatch(it -> it.rule().equals("MED-14"));
    }

    @Test
    @Tag("MED-21")
    void afterADefaultTheCreditorHasEnforcementToAskFor() {
        var tasks =
                PerformanceIndex.of(
                                Plans.after(
                                        open(),
                                        confirmed("ct-510100"),
                                        recordDefault(CREDITOR, 1, "2026-06-16")))
                        .tasks();

        assertThat(tasks)
                .anyMatch(it ->
                        it.action().equals("apply-enforcement")
                                && it.rule().equals("MED-21")
                                && it.holder().equals(AccessKey.agency(Case.APPLICANT_COMPANY)));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aStateSurvivesTheStore(List<PerformanceCommand> life) {
        var state = Plans.after(life.toArray(PerformanceCommand[]::new));

        assertThat(JSON.readValue(JSON.writeValueAsString(state), state.getClass()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(PerformanceProblem.class)
    void eachRefusalHasAPageWithItsRuleAndArticle(PerformanceProblem problem) throws IOException {
        var page = Files.readString(Path.of("../docs/problems", problem.code() + ".md"));

        assertThat(page)
                .startsWith("# " + problem.code())
                .contains(problem.title(), problem.rule(), problem.source());
    }
}
