package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.screening.Crime;

/** Looks for signs of a crime in what is established (刑事筛查), domain.md 4.5. */
@FunctionalInterface
public interface CrimeScreen {
    /**
     * @param crimes empty: every crime that the amounts say something about
     * @param actDate chooses the version of law; before 2025-04-26 both versions are asked
     */
    CaseScreening screen(CaseAmounts amounts, List<Crime> crimes, LocalDate actDate);
}
