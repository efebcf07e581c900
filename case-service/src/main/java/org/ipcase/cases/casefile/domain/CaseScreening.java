package org.ipcase.cases.casefile.domain;

import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Outcome;

/**
 * What the criminal screen said (刑事筛查结果), kept as it was on that day.
 *
 * @param hits every line reached, over all crimes
 * @param suspected the crimes for which a referral is called for
 */
public record CaseScreening(
        Outcome result, List<Hit> hits, List<Crime> suspected, Bilingual explanation) {

    public CaseScreening {
        hits = List.copyOf(hits);
        suspected = List.copyOf(suspected);
    }

    /** One line of the thresholds that was reached (达到的入罪标准). */
    public record Hit(
            String rule,
            Crime crime,
            String metric,
            String value,
            String limit,
            String lawVersion,
            String article) {}
}
