package org.ipcase.cases.creditlisting.domain;

import java.util.List;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingNotified;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingPublished;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyListed;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyRemoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartySpared;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAsked;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDecided;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class CreditListingDraft {
    String number;
    CreditListingStage stage;
    ListingNotified notice;
    @Nullable PartyListed listing;
    @Nullable PartySpared spared;
    @Nullable ListingPublished published;
    @Nullable RepairAsked repair;
    @Nullable RepairDecided repairDecision;
    @Nullable PartyRemoved removal;
    List<LegalClock> clocks;

    CreditListingDraft(Listed was) {
        number = was.number();
        stage = was.stage();
        notice = was.notice();
        listing = was.listing();
        spared = was.spared();
        published = was.published();
        repair = was.repair();
        repairDecision = was.repairDecision();
        removal = was.removal();
        clocks = was.clocks();
    }

    Listed done() {
        return new Listed(
                number,
                stage,
                notice,
                listing,
                spared,
                published,
                repair,
                repairDecision,
                removal,
                clocks);
    }
}
