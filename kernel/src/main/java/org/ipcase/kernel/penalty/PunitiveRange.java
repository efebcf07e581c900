package org.ipcase.kernel.penalty;

import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether punitive damages may be asked for, and between which amounts (惩罚性赔偿测算), for orientation:
 * the court decides (PUN-01 to PUN-04).
 *
 * @param possible intent and serious circumstances are both shown, and a law gives them on that day
 * @param base null while none is established
 * @param from least amount, base times {@code min}
 * @param to greatest amount, base times {@code max}
 * @param legalBasis article of the day of the act, in words; null where no law gives them
 * @param missing what is not shown yet
 * @param notes what else the court weighs
 */
public record PunitiveRange(
        boolean possible,
        @Nullable Money base,
        @Nullable Money from,
        @Nullable Money to,
        int min,
        int max,
        @Nullable String legalBasis,
        List<Bilingual> missing,
        List<Bilingual> notes) {
    public PunitiveRange {
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    public boolean holds(Money amount) {
        return from != null && to != null && amount.atLeast(from) && to.atLeast(amount);
    }
}
