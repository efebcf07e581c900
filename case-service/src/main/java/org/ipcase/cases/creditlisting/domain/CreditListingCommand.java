package org.ipcase.cases.creditlisting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface CreditListingCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends CreditListingCommand {
        CreditListingStep step();
    }

    /**
     * @param known the case of the penalty as the record has it; null for one that the platform
     *     does not keep
     */
    record NotifyListing(
            Actor actor,
            Instant at,
            String number,
            Party party,
            String region,
            @Nullable CaseStanding known,
            String penaltyDocument,
            boolean heavierPenalty,
            ListingGround ground,
            String facts)
            implements CreditListingCommand {}

    /**
     * @param known the case of the penalty as it stands now; null as above
     */
    record ListParty(
            Actor actor,
            Instant at,
            @Nullable CaseStanding known,
            String documentNumber,
            @Nullable String statement,
            LocalDate listedOn)
            implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.LIST;
        }
    }

    record SpareParty(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.SPARE;
        }
    }

    record PublishListing(Actor actor, Instant at, String address) implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.PUBLISH;
        }
    }

    record AskRepair(
            Actor actor,
            Instant at,
            boolean dutiesPerformed,
            boolean harmRemoved,
            boolean noNewHeavierPenalty,
            String statement,
            List<RecordId> evidenceIds)
            implements OnRecord {
        public AskRepair {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public CreditListingStep step() {
            return CreditListingStep.REQUEST_REPAIR;
        }
    }

    record AcceptRepair(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.ACCEPT_REPAIR;
        }
    }

    record DeclineRepair(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.DECLINE_REPAIR;
        }
    }

    record DecideRepair(
            Actor actor, Instant at, boolean granted, String documentNumber, String reasons)
            implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.DECIDE_REPAIR;
        }
    }

    record RemoveParty(Actor actor, Instant at) implements OnRecord {
        @Override
        public CreditListingStep step() {
            return CreditListingStep.REMOVE;
        }
    }
}
