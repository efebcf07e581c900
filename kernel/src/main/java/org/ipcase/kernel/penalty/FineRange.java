package org.ipcase.kernel.penalty;

import org.ipcase.kernel.money.Money;

/**
 * Between which amounts a fine may lie (罚款幅度), both included.
 *
 * @param legalBasis articles as numbered on the day of the act
 */
public record FineRange(Money min, Money max, String legalBasis) {
    public boolean contains(Money fine) {
        return fine.atLeast(min) && max.atLeast(fine);
    }
}
