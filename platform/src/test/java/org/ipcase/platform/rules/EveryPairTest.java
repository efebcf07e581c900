package org.ipcase.platform.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.BiFunction;
import org.ipcase.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check has been seen red: each of its promises with a tiny aggregate that breaks it. */
class EveryPairTest {
    sealed interface Light {
        record Off() implements Light {}

        record On(int times) implements Light {}
    }

    sealed interface Order {
        record Switch() implements Order {}

        record Break() implements Order {}
    }

    /**
     * @param by is not written down
     */
    record Switched(@JsonIgnore @Nullable String by) {}

    private static final List<Light> STATES = List.of(new Light.Off(), new Light.On(1));
    private static final List<Order> ORDERS = List.of(new Order.Switch(), new Order.Break());

    @Test
    void passesWhereAllIsAnsweredAndReadAgain() {
        assertThatCode(() -> pairs(EveryPairTest::evolve).isAnswered(STATES, ORDERS))
                .doesNotThrowAnyException();
    }

    @Test
    void missesAStateThatNobodyAsked() {
        assertThatThrownBy(() ->
                        pairs(EveryPairTest::evolve).isAnswered(List.of(STATES.get(0)), ORDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("states");
    }

    @Test
    void missesACommandThatNobodyGave() {
        assertThatThrownBy(() ->
                        pairs(EveryPairTest::evolve).isAnswered(STATES, List.of(ORDERS.get(0))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("commands");
    }

    @Test
    void seesThatAnEventDoesNotSayAllThatHappened() {
        BiFunction<Light, Switched, Light> byTheEvent =
                (_, event) -> new Light.On(event.by() == null ? 0 : 1);
        assertThatThrownBy(() -> pairs(byTheEvent).isAnswered(STATES, ORDERS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void seesThatAStateIsNotMadeOfItsEventsAlone() {
        var calls = new int[1];
        BiFunction<Light, Switched, Light> countsItself = (_, _) -> new Light.On(calls[0]++);
        assertThatThrownBy(() -> pairs(countsItself).isAnswered(STATES, ORDERS))
                .isInstanceOf(AssertionError.class);
    }

    private static EveryPair<Light, Order, Switched> pairs(
            BiFunction<Light, Switched, Light> evolve) {
        return new EveryPair<>(
                Light.class,
                Order.class,
                (_, order) ->
                        switch (order) {
                            case Order.Switch _ -> Decision.accept(new Switched("hand"));
                            case Order.Break _ -> Decision.accept();
                        },
                evolve);
    }

    private static Light evolve(Light state, Switched event) {
        return state instanceof Light.On(var times) ? new Light.On(times + 1) : new Light.On(1);
    }
}
