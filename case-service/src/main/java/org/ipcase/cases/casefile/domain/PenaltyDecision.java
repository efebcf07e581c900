package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The office's decision (处理决定, CASE-20).
 *
 * @param fine 罚款
 * @param confiscation 没收违法所得
 * @param documentNumber 文号, e.g. {@code 成市监罚〔2026〕123号}
 */
public record PenaltyDecision(
        Kind kind,
        @Nullable Money fine,
        @Nullable Money confiscation,
        @Nullable String documentNumber,
        String reasons,
        LocalDate on) {

    /**
     * Kinds of decision; a referral to the police is no decision made here but told by its service.
     */
    public enum Kind {
        /** 行政处罚 */
        PENALTY,
        /** 不予行政处罚 */
        NO_PENALTY,
        /** 违法事实不能成立 */
        NOT_ESTABLISHED
    }
}
