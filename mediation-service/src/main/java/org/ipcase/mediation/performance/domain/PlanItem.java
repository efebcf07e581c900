package org.ipcase.mediation.performance.domain;

import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.dispute.domain.Instalment;
import org.jspecify.annotations.Nullable;

/**
 * One instalment of the plan and what became of it (履行计划项).
 *
 * @param paid what was performed of the amount so far; null if the instalment is no payment
 * @param report of the debtor, as long as nobody has confirmed it
 * @param on day of the last performance or of the default
 */
public record PlanItem(
        Instalment instalment,
        Standing standing,
        @Nullable Money paid,
        @Nullable Report report,
        @Nullable LocalDate on) {

    /** How far an instalment is. */
    public enum Standing {
        /** 待履行 */
        OPEN,
        /** 债务人报告已履行 */
        REPORTED,
        /** 部分履行 */
        PARTLY,
        /** 已履行 */
        PERFORMED,
        /** 逾期未履行 */
        DEFAULTED
    }

    /** What the debtor says (履行报告). */
    public record Report(LocalDate on, String note, @Nullable RecordId evidenceId) {}

    static PlanItem open(Instalment instalment) {
        return new PlanItem(instalment, Standing.OPEN, null, null, null);
    }

    boolean isPerformed() {
        return standing == Standing.PERFORMED;
    }

    PlanItem reported(Report said) {
        return new PlanItem(instalment, Standing.REPORTED, paid, said, on);
    }

    PlanItem defaulted(LocalDate day) {
        return new PlanItem(instalment, Standing.DEFAULTED, paid, null, day);
    }

    /**
     * @param more what was performed now; null says all of it
     */
    PlanItem performed(LocalDate day, @Nullable Money more) {
        var owed = instalment.amount();
        if (owed == null || more == null) {
            return new PlanItem(instalment, Standing.PERFORMED, owed, null, day);
        }
        var total = paid == null ? more : paid.plus(more);
        var all = total.compareTo(owed) >= 0;
        return new PlanItem(
                instalment, all ? Standing.PERFORMED : Standing.PARTLY, total, null, day);
    }
}
