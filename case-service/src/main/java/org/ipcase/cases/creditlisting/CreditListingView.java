package org.ipcase.cases.creditlisting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.creditlisting.domain.CreditListing;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListingAccess;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingPublished;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyListed;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyRemoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartySpared;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAsked;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDecided;
import org.ipcase.cases.creditlisting.domain.ListingGround;
import org.ipcase.cases.party.PartyView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A listing as the office and the party see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreditListingView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView party,
        String region,
        String agency,
        @Nullable RecordId caseId,
        String penaltyDocument,
        ListingGround ground,
        String facts,
        LocalDate notifiedOn,
        @Nullable PartyListed listing,
        @Nullable PartySpared spared,
        @Nullable ListingPublished published,
        @Nullable RepairAsked repair,
        @Nullable RepairDecided repairDecision,
        @Nullable PartyRemoved removal) {
    static CreditListingView of(
            Snapshot<CreditListing> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Listed it)) {
            throw RequestProblem.notFound();
        }
        return new CreditListingView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                CreditListingAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(it.notice().party()),
                it.notice().region(),
                it.notice().agency(),
                it.notice().caseId(),
                it.notice().penaltyDocument(),
                it.notice().ground(),
                it.notice().facts(),
                it.notice().on(),
                it.listing(),
                it.spared(),
                it.published(),
                it.repair(),
                it.repairDecision(),
                it.removal());
    }
}
