package org.ipcase.cases.rightsaid.domain;

import java.util.List;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAccepted;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAnswered;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAsked;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAssigned;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidClosed;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidEvaluated;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidExtended;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidHandedOn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidRefused;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidWithdrawn;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A request for rights aid (维权援助申请).
 *
 * <p>Accepted or refused with a reason (REQ-07-AID-ACCEPT), assigned, answered in time
 * (REQ-07-AID-ANSWER), closed with its result and evaluated by who asked; the applicant links the
 * complaint or mediation it goes into.
 */
public sealed interface AidRequest {
    /** Nothing was recorded under this id. */
    record Nothing() implements AidRequest {}

    /**
     * @param number human number
     */
    record Asked(
            String number,
            AidRequestStage stage,
            AidAsked request,
            @Nullable AidAccepted acceptance,
            @Nullable AidRefused refusal,
            List<AidAssigned> assignments,
            @Nullable AidExtended extension,
            List<AidAnswered> answers,
            List<AidHandedOn> handOns,
            @Nullable AidClosed closing,
            @Nullable AidEvaluated evaluation,
            @Nullable AidWithdrawn withdrawal,
            List<LegalClock> clocks)
            implements AidRequest {
        public Asked {
            assignments = List.copyOf(assignments);
            answers = List.copyOf(answers);
            handOns = List.copyOf(handOns);
            clocks = List.copyOf(clocks);
        }
    }
}
