package org.ipcase.cases.publicationrepair.domain;

import java.util.List;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAccepted;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAsked;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDecided;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDeclined;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndWithdrawn;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * An application to end the publication of a penalty early (提前停止公示申请).
 *
 * <p>After six months of publication, or a year for food, drugs and special equipment; accepted or
 * not within 5 working days, decided within 15 (CRE-04). What is granted ends the publication of
 * the case.
 */
public sealed interface PublicationRepair {
    /** Nothing was recorded under this id. */
    record Nothing() implements PublicationRepair {}

    /**
     * @param number human number
     */
    record Filed(
            String number,
            PublicationRepairStage stage,
            EarlyEndAsked request,
            @Nullable EarlyEndAccepted acceptance,
            @Nullable EarlyEndDeclined declined,
            @Nullable EarlyEndDecided decision,
            @Nullable EarlyEndWithdrawn withdrawal,
            List<LegalClock> clocks)
            implements PublicationRepair {
        public Filed {
            clocks = List.copyOf(clocks);
        }
    }
}
