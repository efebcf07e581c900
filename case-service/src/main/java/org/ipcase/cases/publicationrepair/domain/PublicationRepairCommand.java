package org.ipcase.cases.publicationrepair.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface PublicationRepairCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends PublicationRepairCommand {
        PublicationRepairStep step();
    }

    record AskEarlyEnd(
            Actor actor,
            Instant at,
            String number,
            RecordId caseId,
            @Nullable Integer respondent,
            RepairSector sector,
            boolean harmRemoved,
            String statement,
            List<RecordId> evidenceIds,
            @Nullable PublishedPenalty penalty)
            implements PublicationRepairCommand {
        public AskEarlyEnd {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AcceptEarlyEnd(
            Actor actor, Instant at, RepairSector sector, @Nullable PublishedPenalty penalty)
            implements OnRecord {
        @Override
        public PublicationRepairStep step() {
            return PublicationRepairStep.ACCEPT;
        }
    }

    record DeclineEarlyEnd(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public PublicationRepairStep step() {
            return PublicationRepairStep.DECLINE;
        }
    }

    record DecideEarlyEnd(
            Actor actor,
            Instant at,
            boolean granted,
            String documentNumber,
            String reasons,
            @Nullable PublishedPenalty penalty)
            implements OnRecord {
        @Override
        public PublicationRepairStep step() {
            return PublicationRepairStep.DECIDE;
        }
    }

    record WithdrawEarlyEnd(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PublicationRepairStep step() {
            return PublicationRepairStep.WITHDRAW;
        }
    }
}
