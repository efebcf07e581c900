package org.ipcase.cases.typicalcase.domain;

import java.util.List;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.CaseText;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseNotSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CasePublished;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseRecommended;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseWithdrawn;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A case that teaches something (典型案例), SUP-06.
 *
 * <p>Recommended by its office once it is closed and stands, in words that name nobody; selected by
 * the province for a year; published for everybody; withdrawn when it no longer stands.
 */
public sealed interface TypicalCase {
    /** Nothing was recorded under this id. */
    record Nothing() implements TypicalCase {}

    /**
     * @param text as last revised
     */
    record Recommendation(
            TypicalStage stage,
            CaseRecommended recommended,
            CaseText text,
            @Nullable CaseSelected selection,
            @Nullable CaseNotSelected declined,
            @Nullable CasePublished publication,
            @Nullable CaseWithdrawn withdrawal,
            List<LegalClock> clocks)
            implements TypicalCase {
        public Recommendation {
            clocks = List.copyOf(clocks);
        }
    }
}
