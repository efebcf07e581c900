package org.ipcase.cases.customsrecordal.domain;

import java.util.List;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersAsked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalApplied;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalChanged;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RightRecorded;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A right recorded at customs (知识产权海关保护备案).
 *
 * <p>Decided within 30 working days of all papers (CUS-01), valid for ten years and renewable in
 * the six months before they end (CUS-02); a change is reported within 30 working days (CUS-03).
 */
public sealed interface CustomsRecordal {
    /** Nothing was recorded under this id. */
    record Nothing() implements CustomsRecordal {}

    /**
     * @param end why it is no longer, or never was, recorded
     */
    record Recordal(
            String number,
            CustomsRecordalStage stage,
            RecordalApplied application,
            @Nullable PapersAsked papers,
            @Nullable RightRecorded recorded,
            List<RecordalChanged> changes,
            @Nullable String end,
            List<LegalClock> clocks)
            implements CustomsRecordal {
        public Recordal {
            changes = List.copyOf(changes);
            clocks = List.copyOf(clocks);
        }
    }
}
