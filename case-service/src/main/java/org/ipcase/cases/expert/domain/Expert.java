package org.ipcase.cases.expert.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertEntered;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertRemoved;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertResumed;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertSuspended;
import org.ipcase.cases.expert.domain.ExpertEvent.InterestsDeclared;
import org.ipcase.cases.expert.domain.ExpertEvent.TermRenewed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * An expert or technical investigator in the directory (入库专家).
 *
 * <p>Entered with a term, which is renewed or ends; suspended for a time, or removed.
 */
public sealed interface Expert {
    /** Nothing was recorded under this id. */
    record Nothing() implements Expert {}

    /**
     * @param number human number
     */
    record Entered(
            String number,
            ExpertStage stage,
            ExpertEntered entry,
            @Nullable InterestsDeclared declared,
            @Nullable TermRenewed renewal,
            @Nullable ExpertSuspended suspension,
            @Nullable ExpertResumed resumption,
            @Nullable ExpertRemoved removal,
            List<LegalClock> clocks)
            implements Expert {
        public Entered {
            clocks = List.copyOf(clocks);
        }

        public List<String> interests() {
            return declared == null ? entry.interests() : declared.interests();
        }

        public LocalDate termUntil() {
            return renewal == null ? entry.termUntil() : renewal.termUntil();
        }

        /** Whether he can be appointed on that day. */
        public boolean available(LocalDate day) {
            return stage == ExpertStage.ACTIVE && !day.isAfter(termUntil());
        }
    }
}
