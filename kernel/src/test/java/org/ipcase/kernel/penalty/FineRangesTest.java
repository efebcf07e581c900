package org.ipcase.kernel.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.FineRanges.Established;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FineRangesTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 10, 14);
    private static final Established NOTHING = new Established(null, null, null);
    private final FineRanges fines = FineRanges.standard();

    /** The law of the day of the act (行政处罚法 37): acts before 2025-10-15 were fined too. */
    @Test
    @Tag("CASE-20")
    void anActBeforeTheUnfairCompetitionLawOf2025IsFinedByTheOneBefore() {
        var before = fines.range(Violation.TRADE_SECRET, LAST_DAY, NOTHING, true).orElseThrow();
        assertThat(before.legalBasis()).isEqualTo("反不正当竞争法(2019) 第21条");
        assertThat(before.min()).isEqualTo(Money.yuan(500_000));
        var after =
                fines.range(Violation.TRADE_SECRET, LAST_DAY.plusDays(1), NOTHING, true)
                        .orElseThrow();
        assertThat(after.legalBasis()).isEqualTo("反不正当竞争法(2025) 第26条");
        assertThat(after.min()).isEqualTo(Money.yuan(1_000_000));
        assertThat(fines.range(Violation.CONFUSION, LAST_DAY, NOTHING, false))
                .map(FineRange::legalBasis)
                .hasValue("反不正当竞争法(2019) 第18条");
        assertThat(MeasurePowers.standard().of(RightKind.TRADE_SECRET, LAST_DAY)).isPresent();
    }

    @Test
    void aLayoutDesignIsNoPatentAndASpecialSignNoTradeMark() {
        assertThat(Violation.of(RightKind.LAYOUT_DESIGN)).isEmpty();
        assertThat(Violation.of(RightKind.SPECIAL_SIGN)).isEmpty();
        assertThat(Violation.of(RightKind.DESIGN)).hasValue(Violation.PATENT_COUNTERFEITING);
    }
}
