package org.ipcase.cases.copyrightcomplaint.domain;

import java.util.List;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CopyrightComplaintFiled;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersAsked;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about infringed copyright (著作权投诉).
 *
 * <p>Accepted or refused within fifteen days of all papers (CPR-02), then either proposed as a case
 * because the public interest is harmed too, or pointed to the court (CPR-03).
 */
public sealed interface CopyrightComplaint {
    /** Nothing was recorded under this id. */
    record Nothing() implements CopyrightComplaint {}

    /**
     * @param test the answer to the question of art. 53; null until it is asked
     * @param end why it ended
     */
    record WorkComplaint(
            String number,
            CopyrightComplaintStage stage,
            CopyrightComplaintFiled complaint,
            @Nullable PapersAsked papers,
            @Nullable PublicInterestTest test,
            @Nullable String end,
            List<LegalClock> clocks)
            implements CopyrightComplaint {
        public WorkComplaint {
            clocks = List.copyOf(clocks);
        }
    }
}
