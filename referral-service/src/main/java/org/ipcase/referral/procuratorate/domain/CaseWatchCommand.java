package org.ipcase.referral.procuratorate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.money.Money;

/** What the watch is told, and the one thing asked of the agency. */
public sealed interface CaseWatchCommand {
    Actor actor();

    Instant at();

    /** An event about the case, with what it says of which case it is. */
    record Observe(Actor actor, Instant at, Watched.Identity identity, Observation observation)
            implements CaseWatchCommand {}

    /** REF-08. */
    record SendCopies(Actor actor, Instant at, LocalDate holderToldOn)
            implements CaseWatchCommand {}

    /** What an event says. */
    sealed interface Observation {
        record Filed() implements Observation {}

        record Measured(Watched.Scale scale) implements Observation {}

        record Moved(Watched.ReferralSeen referral) implements Observation {}

        record Decided(
                String kind,
                Optional<Money> fine,
                Optional<Money> confiscation,
                Optional<String> documentNumber,
                LocalDate on)
                implements Observation {}

        record Ended(Watched.Ending ending) implements Observation {}
    }
}
