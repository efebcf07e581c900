package org.ipcase.cases.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.platform.rules.EveryPair;

/**
 * A record's story for tests: given commands that happened, when one more comes, then what. A tale
 * never changes, so that many can begin with the same one.
 */
public record Tale<S, C, E>(Rules<S, C, E> rules, S state, List<C> asked, List<E> happened) {
    public record Rules<S, C, E>(
            S initial, BiFunction<S, C, Decision<E>> decide, BiFunction<S, E, S> evolve) {}

    public static <S, C, E> Tale<S, C, E> of(
            S initial, BiFunction<S, C, Decision<E>> decide, BiFunction<S, E, S> evolve) {
        return new Tale<>(new Rules<>(initial, decide, evolve), initial, List.of(), List.of());
    }

    /** What happened before must be allowed. */
    public Tale<S, C, E> given(C command) {
        return switch (answer(command)) {
            case Decision.Accepted<E>(var events) -> after(command, events);
            case Decision.Refused<E>(var refusal) ->
                    throw new AssertionError("Refused: " + refusal);
        };
    }

    public Decision<E> answer(C command) {
        return rules.decide().apply(state, command);
    }

    public void refuses(C command, Problem problem) {
        assertThat(answer(command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(problem));
    }

    private Tale<S, C, E> after(C command, List<E> events) {
        var next = state;
        for (var event : events) {
            next = rules.evolve().apply(next, event);
        }
        var all = new ArrayList<>(happened);
        all.addAll(events);
        var orders = new ArrayList<>(asked);
        orders.add(command);
        return new Tale<>(rules, next, List.copyOf(orders), List.copyOf(all));
    }

    /**
     * Every state answers every command as written in the table, and a button says the same.
     *
     * @param states one tale for each stage
     * @param commands one well-formed command for each path, by a person who may give it
     * @param table by stage the paths that are open there, separated by blanks; one with an
     *     exclamation mark is open in the stage, but this tale lacks a further condition
     * @param buttons the allowed actions of a state for the person of a command
     */
    public static <S, C, E> void answersAsInTheTable(
            Map<String, Tale<S, C, E>> states,
            Map<String, C> commands,
            Map<String, String> table,
            BiFunction<S, C, List<AllowedAction>> buttons) {
        assertThat(states.keySet()).isEqualTo(table.keySet());
        var answered = new TreeMap<String, TreeSet<String>>();
        states.forEach((name, tale) ->
                commands.forEach((path, command) -> {
                    var answer = tale.answer(command);
                    var accepted = answer instanceof Decision.Accepted;
                    var button =
                            buttons.apply(tale.state(), command).stream()
                                    .filter(it -> it.name().equals(path))
                                    .findFirst()
                                    .orElseThrow();
                    if (!button.allowed()) {
                        // A closed button says beforehand what the decider would.
                        assertThat(answer)
                                .as(name + " " + path)
                                .isInstanceOfSatisfying(
                                        Decision.Refused.class,
                                        no ->
                                                assertThat(no.refusal().problem().code())
                                                        .isEqualTo(button.code()));
                    } else {
                        answered.computeIfAbsent(name, _ -> new TreeSet<>())
                                .add(accepted ? path : path + "!");
                    }
                }));
        var expected = new TreeMap<String, TreeSet<String>>();
        table.forEach((name, paths) -> {
            if (!paths.isEmpty()) {
                expected.put(name, words(paths));
            }
        });
        assertThat(answered).isEqualTo(expected);
        answersEveryPair(states.values(), commands.values());
    }

    /**
     * The same with what the sealed families say: the state before anything happened and the
     * commands that opened or moved a tale belong to the table too, and whoever reads a history
     * again comes to the same state.
     */
    private static <S, C, E> void answersEveryPair(
            Collection<Tale<S, C, E>> tales, Collection<C> commands) {
        var some = tales.iterator().next();
        var rules = some.rules();
        var orders = new ArrayList<>(commands);
        tales.forEach(tale -> orders.addAll(tale.asked()));
        var states = new ArrayList<S>();
        states.add(rules.initial());
        for (var tale : tales) {
            states.add(tale.state());
            assertThat(EveryPair.replayed(rules.initial(), tale.happened(), rules.evolve()))
                    .isEqualTo(tale.state());
        }
        new EveryPair<S, C, E>(
                        EveryPair.family(states.getFirst()),
                        EveryPair.family(orders.getFirst()),
                        rules.decide(),
                        rules.evolve())
                .isAnswered(states, orders);
    }

    /** Each stage of an enum has a tale, so that no stage is forgotten. */
    public static <G extends Enum<G>> void covers(Class<G> stages, Map<String, ?> table) {
        var names = new TreeSet<String>();
        for (var stage : stages.getEnumConstants()) {
            names.add(stage.name());
        }
        assertThat(new TreeSet<>(table.keySet())).isEqualTo(names);
    }

    public <T> T now(Function<S, T> question) {
        return question.apply(state);
    }

    private static TreeSet<String> words(String text) {
        var words = new TreeSet<String>();
        for (var word : text.split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
