package org.ipcase.referral.factfinding.domain;

import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.factfinding.domain.FactFinding.NotTold;
import org.ipcase.referral.factfinding.domain.FactFinding.Told;
import org.ipcase.referral.factfinding.domain.FactFindingCommand.NoteStanding;
import org.ipcase.referral.factfinding.domain.FactFindingEvent.StandingNoted;

/** Keeps what the case told; what is known already changes nothing. */
public final class FactFindingDecider {
    private FactFindingDecider() {}

    public static Decision<FactFindingEvent> decide(FactFinding state, FactFindingCommand command) {
        return switch (command) {
            case NoteStanding it -> note(state, it.told());
        };
    }

    public static FactFinding evolve(FactFinding state, FactFindingEvent event) {
        return switch (event) {
            case StandingNoted(var finding) -> new Told(finding);
        };
    }

    private static Decision<FactFindingEvent> note(FactFinding state, Finding told) {
        return switch (state) {
            case NotTold _ -> Decision.accept(new StandingNoted(told));
            case Told(var known) -> {
                var joined = known.joined(told);
                yield joined.equals(known)
                        ? Decision.accept()
                        : Decision.accept(new StandingNoted(joined));
            }
        };
    }
}
