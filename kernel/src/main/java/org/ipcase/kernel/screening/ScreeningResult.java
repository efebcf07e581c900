package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.ipcase.kernel.law.Bilingual;

/**
 * The screen of a case (涉罪筛查结果).
 *
 * @param overall the gravest of the results
 */
public record ScreeningResult(
        Outcome overall,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<CrimeScreening> results,
        Bilingual explanation) {
    public ScreeningResult {
        results = List.copyOf(results);
    }

    /** The crimes for which a referral task opens. */
    public List<Crime> crimesToRefer() {
        return results.stream()
                .filter(each -> each.result().opensReferral())
                .map(CrimeScreening::crime)
                .toList();
    }

    /** Every line reached, over all crimes. */
    public List<Hit> hits() {
        return results.stream().flatMap(each -> each.hits().stream()).toList();
    }
}
