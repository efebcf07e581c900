package org.ipcase.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Decision;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every state of an aggregate answers every command (状态与命令全表): the sealed families are walked by
 * reflection, so that a state or a command that no table knows makes the test red. What is accepted
 * is kept and read again, as the record does, and leads to the same state; so does every history
 * that is made up of these commands (重放与快照一致).
 *
 * @param states the sealed family of states
 * @param commands the sealed family of commands
 */
public record EveryPair<S, C, E>(
        Class<S> states,
        Class<C> commands,
        BiFunction<S, C, Decision<E>> decide,
        BiFunction<S, E, S> evolve) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** So many histories are made up from fixed seeds, so that a red one is red again. */
    private static final int HISTORIES = 20;

    private static final int LONGEST = 20;

    /**
     * @param specimens at least one of each state, and of each stage where a state has stages
     * @param orders at least one of each command
     */
    public void isAnswered(Collection<? extends S> specimens, Collection<? extends C> orders) {
        assertThat(names(specimens)).as("states").isEqualTo(wanted(states));
        assertThat(classes(orders)).as("commands").isEqualTo(leaves(commands));
        for (var state : specimens) {
            readsAgain(state);
            for (var order : orders) {
                assertThatCode(() -> follow(state, order))
                        .as("%s in %s", order.getClass().getSimpleName(), state)
                        .doesNotThrowAnyException();
            }
        }
        for (long seed = 0; seed < HISTORIES; seed++) {
            replays(new Random(seed), List.copyOf(specimens), List.copyOf(orders));
        }
    }

    /**
     * A history of whatever commands come: read again from its events it ends in the same state,
     * and so it does from a snapshot anywhere on the way.
     */
    private void replays(Random chance, List<S> specimens, List<C> orders) {
        var start = one(chance, specimens);
        var state = start;
        var happened = new ArrayList<E>();
        for (int step = 0; step < LONGEST; step++) {
            if (decide.apply(state, one(chance, orders))
                    instanceof Decision.Accepted<E>(var events)) {
                for (var event : events) {
                    state = evolve.apply(state, event);
                }
                happened.addAll(events);
            }
        }
        var cut = chance.nextInt(happened.size() + 1);
        var snapshot = again(replayed(start, happened.subList(0, cut), evolve));
        assertThat(replayed(start, happened, evolve)).as("%s", happened).isEqualTo(state);
        assertThat(replayed(snapshot, happened.subList(cut, happened.size()), evolve))
                .as("%s from %d", happened, cut)
                .isEqualTo(state);
    }

    private static <T> T one(Random chance, List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private void follow(S state, C order) {
        if (!(decide.apply(state, order) instanceof Decision.Accepted<E>(var events))) {
            return;
        }
        var after = state;
        var replayed = state;
        for (var event : events) {
            after = evolve.apply(after, event);
            replayed = evolve.apply(replayed, again(event));
        }
        assertThat(replayed).isEqualTo(after);
        readsAgain(after);
    }

    /** A snapshot says the same when it is read. */
    private static void readsAgain(Object state) {
        assertThat(again(state)).isEqualTo(state);
    }

    @SuppressWarnings("unchecked")
    private static <T> T again(T value) {
        return (T) JSON.readValue(JSON.writeValueAsBytes(value), value.getClass());
    }

    /** What a history says when its events are read again. */
    public static <S, E> S replayed(S initial, List<E> happened, BiFunction<S, E, S> evolve) {
        var state = initial;
        for (var event : happened) {
            state = evolve.apply(state, again(event));
        }
        return state;
    }

    /** The whole sealed family that a member belongs to. */
    @SuppressWarnings("unchecked")
    public static <T> Class<T> family(T member) {
        return (Class<T>) root(member.getClass());
    }

    private static Class<?> root(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .<Class<?>>map(EveryPair::root)
                .orElse(type);
    }

    private static Set<String> names(Collection<?> specimens) {
        return specimens.stream()
                .map(EveryPair::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classes(Collection<?> orders) {
        return orders.stream()
                .map(it -> it.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A state with a stage counts once for each of its stages. */
    private static String name(Object specimen) {
        var type = specimen.getClass();
        return stage(type)
                .map(it -> type.getSimpleName() + " " + value(it, specimen))
                .findFirst()
                .orElse(type.getSimpleName());
    }

    private static Set<String> wanted(Class<?> family) {
        return leavesOf(family)
                .flatMap(leaf -> {
                    var stages =
                            stage(leaf)
                                    .flatMap(it ->
                                            Arrays.stream(it.getType().getEnumConstants())
                                                    .map(one -> leaf.getSimpleName() + " " + one))
                                    .toList();
                    return stages.isEmpty() ? Stream.of(leaf.getSimpleName()) : stages.stream();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> leaves(Class<?> family) {
        return leavesOf(family)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Class<?>> leavesOf(Class<?> family) {
        var members = family.getPermittedSubclasses();
        return members == null
                ? Stream.of(family)
                : Arrays.stream(members).flatMap(EveryPair::leavesOf).distinct();
    }

    private static Stream<RecordComponent> stage(Class<?> type) {
        var components = type.getRecordComponents();
        return components == null
                ? Stream.empty()
                : Arrays.stream(components)
                        .filter(it -> it.getName().equals("stage") && it.getType().isEnum());
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Expected a readable " + component, hidden);
        }
    }
}
