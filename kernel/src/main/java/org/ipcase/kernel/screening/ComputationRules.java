package org.ipcase.kernel.screening;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Citation;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;

/**
 * The rules of domain.md 4.4 with their articles (数额核算规则), as {@code law/computation.json} holds
 * them.
 */
final class ComputationRules {
    private final List<Rule> rules;
    private final LawBook lawBook;

    record Source(String law, String article) {}

    record Rule(String rule, String zh, String en, List<Source> sources, Mark mark) {}

    ComputationRules(LawBook lawBook) {
        this.rules = LawFiles.readAll("law/computation.json", Rule[].class);
        this.lawBook = lawBook;
    }

    /** Tells a rule as it was applied to an item; instruments that came later are not cited. */
    Computed.Step applied(String rule, String item, String formula, LocalDate actDate) {
        var found =
                rules.stream()
                        .filter(it -> it.rule().equals(rule))
                        .findFirst()
                        .orElseThrow(() ->
                                new NoSuchElementException("Expected a rule, but got " + rule));
        return new Computed.Step(
                rule,
                item,
                formula,
                new Bilingual(found.zh(), found.en()),
                found.sources().stream().map(it -> cite(it, actDate)).collect(joining("；")),
                found.mark());
    }

    /** The interpretation of 2025 reads what was law before too (2001 时间效力规定, items 2 and 3). */
    private String cite(Source source, LocalDate actDate) {
        var instrument = lawBook.instrument(source.law());
        var name = instrument.shortName();
        var article =
                source.article().isEmpty() ? name : name + " " + Citation.inWords(source.article());
        return instrument.validity().contains(actDate) ? article : article + "（参照）";
    }
}
