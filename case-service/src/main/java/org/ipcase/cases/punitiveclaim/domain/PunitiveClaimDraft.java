package org.ipcase.cases.punitiveclaim.domain;

import java.util.List;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.BaseEstablished;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimClosed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimOpened;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.DamagesClaimed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactRecorded;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactStruck;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FinesNoted;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class PunitiveClaimDraft {
    String number;
    PunitiveClaimStage stage;
    ClaimOpened opening;
    List<FactRecorded> facts;
    List<FactStruck> struck;
    @Nullable BaseEstablished base;
    @Nullable FinesNoted fines;
    @Nullable DamagesClaimed claim;
    @Nullable ClaimClosed closing;
    List<LegalClock> clocks;

    PunitiveClaimDraft(Kept was) {
        number = was.number();
        stage = was.stage();
        opening = was.opening();
        facts = was.facts();
        struck = was.struck();
        base = was.base();
        fines = was.fines();
        claim = was.claim();
        closing = was.closing();
        clocks = was.clocks();
    }

    Kept done() {
        return new Kept(number, stage, opening, facts, struck, base, fines, claim, closing, clocks);
    }
}
