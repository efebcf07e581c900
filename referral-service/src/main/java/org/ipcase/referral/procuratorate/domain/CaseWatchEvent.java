package org.ipcase.referral.procuratorate.domain;

import java.time.Instant;
import java.util.Optional;

/** What was seen of a case (监督记录). */
public sealed interface CaseWatchEvent {

    /**
     * Which case it is, or more about that.
     *
     * @param at when the case told it; empty if the referral did, or before this was kept
     */
    record CaseIdentified(Watched.Identity identity, Optional<Instant> at)
            implements CaseWatchEvent {
        public CaseIdentified {
            at = at == null ? Optional.empty() : at;
        }
    }

    /** The case told later that it still is where it was. */
    record CaseConfirmed(Instant at) implements CaseWatchEvent {}

    record ScaleSeen(Watched.Scale scale) implements CaseWatchEvent {}

    record ReferralMoved(Watched.ReferralSeen referral) implements CaseWatchEvent {}

    record PenaltySeen(Watched.Penalty penalty) implements CaseWatchEvent {}

    /** REF-08. */
    record CopiesSent(Watched.Copies copies) implements CaseWatchEvent {}

    record CaseEnded(Watched.Ending ending) implements CaseWatchEvent {}
}
