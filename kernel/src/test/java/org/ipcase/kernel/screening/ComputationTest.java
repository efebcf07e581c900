package org.ipcase.kernel.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.kernel.screening.ActItems.Fate.SOLD;
import static org.ipcase.kernel.screening.ActItems.Fate.UNFINISHED;
import static org.ipcase.kernel.screening.ActItems.Fate.UNSOLD;
import static org.ipcase.kernel.screening.AmountFact.ILLEGAL_BUSINESS_AMOUNT;
import static org.ipcase.kernel.screening.AmountFact.ILLEGAL_GAINS;
import static org.ipcase.kernel.screening.AmountFact.SALES_AMOUNT;
import static org.ipcase.kernel.screening.AmountFact.SERVICE_GAINS;
import static org.ipcase.kernel.screening.AmountFact.UNSOLD_VALUE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.ActItems.Copies;
import org.ipcase.kernel.screening.ActItems.Fate;
import org.ipcase.kernel.screening.ActItems.Goods;
import org.ipcase.kernel.screening.ActItems.Income;
import org.ipcase.kernel.screening.ActItems.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Domain.md 4.4, with the examples of 4.5 computed from items. */
@Tag("REQ-13")
class ComputationTest {
    private static final LocalDate ACT = LocalDate.of(2026, 5, 20);

    @Test
    void goodsSoldCountAtTheirRealPriceForSalesAndForTheBusinessAmount() {
        var sheet = goods(goods("酒", 200, SOLD, "100.00", "300.00", "900.00"));
        assertThat(sheet.amounts())
                .containsEntry(SALES_AMOUNT, Money.yuan(20_000))
                .containsEntry(ILLEGAL_BUSINESS_AMOUNT, Money.yuan(20_000))
                .doesNotContainKey(UNSOLD_VALUE);
        assertThat(sheet.steps())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.rule()).isEqualTo("SOLD");
                    assertThat(it.formula()).isEqualTo("200 × 100.00 = 20000.00");
                    assertThat(it.source()).isEqualTo("法释〔2004〕19号 第12条（参照）；法释〔2025〕5号");
                });
    }

    /** Sold 20,000 and unsold 130,000 reach T214-5 (domain.md 4.5). */
    @Test
    @Tag("T214-5")
    void unsoldGoodsCountAtTheAverageRealPriceOfTheSameGoodsSold() {
        var sheet =
                goods(
                        goods("酒", 150, SOLD, "80.00", null, null),
                        goods("酒", 80, SOLD, "100.00", null, null),
                        goods("酒", 1495, UNSOLD, null, "500.00", "900.00"));
        // (150 × 80 + 80 × 100) ÷ 230 = 86.9565…; times 1,495 = 130,000, rounded once at the end.
        assertThat(sheet.amounts()).containsEntry(UNSOLD_VALUE, Money.yuan(130_000));
        assertThat(sheet.steps().getLast().rule()).isEqualTo("UNSOLD_AVERAGE");
        assertThat(sheet.steps().getLast().formula())
                .isEqualTo("1495 × (20000.00 ÷ 230) = 130000.00");
        assertThat(screened(sheet, Crime.C214).hits())
                .extracting(Hit::rule)
                .containsExactly("T214-5");
    }

    @Test
    void withoutARealPriceTheMarkedPriceCountsAndWithoutThatTheMarketPrice() {
        var marked = goods(goods("酒", 10, UNSOLD, null, "500.00", "900.00"));
        assertThat(marked.amounts()).containsEntry(UNSOLD_VALUE, Money.yuan(5_000));
        assertThat(marked.steps()).extracting(Computed.Step::rule).containsExactly("UNSOLD_LABEL");
        var market = goods(goods("酒", 10, UNSOLD, null, null, "900.00"));
        assertThat(market.amounts()).containsEntry(UNSOLD_VALUE, Money.yuan(9_000));
        assertThat(market.steps()).extracting(Computed.Step::rule).containsExactly("UNSOLD_MARKET");
        var found = goods(goods("酒", 10, UNSOLD, "70.00", "500.00", "900.00"));
        assertThat(found.amounts()).containsEntry(UNSOLD_VALUE, Money.yuan(700));
    }

    @Test
    void thePriceOfOtherGoodsSoldSaysNothing() {
        var sheet =
                goods(
                        goods("醋", 10, SOLD, "1.00", null, null),
                        goods("酒", 10, UNSOLD, null, "500.00", null));
        assertThat(sheet.amounts()).containsEntry(UNSOLD_VALUE, Money.yuan(5_000));
    }

    @Test
    void withoutAnyPriceNothingIsCountedAndTheStepSaysSo() {
        var sheet = goods(goods("酒", 10, UNSOLD, null, null, null));
        assertThat(sheet.amounts()).isEmpty();
        assertThat(sheet.steps()).extracting(Computed.Step::rule).containsExactly("UNSOLD_UNKNOWN");
    }

    @Test
    void soldGoodsOfUnknownPriceCountForTheBusinessAmountAndNotAsSales() {
        var sheet = goods(goods("酒", 10, SOLD, null, "500.00", null));
        assertThat(sheet.amounts())
                .containsOnlyKeys(ILLEGAL_BUSINESS_AMOUNT)
                .containsEntry(ILLEGAL_BUSINESS_AMOUNT, Money.yuan(5_000));
    }

    @Test
    void unfinishedGoodsCountOnlyWhereItIsProvenThatTheMarkWillBeAffixed() {
        var proven = goods(new Goods("瓶", 100, UNFINISHED, null, Money.yuan(10), null, true));
        assertThat(proven.amounts()).containsEntry(UNSOLD_VALUE, Money.yuan(1_000));
        assertThat(proven.steps())
                .extracting(Computed.Step::rule)
                .containsExactly("UNFINISHED_COUNTED", "UNSOLD_LABEL");
        var unproven = goods(goods("瓶", 100, UNFINISHED, null, "10.00", null));
        assertThat(unproven.amounts()).isEmpty();
        assertThat(unproven.steps())
                .extracting(Computed.Step::rule)
                .containsExactly("UNFINISHED_NOT_COUNTED");
    }

    @Test
    @Tag("T215-1")
    void severalSignsThatCannotBeTakenFromOneCarrierAreOnePiece() {
        var apart = labels(new Labels("商标纸", 2_500, 4, true, true));
        assertThat(apart.counts()).containsEntry(CountFact.LABELS, 10_000L);
        assertThat(screened(apart, Crime.C215).overall()).isEqualTo(Outcome.MUST_REFER);
        var together = labels(new Labels("酒盒", 2_500, 4, false, true));
        assertThat(together.counts()).containsEntry(CountFact.LABELS, 2_500L);
        assertThat(screened(together, Crime.C215).overall()).isEqualTo(Outcome.NO_SIGN);
        assertThat(labels(new Labels("酒盒", 3, 1, false, false)).counts())
                .containsOnlyKeys(CountFact.LABELS_UNSOLD);
    }

    @Test
    @Tag("T217-4")
    void allCopiesMadeCountForReproductionAndOnlyThoseSoldForTheirSale() {
        var copies = List.of(new Copies("影集", 300, true), new Copies("影集", 200, false));
        var made = of(new ActItems(List.of(), List.of(), copies, List.of()), Crime.C217);
        assertThat(made.counts()).containsEntry(CountFact.COPIES, 500L);
        assertThat(screened(made, Crime.C217).hits()).extracting(Hit::rule).contains("T217-4");
        var sold = of(new ActItems(List.of(), List.of(), copies, List.of()), Crime.C218);
        assertThat(sold.counts())
                .containsEntry(CountFact.COPIES, 300L)
                .containsEntry(CountFact.COPIES_UNSOLD, 200L);
    }

    /** Gains of 29,999.99 do not reach T213-G1, 30,000.00 do (domain.md 4.5). */
    @Test
    @Tag("T213-G1")
    void gainsAreIncomeMinusPurchaseAndFeesCountInFull() {
        var below = incomes(income(Income.Kind.GOODS, "50000.00", "20000.01"));
        assertThat(below.amounts()).containsEntry(ILLEGAL_GAINS, Money.parse("29999.99"));
        assertThat(screened(below, Crime.C213).hits()).isEmpty();
        var reached = incomes(income(Income.Kind.GOODS, "50000.00", "20000.00"));
        assertThat(screened(reached, Crime.C213).hits())
                .extracting(Hit::rule)
                .containsExactly("T213-G1");
        assertThat(incomes(income(Income.Kind.FEES, "100.00", "90.00")).amounts())
                .containsEntry(ILLEGAL_GAINS, Money.yuan(100));
        assertThat(incomes(income(Income.Kind.SERVICE, "100.00", "30.00")).amounts())
                .containsEntry(SERVICE_GAINS, Money.yuan(70));
        assertThat(incomes(income(Income.Kind.GOODS, "100.00", "130.00")).amounts())
                .containsEntry(ILLEGAL_GAINS, Money.ZERO);
    }

    @Test
    void eachStepNamesItsArticleAsItWasOnTheDayOfTheAct() {
        var before =
                Computation.standard()
                        .of(
                                new ActItems(
                                        List.of(goods("酒", 1, SOLD, "1.00", null, null)),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                LocalDate.of(2024, 6, 1),
                                Set.of());
        assertThat(before.steps().getFirst().source()).isEqualTo("法释〔2004〕19号 第12条；法释〔2025〕5号（参照）");
    }

    private static Computed goods(Goods... goods) {
        return of(new ActItems(List.of(goods), List.of(), List.of(), List.of()), Crime.C214);
    }

    private static Computed labels(Labels labels) {
        return of(new ActItems(List.of(), List.of(labels), List.of(), List.of()), Crime.C215);
    }

    private static Computed incomes(Income income) {
        return of(new ActItems(List.of(), List.of(), List.of(), List.of(income)), Crime.C213);
    }

    private static Computed of(ActItems items, Crime crime) {
        return Computation.standard().of(items, ACT, Set.of(crime));
    }

    private static ScreeningResult screened(Computed sheet, Crime crime) {
        return Screening.standard()
                .screen(
                        new ScreeningFacts(
                                ACT,
                                ACT,
                                Set.of(crime),
                                sheet.amounts(),
                                sheet.counts(),
                                Set.of(),
                                Set.of(),
                                Set.of()));
    }

    private static Goods goods(
            String name,
            long quantity,
            Fate fate,
            @Nullable String real,
            @Nullable String label,
            @Nullable String market) {
        return new Goods(name, quantity, fate, money(real), money(label), money(market), false);
    }

    private static Income income(Income.Kind kind, String received, String cost) {
        return new Income(kind, Money.parse(received), Money.parse(cost));
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}
