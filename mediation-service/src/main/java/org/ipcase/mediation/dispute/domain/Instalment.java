package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of the performance that was agreed (分期履行): part of what is signed (MED-12, 人民调解法 29).
 *
 * @param no 1 for the first
 * @param due last day of it
 * @param what is to be done or paid
 * @param amount if it is a payment
 * @param debtor the side that owes it
 */
public record Instalment(int no, LocalDate due, String what, @Nullable Money amount, Side debtor) {
    String canonical() {
        return "%d|%s|%s|%s|%s".formatted(no, due, amount == null ? "" : amount, debtor, what);
    }
}
