package org.ipcase.cases.leadimport.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** One row of a file (一行线索): a lead, or what is wrong with it. */
public sealed interface LeadRow {
    /** Number of the row as a spreadsheet shows it; the header is row 1. */
    int row();

    /**
     * @param reference number of the lead in its own system
     * @param receivedOn when the office got it; its clocks run from here
     */
    record Good(
            int row,
            String reference,
            Intake intake,
            LocalDate receivedOn,
            Party respondent,
            Right right,
            String region,
            LocalDate actDate,
            String description,
            @Nullable Money estimatedValue)
            implements LeadRow {}

    record Bad(int row, List<FieldError> errors) implements LeadRow {
        public Bad {
            errors = List.copyOf(errors);
        }
    }
}
