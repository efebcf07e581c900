package org.ipcase.mediation.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.confirmation.domain.Petitions.DECIDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.HOLDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.JUDGE;
import static org.ipcase.mediation.confirmation.domain.Petitions.OTHER_SIDE;
import static org.ipcase.mediation.confirmation.domain.Petitions.after;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.confirmation.domain.Confirmation.AppliedFor;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;
import org.ipcase.mediation.confirmation.domain.Objection.Outcome;
import org.ipcase.mediation.dispute.domain.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state, by a person who may give it, against the table below. */
class ConfirmationMatrixTest {
    /** Commands that are accepted : the reason for all others. */
    private static final String TABLE =
            """
            NOT_REQUESTED       apply : not-applied
            AWAITING_SIGNATURES sign withdraw : signatures-missing
            APPLIED             accept decline withdraw : not-accepted-yet
            ACCEPTED            extend confirm dismiss withdraw : not-decided-yet
            NOT_ACCEPTED        apply : not-applied
            CONFIRMED           record-service object record-third-person-objection : decided
            CONFIRMED+OBJECTION record-service decide-objection : decided
            DISMISSED           record-service object : decided
            REVOKED             : decided
            WITHDRAWN           apply : not-applied
            """;

    private static Map<String, OnFile> states() {
        var states = new LinkedHashMap<String, OnFile>();
        put(states, Petitions.open());
        put(states, Petitions.open(), Petitions.apply());
        put(states, Petitions.open(), Petitions.apply(), Petitions.sign());
        put(states, accepted());
        put(states, Petitions.open(), Petitions.apply(), Petitions.sign(), Petitions.decline());
        put(states, accepted(Petitions.confirm()));
        states.put(
                "CONFIRMED+OBJECTION",
                (OnFile)
                        after(
                                accepted(
                                        Petitions.confirm(),
                                        Petitions.object(HOLDER, "2026-06-16"))));
        put(states, accepted(Petitions.dismiss()));
        put(
                states,
                accepted(
                        Petitions.confirm(),
                        Petitions.object(HOLDER, "2026-06-16"),
                        Petitions.decide(Outcome.REVOKED)));
        put(states, accepted(Petitions.withdraw()));
        return states;
    }

    private static ConfirmationCommand[] accepted(ConfirmationCommand... then) {
        return Stream.concat(
                        Stream.of(
                                Petitions.open(),
                                Petitions.apply(),
                                Petitions.sign(),
                                Petitions.accept()),
                        Stream.of(then))
                .toArray(ConfirmationCommand[]::new);
    }

    private static void put(Map<String, OnFile> states, ConfirmationCommand... commands) {
        var state = (OnFile) after(commands);
        states.put(state.apiState(), state);
    }

    private static List<OnRecord> commands() {
        return List.of(
                Petitions.apply(),
                Petitions.sign(),
                Petitions.accept(),
                Petitions.decline(),
                Petitions.extend(10),
                Petitions.confirm(),
                Petitions.dismiss(),
                Petitions.service("A1", "2026-06-16"),
                Petitions.object(HOLDER, "2026-06-16"),
                Petitions.third("2026-06-16", "2026-06-20"),
                Petitions.decide(Outcome.DISMISSED),
                Petitions.withdraw(),
                Petitions.applyOnPaper("R1"),
                Petitions.signOnPaper("R1"));
    }

    @Test
    void everyActionIsAskedAndEveryStateIsInTheTable() {
        assertThat(commands())
                .extracting(ConfirmationAction::of)
                .containsExactly(ConfirmationAction.values());
        assertThat(TABLE.lines().map(line -> line.split("\\s+")[0]))
                .containsExactlyElementsOf(states().keySet());
        assertThat(states().values().stream().map(Object::getClass).distinct().count())
                .isEqualTo(
                        1
                                + Stream.of(AppliedFor.class.getPermittedSubclasses())
                                        .distinct()
                                        .count());
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasItsAnswerInEachState() {
        var states = states();
        return TABLE.lines()
                .flatMap(line -> {
                    var halves = line.split(":");
                    var words = List.of(halves[0].trim().split("\\s+"));
                    var otherwise = "confirmation." + halves[1].trim();
                    var state = Objects.requireNonNull(states.get(words.getFirst()));
                    return commands().stream()
                            .map(it -> row(words.getFirst(), state, it, words, otherwise));
                });
    }

    private static DynamicTest row(
            String name, OnFile state, OnRecord command, List<String> open, String otherwise) {
        var action = ConfirmationAction.of(command).api();
        return DynamicTest.dynamicTest(
                action + " in " + name,
                () -> {
                    var decision = DECIDER.decide(state, command);
                    if (open.contains(action)) {
                        assertThat(decision).isInstanceOf(Decision.Accepted.class);
                    } else {
                        assertThat(codeOf(decision)).isEqualTo(expected(name, action, otherwise));
                    }
                });
    }

    /** The court is nobody's before it is applied to; two answers depend on an objection. */
    private static String expected(String state, String action, String otherwise) {
        var onPaper =
                action.equals("apply-on-paper")
                                && List.of("NOT_REQUESTED", "NOT_ACCEPTED", "WITHDRAWN")
                                        .contains(state)
                        || action.equals("sign-on-paper") && state.equals("AWAITING_SIGNATURES");
        if (onPaper) {
            return "confirmation.party-signs-itself";
        }
        var byJudge =
                !List.of("apply", "sign", "object", "withdraw", "apply-on-paper", "sign-on-paper")
                        .contains(action);
        if (byJudge && List.of("NOT_REQUESTED", "AWAITING_SIGNATURES").contains(state)) {
            return "confirmation.only-judge";
        }
        if (action.equals("decide-objection")
                && List.of("CONFIRMED", "DISMISSED").contains(state)) {
            return "confirmation.no-objection";
        }
        if (state.equals("CONFIRMED+OBJECTION") && action.contains("object")) {
            return "confirmation.objection-open";
        }
        return otherwise;
    }

    private static String codeOf(Decision<ConfirmationEvent> decision) {
        return switch (decision) {
            case Decision.Refused<ConfirmationEvent>(var refusal) -> refusal.problem().code();
            case Decision.Accepted<ConfirmationEvent>(var events) ->
                    throw new AssertionError("Accepted: " + events);
        };
    }

    /** What a screen offers is what the rules accept, for each person in each state. */
    @TestFactory
    Stream<DynamicTest> whatIsOfferedIsAccepted() {
        return states().entrySet().stream()
                .flatMap(state ->
                        Stream.of(
                                        HOLDER,
                                        OTHER_SIDE,
                                        JUDGE,
                                        Case.DIRECTOR,
                                        Petitions.judge("ct-500000-1"))
                                .map(actor ->
                                        DynamicTest.dynamicTest(
                                                actor.agency() + " in " + state.getKey(),
                                                () -> check(state.getValue(), actor))));
    }

    private static void check(OnFile state, org.ipcase.kernel.actor.Actor actor) {
        var offered =
                ConfirmationGuard.allowedActions(
                                state,
                                actor,
                                org.ipcase.mediation.dispute.domain.Case.noon("2026-06-17"))
                        .stream()
                        .filter(AllowedAction::allowed)
                        .map(AllowedAction::name)
                        .toList();
        var accepted =
                commands().stream()
                        .map(it -> As.of(it, actor))
                        .filter(it -> DECIDER.decide(state, it) instanceof Decision.Accepted<?>)
                        .map(it -> ConfirmationAction.of(it).api())
                        .toList();
        assertThat(offered).containsExactlyElementsOf(accepted);
    }
}
