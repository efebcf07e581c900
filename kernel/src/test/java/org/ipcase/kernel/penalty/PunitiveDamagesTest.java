package org.ipcase.kernel.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.PunitiveDamages.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Punitive damages: which law, on which base, between which amounts. */
class PunitiveDamagesTest {
    private static final PunitiveDamages TABLE = PunitiveDamages.standard();

    private static DamagesBase loss(String yuan) {
        return new DamagesBase(DamagesBase.Kind.LOSS, Money.parse(yuan), 1, false);
    }

    private static PunitiveRange range(
            RightKind right, String day, @Nullable DamagesBase base, @Nullable Money fines) {
        return TABLE.range(
                new Shown(
                        right,
                        LocalDate.parse(day),
                        base,
                        Set.of(IntentIndicator.AFTER_NOTICE),
                        Set.of(SeriousIndicator.BUSINESS_IS_INFRINGEMENT),
                        fines));
    }

    @Tag("PUN-04")
    @Tag("REQ-26")
    @ParameterizedTest
    @CsvSource({
        "TRADEMARK, 2019-11-01, 商标法, 第63条",
        "TRADEMARK, 2026-12-31, 商标法, 第63条",
        "TRADEMARK, 2027-01-01, 商标法, 第77条",
        "INVENTION, 2021-06-01, 专利法, 第71条",
        "DESIGN, 2026-06-01, 专利法, 第71条",
        "SOFTWARE, 2021-06-01, 著作权法, 第54条",
        "PLANT_VARIETY, 2022-03-01, 种子法, 第72条",
        "TRADE_SECRET, 2025-10-15, 反不正当竞争法, 第22条"
    })
    void isOneToFiveTimesTheBaseUnderTheLawOfTheDay(
            RightKind right, String day, String law, String article) {
        var range = range(right, day, loss("200000.00"), null);
        assertThat(range.possible()).isTrue();
        assertThat(range.from()).isEqualTo(Money.parse("200000.00"));
        assertThat(range.to()).isEqualTo(Money.parse("1000000.00"));
        assertThat(range.legalBasis()).contains(law, article);
    }

    @Tag("PUN-04")
    @ParameterizedTest
    @CsvSource({
        "TRADEMARK, 2019-10-31",
        "INVENTION, 2021-05-31",
        "COPYRIGHT, 2021-05-31",
        "PLANT_VARIETY, 2022-02-28",
        "LAYOUT_DESIGN, 2026-06-01"
    })
    void isNotGivenWhereNoLawSaysSo(RightKind right, String day) {
        var range = range(right, day, loss("200000.00"), null);
        assertThat(range.possible()).isFalse();
        assertThat(range.from()).isNull();
        assertThat(range.legalBasis()).isNull();
    }

    @Tag("PUN-04")
    @Test
    void aLicenceFeeIsTheBaseOnlyWhereNothingElseCanBeComputed() {
        var fee = Money.parse("100000.00");
        var open = new DamagesBase(DamagesBase.Kind.LICENCE_FEE, fee, 3, true);
        assertThat(range(RightKind.TRADEMARK, "2026-06-01", open, null).from())
                .isEqualTo(Money.parse("300000.00"));
        var known = new DamagesBase(DamagesBase.Kind.LICENCE_FEE, fee, 3, false);
        var refused = range(RightKind.TRADEMARK, "2026-06-01", known, null);
        assertThat(refused.possible()).isFalse();
        assertThat(refused.from()).isNull();
    }

    @Tag("PUN-02")
    @Tag("PUN-03")
    @Test
    void needsIntentAndSeriousCircumstancesBoth() {
        var day = LocalDate.of(2026, 6, 1);
        var base = loss("200000.00");
        var intent =
                TABLE.range(
                        new Shown(
                                RightKind.TRADEMARK,
                                day,
                                base,
                                Set.of(IntentIndicator.NEGOTIATIONS),
                                Set.of(),
                                null));
        var serious =
                TABLE.range(
                        new Shown(
                                RightKind.TRADEMARK,
                                day,
                                base,
                                Set.of(),
                                Set.of(SeriousIndicator.HUGE_GAIN_OR_LOSS),
                                null));
        assertThat(intent.possible()).isFalse();
        assertThat(intent.missing())
                .extracting(Bilingual::en)
                .anyMatch(it -> it.contains("PUN-03"));
        assertThat(serious.possible()).isFalse();
        assertThat(serious.missing())
                .extracting(Bilingual::en)
                .anyMatch(it -> it.contains("PUN-02"));
        assertThat(range(RightKind.TRADEMARK, "2026-06-01", null, null).missing())
                .extracting(Bilingual::en)
                .anyMatch(it -> it.contains("PUN-04"));
    }

    @Tag("PUN-04")
    @Test
    void finesPaidDoNotExcludeItButAreNamed() {
        var range = range(RightKind.TRADEMARK, "2026-06-01", loss("200000.00"), Money.yuan(50_000));
        assertThat(range.possible()).isTrue();
        assertThat(range.to()).isEqualTo(Money.parse("1000000.00"));
        assertThat(range.notes()).extracting(Bilingual::zh).anyMatch(it -> it.contains("50000.00"));
        assertThat(range.holds(Money.parse("1000000.00"))).isTrue();
        assertThat(range.holds(Money.parse("1000000.01"))).isFalse();
        assertThat(range.holds(Money.parse("199999.99"))).isFalse();
    }
}
