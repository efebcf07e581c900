package org.ipcase.cases.courtmeasure.domain;

import java.util.List;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.AgencyFactsNoted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ApplicationRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureLifted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.RulingRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ServiceRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.SuitRecorded;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A preservation measure of a court (法院保全措施).
 *
 * <p>Ruled on within 48 hours; before suit it is lifted when nobody sues within 30 days of it
 * (CRT-01); a ruling on conduct is served at latest 5 days after it (CRT-03).
 */
public sealed interface CourtMeasure {
    /** Nothing was recorded under this id. */
    record Nothing() implements CourtMeasure {}

    /**
     * @param number human number
     */
    record Measure(
            String number,
            CourtMeasureStage stage,
            ApplicationRecorded application,
            @Nullable RulingRecorded ruling,
            @Nullable MeasureRecorded measure,
            @Nullable ServiceRecorded service,
            @Nullable SuitRecorded suit,
            @Nullable MeasureLifted lifting,
            List<AgencyFactsNoted> facts,
            List<LegalClock> clocks)
            implements CourtMeasure {
        public Measure {
            facts = List.copyOf(facts);
            clocks = List.copyOf(clocks);
        }
    }
}
