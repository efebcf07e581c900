package org.ipcase.cases.oversight.domain;

import java.util.List;
import org.ipcase.cases.oversight.domain.OversightEvent.OfficeReplied;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionClosed;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionIssued;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionUpheld;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReported;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReturned;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * An opinion of the justice bureau on how an office enforces (行政执法监督意见), SUP-04.
 *
 * <p>Issued to an office of the same government, on a case or on the office; the office replies,
 * accepts or objects, puts right and reports; the bureau sends back or ends it.
 */
public sealed interface Oversight {
    /** Nothing was recorded under this id. */
    record Nothing() implements Oversight {}

    record Opinion(
            OversightStage stage,
            OpinionIssued issued,
            @Nullable OfficeReplied reply,
            @Nullable OpinionUpheld upheld,
            List<RectificationReported> reports,
            @Nullable RectificationReturned returned,
            @Nullable OpinionClosed closed,
            List<LegalClock> clocks)
            implements Oversight {
        public Opinion {
            reports = List.copyOf(reports);
            clocks = List.copyOf(clocks);
        }
    }
}
