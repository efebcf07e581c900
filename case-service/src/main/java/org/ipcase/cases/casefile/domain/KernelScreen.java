package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseScreening.Hit;
import org.ipcase.kernel.event.caseservice.CaseScale;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Screening;

/** Puts a case's amounts to the kernel's table of thresholds (domain.md 4.2 to 4.5). */
public record KernelScreen(Screening screening) implements CrimeScreen {
    @Override
    public CaseScreening screen(CaseAmounts amounts, List<Crime> crimes, LocalDate actDate) {
        var result = screening.screen(CaseScale.facts(amounts.told(), Set.copyOf(crimes), actDate));
        var hits =
                result.results().stream()
                        .flatMap(crime ->
                                crime.hits().stream()
                                        .map(hit ->
                                                new Hit(
                                                        hit.rule(),
                                                        crime.crime(),
                                                        hit.metric().name(),
                                                        hit.value(),
                                                        hit.limit(),
                                                        hit.lawVersion(),
                                                        hit.article())))
                        .toList();
        return new CaseScreening(
                result.overall(), hits, result.crimesToRefer(), result.explanation());
    }
}
