package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;

/** Given events, when a command, then events or a refusal. */
public final class Given {
    static final CriminalReferralClocks CLOCKS = new CriminalReferralClocks(Clocks.standard());
    static final CriminalReferralDecider DECIDER = new CriminalReferralDecider(CLOCKS);

    private final CriminalReferral state;

    private Given(CriminalReferral state) {
        this.state = state;
    }

    static Given given(CriminalReferralEvent... events) {
        return new Given(state(events));
    }

    static CriminalReferral state(CriminalReferralEvent... events) {
        CriminalReferral state = new NotOpened();
        for (var event : events) {
            state = CriminalReferralEvolution.evolve(state, event);
        }
        return state;
    }

    Then when(CriminalReferralCommand command) {
        return new Then(DECIDER.decide(state, command));
    }

    record Then(Decision<CriminalReferralEvent> decision) {
        void then(CriminalReferralEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(Arrays.asList(events)));
        }

        Refusal refused(Problem problem) {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            var refusal = ((Decision.Refused<CriminalReferralEvent>) decision).refusal();
            assertThat(refusal.problem()).isEqualTo(problem);
            return refusal;
        }
    }
}
