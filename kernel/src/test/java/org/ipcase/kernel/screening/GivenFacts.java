package org.ipcase.kernel.screening;

import java.time.LocalDate;
import java.util.Arrays;
import org.ipcase.kernel.money.Money;

/** Reads the facts of a table row: {@code illegalGains=30000.00 markCount=2 repeat=TRADEMARK}. */
final class GivenFacts {
    private GivenFacts() {}

    static ScreeningFacts on(LocalDate day, Crime crime, String text) {
        var facts = ScreeningFacts.of(day).suspecting(crime);
        for (var word : text.strip().split(" +")) {
            facts = word.isEmpty() ? facts : with(facts, word);
        }
        return facts;
    }

    static ScreeningFacts with(ScreeningFacts facts, String word) {
        int at = word.indexOf('=');
        var name = at < 0 ? word : word.substring(0, at);
        var value = at < 0 ? "" : word.substring(at + 1);
        if (name.equals("repeat")) {
            return facts.repeated(RepeatGroup.valueOf(value));
        }
        if (value.isEmpty()) {
            return facts.with(find(Circumstance.values(), name));
        }
        return value.contains(".")
                ? facts.with(find(AmountFact.values(), name), Money.parse(value))
                : facts.with(find(CountFact.values(), name), Long.parseLong(value));
    }

    private static <F extends Fact> F find(F[] facts, String field) {
        return Arrays.stream(facts)
                .filter(fact -> fact.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fact " + field));
    }
}
