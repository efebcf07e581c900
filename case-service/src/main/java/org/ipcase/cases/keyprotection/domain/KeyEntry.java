package org.ipcase.cases.keyprotection.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryAdmitted;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryDeclined;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryProposed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRemoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRenewed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryReviewed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the key-protection list (重点保护名录).
 *
 * <p>Proposed, admitted by the head for three years (REQ-07-KEY-VALID), reviewed every year
 * (REQ-07-KEY-REVIEW), renewed before it ends or taken off.
 */
public sealed interface KeyEntry {
    /** Nothing was recorded under this id. */
    record Nothing() implements KeyEntry {}

    /**
     * @param number human number
     */
    record Entered(
            String number,
            KeyEntryStage stage,
            EntryProposed proposal,
            @Nullable EntryAdmitted admission,
            @Nullable EntryDeclined declined,
            List<EntryReviewed> reviews,
            @Nullable EntryRenewed renewal,
            @Nullable EntryRemoved removal,
            List<LegalClock> clocks)
            implements KeyEntry {
        public Entered {
            reviews = List.copyOf(reviews);
            clocks = List.copyOf(clocks);
        }

        /** Last day on the list. */
        public @Nullable LocalDate validUntil() {
            if (renewal != null) {
                return renewal.validUntil();
            }
            return admission == null ? null : admission.validUntil();
        }

        /** Whether it protects on that day. */
        public boolean inForce(LocalDate day) {
            var until = validUntil();
            return stage == KeyEntryStage.LISTED
                    && admission != null
                    && until != null
                    && !day.isBefore(admission.on())
                    && !day.isAfter(until);
        }
    }
}
