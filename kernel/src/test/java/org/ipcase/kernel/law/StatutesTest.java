package org.ipcase.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatutesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    private final Statutes statutes = Statutes.standard();

    @Test
    @Tag("REQ-26")
    void aTrademarkCaseCites60OnTheLastDayAnd74OnTheFirst() {
        assertThat(statutes.changes("TRADEMARK", LAST_DAY, FIRST_DAY))
                .extracting(it -> it.now() + " → " + it.then())
                .contains("商标法(2019) 第60条 → 商标法(2026) 第74条", "商标法(2019) 第62条 → 商标法(2026) 第76条")
                .hasSize(5);
    }

    @Test
    void nothingChangesForAnotherRightOrOnTheSameSide() {
        assertThat(statutes.changes("COPYRIGHT", LAST_DAY, FIRST_DAY)).isEmpty();
        // Olympic symbols have a regulation of their own, which the Trademark Law of 2027 leaves
        // alone.
        assertThat(statutes.changes("SPECIAL_SIGN", LAST_DAY, FIRST_DAY)).isEmpty();
        assertThat(statutes.changes("TRADEMARK", LAST_DAY.minusDays(1), LAST_DAY)).isEmpty();
    }

    @Test
    void everyArticleCanBeCitedForEveryRight() {
        for (var right : RightKind.values()) {
            assertThat(statutes.changes(right.name(), LAST_DAY, LAST_DAY)).isEmpty();
        }
    }
}
