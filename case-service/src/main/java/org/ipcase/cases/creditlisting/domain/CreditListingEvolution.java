package org.ipcase.cases.creditlisting.domain;

import static org.ipcase.cases.creditlisting.domain.CreditListingStage.LISTED;
import static org.ipcase.cases.creditlisting.domain.CreditListingStage.NOTIFIED;
import static org.ipcase.cases.creditlisting.domain.CreditListingStage.REMOVED;
import static org.ipcase.cases.creditlisting.domain.CreditListingStage.REPAIR_ACCEPTED;
import static org.ipcase.cases.creditlisting.domain.CreditListingStage.REPAIR_REQUESTED;

import java.util.List;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListing.Nothing;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ClocksMoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingNotified;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingPublished;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyListed;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyRemoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartySpared;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAccepted;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAsked;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDecided;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDeclined;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class CreditListingEvolution {
    private CreditListingEvolution() {}

    static CreditListing evolve(CreditListing state, CreditListingEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof ListingNotified it ? opened(it) : state;
            case Listed it -> next(it, event);
        };
    }

    private static Listed opened(ListingNotified it) {
        return new Listed(it.number(), NOTIFIED, it, null, null, null, null, null, null, List.of());
    }

    private static Listed next(Listed before, CreditListingEvent event) {
        var draft = new CreditListingDraft(before);
        switch (event) {
            case ListingNotified it -> draft.notice = it;
            case PartyListed it -> {
                draft.listing = it;
                draft.stage = LISTED;
            }
            case PartySpared it -> {
                draft.spared = it;
                draft.stage = CreditListingStage.NOT_LISTED;
            }
            case ListingPublished it -> draft.published = it;
            case RepairAsked it -> {
                draft.repair = it;
                draft.stage = REPAIR_REQUESTED;
            }
            case RepairAccepted _ -> draft.stage = REPAIR_ACCEPTED;
            case RepairDeclined _ -> draft.stage = LISTED;
            case RepairDecided it -> {
                draft.repairDecision = it;
                draft.stage = it.granted() ? REMOVED : LISTED;
            }
            case PartyRemoved it -> {
                draft.removal = it;
                draft.stage = REMOVED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
