package org.ipcase.cases.customsdetention.domain;

import java.util.List;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much security the owner gives when customs acts of its own (依职权扣留担保), CUS-06 [known].
 *
 * @param bands tried in order; the first that contains the value counts
 */
public record SecurityTable(String rule, String source, Mark mark, List<Band> bands) {
    /**
     * @param valueUnder the value of the goods is less than this (不足); null for no such limit
     * @param valueUpTo the value of the goods is this or less (以下); null for no such limit
     * @param percent of the value
     * @param atLeast never less than this
     */
    public record Band(
            @Nullable Money valueUnder, @Nullable Money valueUpTo, int percent, Money atLeast) {
        boolean contains(Money value) {
            return (valueUnder == null || value.compareTo(valueUnder) < 0)
                    && (valueUpTo == null || value.compareTo(valueUpTo) <= 0);
        }

        Money of(Money value) {
            var share = new Money(value.fen() * percent / 100);
            return share.atLeast(atLeast) ? share : atLeast;
        }
    }

    public SecurityTable {
        bands = List.copyOf(bands);
    }

    /** The table that ships with the platform. */
    public static SecurityTable standard() {
        return LawFiles.read("law/customs-security.json", SecurityTable.class);
    }

    public Money required(Money value) {
        return bands.stream()
                .filter(band -> band.contains(value))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Expected a band for every value, e.g. " + value))
                .of(value);
    }
}
