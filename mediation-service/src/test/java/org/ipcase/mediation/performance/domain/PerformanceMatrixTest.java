package org.ipcase.mediation.performance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.performance.domain.Plans.CREDITOR;
import static org.ipcase.mediation.performance.domain.Plans.DEBTOR;
import static org.ipcase.mediation.performance.domain.Plans.MEDIATOR;
import static org.ipcase.mediation.performance.domain.Plans.after;
import static org.ipcase.mediation.performance.domain.Plans.confirmed;
import static org.ipcase.mediation.performance.domain.Plans.enforce;
import static org.ipcase.mediation.performance.domain.Plans.open;
import static org.ipcase.mediation.performance.domain.Plans.record;
import static org.ipcase.mediation.performance.domain.Plans.recordDefault;
import static org.ipcase.mediation.performance.domain.Plans.report;
import static org.ipcase.mediation.performance.domain.Plans.sue;
import static org.ipcase.mediation.performance.domain.Plans.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.PerformanceCommand.OnRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state, by a person who may give it: the answer is ok or a reason. */
class PerformanceMatrixTest {
    private static final String TABLE =
            """
            PERFORMING           ok ok ok ok no-default no-default
            PERFORMED            over over over ok over over
            PARTLY               ok ok ok ok not-confirmed ok
            DEFAULTED            ok ok ok ok not-confirmed ok
            DEFAULTED+CONFIRMED  ok ok ok ok ok confirmed
            ENFORCEMENT          ok ok with-the-court ok with-the-court with-the-court
            SUED                 ok ok with-the-court ok with-the-court with-the-court
            """;

    private static Map<String, OnFile> states() {
        var states = new LinkedHashMap<String, OnFile>();
        put(states, "PERFORMING", open());
        put(
                states,
                "PERFORMED",
                open(),
                record(CREDITOR, 1, "2026-06-15", null),
                record(CREDITOR, 2, "2026-07-10", null));
        put(
                states,
                "PARTLY",
                open(),
                record(CREDITOR, 1, "2026-06-15", 100L),
                recordDefault(CREDITOR, 1, "2026-06-16"));
        put(states, "DEFAULTED", open(), recordDefault(CREDITOR, 1, "2026-06-16"));
        put(
                states,
                "DEFAULTED+CONFIRMED",
                open(),
                confirmed("ct-510100"),
                recordDefault(CREDITOR, 1, "2026-06-16"));
        put(
                states,
                "ENFORCEMENT",
                open(),
                confirmed("ct-510100"),
                recordDefault(CREDITOR, 1, "2026-06-16"),
                enforce(CREDITOR, "2026-07-01", "ct-510100"));
        put(
                states,
                "SUED",
                open(),
                recordDefault(CREDITOR, 1, "2026-06-16"),
                sue(CREDITOR, "2026-07-01"));
        return states;
    }

    private static void put(
            Map<String, OnFile> states, String name, PerformanceCommand... commands) {
        var state = (OnFile) after(commands);
        assertThat(name).startsWith(state.apiState());
        states.put(name, state);
    }

    private static List<OnRecord> commands() {
        return List.of(
                report(DEBTOR, 2, "2026-07-16"),
                record(CREDITOR, 2, "2026-07-16", null),
                recordDefault(CREDITOR, 2, "2026-07-16"),
                visit(MEDIATOR, "2026-07-16"),
                enforce(CREDITOR, "2026-07-16", "ct-510100"),
                sue(CREDITOR, "2026-07-16"));
    }

    @Test
    void everyActionIsAskedAndEveryStateIsInTheTable() {
        assertThat(commands())
                .extracting(PerformanceAction::of)
                .containsExactly(PerformanceAction.values());
        assertThat(TABLE.lines().map(line -> line.split("\\s+")[0]))
                .containsExactlyElementsOf(states().keySet());
        assertThat(states().values().stream().map(Object::getClass).distinct())
                .hasSize(OnFile.class.getPermittedSubclasses().length);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        var states = states();
        return TABLE.lines()
                .flatMap(line -> {
                    var words = List.of(line.split("\\s+"));
                    var state = Objects.requireNonNull(states.get(words.getFirst()));
                    return Stream.iterate(0, it -> it < commands().size(), it -> it + 1)
                            .map(it ->
                                    row(
                                            words.getFirst(),
                                            state,
                                            commands().get(it),
                                            words.get(it + 1)));
                });
    }

    private static DynamicTest row(String name, OnFile state, OnRecord command, String answer) {
        return DynamicTest.dynamicTest(
                PerformanceAction.of(command).api() + " in " + name,
                () -> assertThat(answerOf(Plans.DECIDER.decide(state, command))).isEqualTo(answer));
    }

    private static String answerOf(Decision<PerformanceEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<PerformanceEvent> _ -> "ok";
            case Decision.Refused<PerformanceEvent>(var refusal) ->
                    refusal.problem().code().substring("performance.".length());
        };
    }

    @TestFactory
    Stream<DynamicTest> whatIsOfferedIsWhatTheTableSays() {
        return states().entrySet().stream()
                .map(it ->
                        DynamicTest.dynamicTest(
                                it.getKey(),
                                () -> {
                                    for (var command : commands()) {
                                        var accepted =
                                                Plans.DECIDER.decide(it.getValue(), command)
                                                        instanceof Decision.Accepted<?>;
                                        assertThat(offered(it.getValue(), command))
                                                .as("%s", command)
                                                .isEqualTo(accepted);
                                    }
                                }));
    }

    private static boolean offered(OnFile state, OnRecord command) {
        return PerformanceGuard.allowedActions(state, command.actor()).stream()
                .filter(AllowedAction::allowed)
                .anyMatch(it -> it.name().equals(PerformanceAction.of(command).api()));
    }
}
