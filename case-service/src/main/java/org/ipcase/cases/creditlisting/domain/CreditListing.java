package org.ipcase.cases.creditlisting.domain;

import java.util.List;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingNotified;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingPublished;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyListed;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyRemoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartySpared;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAsked;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDecided;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A party on its way to the serious-dishonesty list, and off it again (严重违法失信名单).
 *
 * <p>Told before, listed together with a heavier penalty, published within 20 working days
 * (CRE-01), removed after three years (CRE-02), or after one if it has repaired its credit
 * (CRE-03).
 */
public sealed interface CreditListing {
    /** Nothing was recorded under this id. */
    record Nothing() implements CreditListing {}

    /**
     * @param number human number
     */
    record Listed(
            String number,
            CreditListingStage stage,
            ListingNotified notice,
            @Nullable PartyListed listing,
            @Nullable PartySpared spared,
            @Nullable ListingPublished published,
            @Nullable RepairAsked repair,
            @Nullable RepairDecided repairDecision,
            @Nullable PartyRemoved removal,
            List<LegalClock> clocks)
            implements CreditListing {
        public Listed {
            clocks = List.copyOf(clocks);
        }
    }
}
