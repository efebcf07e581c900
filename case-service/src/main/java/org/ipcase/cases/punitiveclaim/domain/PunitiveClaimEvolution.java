package org.ipcase.cases.punitiveclaim.domain;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Nothing;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.BaseEstablished;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimClosed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimOpened;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClocksMoved;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.DamagesClaimed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactRecorded;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactStruck;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FinesNoted;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class PunitiveClaimEvolution {
    private PunitiveClaimEvolution() {}

    static PunitiveClaim evolve(PunitiveClaim state, PunitiveClaimEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof ClaimOpened it ? opened(it) : state;
            case Kept it -> next(it, event);
        };
    }

    private static Kept opened(ClaimOpened it) {
        return new Kept(
                it.number(),
                PunitiveClaimStage.COLLECTING,
                it,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Kept next(Kept before, PunitiveClaimEvent event) {
        var draft = new PunitiveClaimDraft(before);
        switch (event) {
            case ClaimOpened it -> draft.opening = it;
            case FactRecorded it ->
                    draft.facts = Stream.concat(before.facts().stream(), Stream.of(it)).toList();
            case FactStruck it ->
                    draft.struck = Stream.concat(before.struck().stream(), Stream.of(it)).toList();
            case BaseEstablished it -> draft.base = it;
            case FinesNoted it -> draft.fines = it;
            case DamagesClaimed it -> {
                draft.claim = it;
                draft.stage = PunitiveClaimStage.CLAIMED;
            }
            case ClaimClosed it -> {
                draft.closing = it;
                draft.stage = PunitiveClaimStage.CLOSED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
