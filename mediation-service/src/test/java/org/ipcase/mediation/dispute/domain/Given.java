package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.Mediation.NotApplied;

/** Given events, when a command, then events or a code. */
public final class Given {
    public static final MediationDecider DECIDER =
            new MediationDecider(Clocks.standard(), Case.ROSTER, AgencyDirectory.shipped());

    private final Mediation state;

    private Given(Mediation state) {
        this.state = state;
    }

    public static Given nothing() {
        return new Given(new NotApplied());
    }

    /** A mediation brought so far by these commands, each of which must be accepted. */
    public static Given after(MediationCommand... commands) {
        return nothing().and(commands);
    }

    public Given and(MediationCommand... commands) {
        var current = state;
        for (var command : commands) {
            for (var event : accepted(DECIDER.decide(current, command))) {
                current = MediationRecord.evolve(current, event);
            }
        }
        return new Given(current);
    }

    public Mediation state() {
        return state;
    }

    public Dossier dossier() {
        return ((Mediation.OnFile) state).dossier();
    }

    public When when(MediationCommand command) {
        return new When(state, DECIDER.decide(state, command));
    }

    private static List<DisputeEvent> accepted(Decision<DisputeEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<DisputeEvent>(var events) -> events;
            case Decision.Refused<DisputeEvent>(var refusal) ->
                    throw new AssertionError("Refused: " + refusal);
        };
    }

    public record When(Mediation before, Decision<DisputeEvent> decision) {
        public void then(DisputeEvent... events) {
            assertThat(accepted(decision)).containsExactly(events);
        }

        public void thenRefused(MediationProblem problem) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.refusal().problem()).isEqualTo(problem));
        }

        public Mediation thenState() {
            var current = before;
            for (var event : accepted(decision)) {
                current = MediationRecord.evolve(current, event);
            }
            return current;
        }

        public List<DisputeEvent> events() {
            return new ArrayList<>(accepted(decision));
        }
    }
}
