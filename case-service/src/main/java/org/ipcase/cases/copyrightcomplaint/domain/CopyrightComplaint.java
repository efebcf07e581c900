package org.ipcase.cases.copyrightcomplaint.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CopyrightComplaintFiled;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersAsked;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersSupplied;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
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
     * @param supplied papers supplied later, oldest first
     * @param test the answer to the question of art. 53; null until it is asked
     * @param end why it ended
     */
    record WorkComplaint(
            String number,
            CopyrightComplaintStage stage,
            CopyrightComplaintFiled complaint,
            @Nullable PapersAsked papers,
            List<PapersSupplied> supplied,
            @Nullable PublicInterestTest test,
            @Nullable String end,
            List<LegalClock> clocks)
            implements CopyrightComplaint {
        public WorkComplaint {
            supplied = supplied == null ? List.of() : List.copyOf(supplied);
            clocks = List.copyOf(clocks);
        }

        /**
         * Day on which the last papers came in; the fifteen days never begin before it (CPR-02).
         */
        LocalDate lastPapersOn() {
            return supplied.isEmpty() ? LegalDay.of(complaint.at()) : supplied.getLast().on();
        }

        /** All files that came with it, at first and later. */
        public List<RecordId> evidence() {
            return Stream.concat(
                            complaint.evidence().stream(),
                            supplied.stream().flatMap(it -> it.evidence().stream()))
                    .toList();
        }
    }
}
