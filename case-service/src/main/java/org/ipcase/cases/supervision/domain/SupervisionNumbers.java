package org.ipcase.cases.supervision.domain;

import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.money.Money;

/**
 * The numbers of listed supervision (督办参数), SUP-01 [product].
 *
 * @param valueAtLeast the value criterion, included
 * @param breachedClocks so many breached clocks of one case propose it by themselves (REQ-24)
 */
public record SupervisionNumbers(String rule, Money valueAtLeast, int breachedClocks, Mark mark) {
    /** The table that ships with the platform. */
    public static SupervisionNumbers standard() {
        return LawFiles.read("law/supervision.json", SupervisionNumbers.class);
    }
}
