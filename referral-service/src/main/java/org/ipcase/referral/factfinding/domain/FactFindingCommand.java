package org.ipcase.referral.factfinding.domain;

import java.time.Instant;
import org.ipcase.kernel.actor.Actor;

/** What is asked of facts found; only the case tells, nobody enters. */
public sealed interface FactFindingCommand {
    Actor actor();

    Instant at();

    /** The case told how its decision stands. */
    record NoteStanding(Actor actor, Instant at, Finding told) implements FactFindingCommand {}
}
