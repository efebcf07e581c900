package org.ipcase.kernel.clock;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;

/** The table of periods (期限规则表); the version is chosen by the day of the event. */
public final class ClockRules {
    private final List<ClockRule> rules;
    private final LawBook lawBook;

    public ClockRules(List<ClockRule> rules, LawBook lawBook) {
        this.rules = List.copyOf(rules);
        this.lawBook = lawBook;
    }

    /** The table that ships with the kernel. */
    public static ClockRules standard() {
        return new ClockRules(
                LawFiles.readAll("law/clocks.json", ClockRule[].class), LawBook.standard());
    }

    public List<ClockRule> all() {
        return rules;
    }

    /**
     * The version of a rule that was in force on the day of the event.
     *
     * @throws NoSuchElementException if the table has none for that day
     */
    public ClockRule on(String ruleId, LocalDate eventDay) {
        return find(ruleId, eventDay)
                .orElseThrow(() ->
                        new NoSuchElementException(
                                "Expected a clock rule %s in force on %s"
                                        .formatted(ruleId, eventDay)));
    }

    public Optional<ClockRule> find(String ruleId, LocalDate eventDay) {
        return rules.stream()
                .filter(rule -> rule.answersTo(ruleId))
                .filter(rule -> rule.validity().contains(eventDay))
                .findFirst();
    }

    /** The rule's sources as they are numbered on the day of the event. */
    String citation(ClockRule rule, LocalDate eventDay) {
        return rule.sources().stream()
                .map(source -> lawBook.article(source.law(), source.article(), eventDay).text())
                .collect(joining("；"));
    }
}
