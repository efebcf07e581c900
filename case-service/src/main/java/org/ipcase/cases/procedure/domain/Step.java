package org.ipcase.cases.procedure.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;

/**
 * Something people may ask of a record (办理事项), with the stages in which it is open: asked by the
 * decider before it decides, and by the screen before it shows a button.
 *
 * @param <G> the feature's stages
 */
public interface Step<G extends Enum<G>> {
    /** Name in the API, kebab case. */
    String path();

    /** The stages in which it may be asked. */
    Set<G> open();

    /** Why it is refused in every other stage. */
    Problem closed();

    /** The person first, then the stage. */
    static <G extends Enum<G>> Optional<Refusal> refusal(
            Step<G> step, G stage, Optional<Refusal> person) {
        return person.or(() ->
                step.open().contains(stage)
                        ? Optional.empty()
                        : Optional.of(new Refusal(step.closed(), "It is " + stage)));
    }

    static <G extends Enum<G>, P extends Step<G>> List<AllowedAction> allowed(
            P[] steps, Function<P, Optional<Refusal>> refusal) {
        return Arrays.stream(steps)
                .map(step -> AllowedAction.of(step.path(), refusal.apply(step)))
                .toList();
    }
}
