package org.ipcase.kernel.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What makes a matter so weighty that the next higher office takes it (案件分流权重), from {@code
 * law/routing.json}.
 *
 * @param rule e.g. {@code ROUTE-VALUE}
 * @param minValue value from which it applies, itself included (CLK-08); null if value is no matter
 * @param keyListed applies where the right or its holder is on the key-protection list (重点保护名录)
 * @param liftsFrom level of the office that hands it up
 */
public record RoutingWeight(
        String rule,
        String zh,
        String en,
        @Nullable Money minValue,
        boolean keyListed,
        AgencyLevel liftsFrom,
        String source,
        Mark mark,
        Validity validity) {

    /** The table that ships with the kernel. */
    public static List<RoutingWeight> shipped() {
        return LawFiles.readAll("law/routing.json", RoutingWeight[].class);
    }

    /**
     * The first rule that lifts a matter from an office of this level.
     *
     * @param value what it is worth; null if nobody knows
     * @param listed whether the right or its holder is on the key-protection list
     */
    public static Optional<RoutingWeight> lifting(
            List<RoutingWeight> table,
            @Nullable Money value,
            boolean listed,
            AgencyLevel level,
            LocalDate day) {
        return table.stream()
                .filter(it -> it.validity().contains(day) && it.liftsFrom() == level)
                .filter(it -> it.keyListed() ? listed : it.weighs(value))
                .findFirst();
    }

    private boolean weighs(@Nullable Money value) {
        return value != null && minValue != null && value.atLeast(minValue);
    }
}
