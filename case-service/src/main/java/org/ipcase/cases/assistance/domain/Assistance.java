package org.ipcase.cases.assistance.domain;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.assistance.domain.AssistanceEvent.AssistanceDeclined;
import org.ipcase.cases.assistance.domain.AssistanceEvent.DelayTold;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationAsked;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationSupplied;
import org.ipcase.cases.assistance.domain.AssistanceEvent.LetterReceived;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestAnswered;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestSent;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestWithdrawn;
import org.ipcase.cases.assistance.domain.AssistanceEvent.SuperiorsTold;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * A request for assistance (协助调查), from the letter to the answer.
 *
 * <p>The helping office has 15 working days from receipt (CASE-13; across the border CO-02, three
 * when goods may vanish); if it cannot, it says so before they end and names the day on which it
 * can. It declines only with a reason, and silence is no refusal (CO-03).
 */
public sealed interface Assistance {
    /** Nothing was sent under this id. */
    record Nothing() implements Assistance {}

    /**
     * @param number unique and unchanging
     * @param delay the last notice that it cannot be done in time
     */
    record Request(
            String number,
            AssistanceStage stage,
            RequestSent letter,
            @Nullable LetterReceived received,
            @Nullable DelayTold delay,
            @Nullable InformationAsked asked,
            @Nullable InformationSupplied supplied,
            @Nullable RequestAnswered answer,
            @Nullable AssistanceDeclined declined,
            @Nullable RequestWithdrawn withdrawn,
            @Nullable SuperiorsTold overdue,
            List<LegalClock> clocks)
            implements Assistance {
        public Request {
            clocks = List.copyOf(clocks);
        }

        /** What goes with the letter, at first and later. */
        public List<RecordId> attachments() {
            return supplied == null
                    ? letter.attachments()
                    : Stream.concat(letter.attachments().stream(), supplied.attachments().stream())
                            .toList();
        }

        /** Whether the two offices lie in different provinces. */
        public boolean acrossTheBorder() {
            return !letter.asker().region().regionMatches(0, letter.helper().region(), 0, 2);
        }

        /** The rule under which the answer is due. */
        public String rule() {
            return letter.urgent() ? "CO-02-URGENT" : acrossTheBorder() ? "CO-02" : "CASE-13";
        }
    }
}
