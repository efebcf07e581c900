package org.ipcase.referral.step.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;

/**
 * A step people may take (可办事项): from which states, by whom, and why not from others. The same row
 * refuses a command and says beforehand, in {@code allowedActions}, that it would be refused.
 *
 * @param <S> every state of the record
 * @param <F> the states in which the step is open
 * @param name of the command in the API
 * @param otherwise why it is refused in other states
 * @param who says why this person may never take it
 */
public record Step<S, F extends S>(
        String name, Class<F> from, Problem otherwise, Who<? super S> who) {

    /** Who takes a step. */
    @FunctionalInterface
    public interface Who<S> {
        Optional<Refusal> refuses(S state, Actor actor);
    }

    /** Person first, then state: who may never take a step learns no more than that. */
    public Optional<Refusal> refuses(S state, Actor actor) {
        return who.refuses(state, actor).or(() -> closedIn(state));
    }

    private Optional<Refusal> closedIn(S state) {
        return from.isInstance(state)
                ? Optional.empty()
                : Optional.of(new Refusal(otherwise, "The step is not open in this state"));
    }

    /** Asks the rule if the step is open for this person. */
    public <E> Decision<E> take(S state, Actor actor, Function<F, Decision<E>> rule) {
        return refuses(state, actor)
                .map(Decision::<E>reject)
                .orElseGet(() -> rule.apply(from.cast(state)));
    }

    /** Every step with its answer for this person. */
    public static <S> List<AllowedAction> offered(
            List<? extends Step<S, ?>> steps, S state, Actor actor) {
        return steps.stream()
                .map(step -> AllowedAction.of(step.name(), step.refuses(state, actor)))
                .toList();
    }
}
