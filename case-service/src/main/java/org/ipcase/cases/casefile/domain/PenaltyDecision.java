package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.penalty.FineRange;
import org.ipcase.kernel.penalty.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The office's decision (处理决定, CASE-20).
 *
 * @param fine 罚款
 * @param confiscation 没收违法所得
 * @param documentNumber 文号, e.g. {@code 成市监罚〔2026〕123号}
 * @param basis what a penalty was measured on; null for other decisions
 */
public record PenaltyDecision(
        Kind kind,
        @Nullable Money fine,
        @Nullable Money confiscation,
        @Nullable String documentNumber,
        String reasons,
        LocalDate on,
        @Nullable Basis basis) {

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

    /**
     * What a penalty was measured on (裁量依据).
     *
     * @param range within which the fine had to lie
     */
    public record Basis(Violation violation, FineRange range, Grounds grounds) {}

    boolean penalty() {
        return kind == Kind.PENALTY;
    }

    /** A bare warning is not published (CASE-25). */
    boolean bareWarning() {
        return fine == null
                && confiscation == null
                && basis != null
                && basis.grounds().sanctions().stream().allMatch(it -> it == Sanction.WARNING);
    }
}
