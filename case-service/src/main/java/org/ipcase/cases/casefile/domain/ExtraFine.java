package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath.Payment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The extra fine of a late payer (加处罚款): three percent of what is unpaid for each day after the
 * last day, at most as much as the fine; days on which a reconsideration or suit is pending do not
 * count.
 *
 * <p>Source: CASE-22; 行政处罚法(2021) art. 72, 73. That the base is what is unpaid, and not the whole
 * fine, is the reading of the product.
 */
final class ExtraFine {
    private static final int PERCENT = 3;

    private ExtraFine() {}

    /**
     * @param lastDay last day to pay
     * @param today as of which it is reckoned, itself counted
     */
    static Money of(
            Money fine,
            LocalDate lastDay,
            List<Payment> payments,
            List<Remedy> remedies,
            LocalDate today) {
        long extra = 0;
        for (var day = lastDay.plusDays(1);
                !day.isAfter(today) && extra < fine.fen();
                day = day.plusDays(1)) {
            if (!pending(remedies, day)) {
                extra += unpaid(fine, payments, day) * PERCENT / 100;
            }
        }
        return new Money(Math.min(extra, fine.fen()));
    }

    private static long unpaid(Money fine, List<Payment> payments, LocalDate day) {
        var paid =
                payments.stream()
                        .filter(it -> it.on().isBefore(day))
                        .mapToLong(it -> it.amount().fen())
                        .sum();
        return Math.max(0, fine.fen() - paid);
    }

    private static boolean pending(List<Remedy> remedies, LocalDate day) {
        return remedies.stream()
                .anyMatch(it -> !day.isBefore(it.filedOn()) && notAfter(day, it.endedOn()));
    }

    private static boolean notAfter(LocalDate day, @Nullable LocalDate end) {
        return end == null || !day.isAfter(end);
    }
}
