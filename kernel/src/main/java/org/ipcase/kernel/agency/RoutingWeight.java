package org.ipcase.kernel.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.money.Money;

/**
 * What makes a matter so weighty that the next higher office takes it (案件分流权重), from {@code
 * law/routing.json}.
 *
 * @param rule e.g. {@code ROUTE-VALUE}
 * @param minValue value from which it applies, itself included (CLK-08)
 * @param liftsFrom level of the office that hands it up
 */
public record RoutingWeight(
        String rule,
        String zh,
        String en,
        Money minValue,
        AgencyLevel liftsFrom,
        String source,
        Mark mark,
        Validity validity) {

    /** The table that ships with the kernel. */
    public static List<RoutingWeight> shipped() {
        return LawFiles.readAll("law/routing.json", RoutingWeight[].class);
    }

    /** The first rule that lifts a matter of this value from an office of this level. */
    public static Optional<RoutingWeight> lifting(
            List<RoutingWeight> table, Money value, AgencyLevel level, LocalDate day) {
        return table.stream()
                .filter(it -> it.validity().contains(day))
                .filter(it -> it.liftsFrom() == level && value.atLeast(it.minValue()))
                .findFirst();
    }
}
