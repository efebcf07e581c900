package org.ipcase.cases.punitiveclaim.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.DamagesBase;
import org.ipcase.kernel.penalty.IntentIndicator;
import org.ipcase.kernel.penalty.SeriousIndicator;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface PunitiveClaimCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends PunitiveClaimCommand {
        PunitiveClaimStep step();
    }

    record OpenClaim(
            Actor actor,
            Instant at,
            String number,
            RightKind right,
            LocalDate actDate,
            Party defendant,
            @Nullable String claimNumber,
            @Nullable RecordId caseId,
            @Nullable String caseNumber)
            implements PunitiveClaimCommand {}

    record RecordFact(
            Actor actor,
            Instant at,
            @Nullable IntentIndicator intent,
            @Nullable SeriousIndicator serious,
            String text,
            String source,
            List<RecordId> evidenceIds)
            implements OnRecord {
        public RecordFact {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public PunitiveClaimStep step() {
            return PunitiveClaimStep.RECORD_FACT;
        }
    }

    record StrikeFact(Actor actor, Instant at, int fact, String reason) implements OnRecord {
        @Override
        public PunitiveClaimStep step() {
            return PunitiveClaimStep.STRIKE_FACT;
        }
    }

    record EstablishBase(
            Actor actor,
            Instant at,
            DamagesBase.Kind kind,
            Money amount,
            @Nullable Integer licenceTimes,
            boolean othersUnknown,
            String source)
            implements OnRecord {
        @Override
        public PunitiveClaimStep step() {
            return PunitiveClaimStep.ESTABLISH_BASE;
        }
    }

    record NoteFines(Actor actor, Instant at, Money amount, String document) implements OnRecord {
        @Override
        public PunitiveClaimStep step() {
            return PunitiveClaimStep.NOTE_FINES;
        }
    }

    record ClaimDamages(Actor actor, Instant at, Money amount, String method, ClaimMoment moment)
            implements OnRecord {
        @Override
        public PunitiveClaimStep step() {
            return PunitiveClaimStep.CLAIM;
        }
    }

    record CloseClaim(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PunitiveClaimStep step() {
            return PunitiveClaimStep.CLOSE;
        }
    }
}
