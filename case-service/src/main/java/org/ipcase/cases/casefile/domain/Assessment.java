package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.screening.Crime;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as last established, with what the criminal screen said of them (涉案金额认定与刑事筛查): inputs and
 * result are kept together (REQ-01).
 *
 * @param crimes crimes that were screened; empty means whatever the amounts say something about
 * @param actDate day of the act, which chose the version of law
 */
public record Assessment(
        CaseAmounts amounts,
        List<Crime> crimes,
        LocalDate actDate,
        CaseScreening screening,
        Instant at) {

    public Assessment {
        crimes = List.copyOf(crimes);
    }

    /** Whether this one says something else about a crime than an earlier one. */
    boolean saysMoreThan(@Nullable Assessment earlier) {
        return earlier == null
                || earlier.screening().result() != screening.result()
                || !earlier.screening().hits().equals(screening.hits());
    }
}
