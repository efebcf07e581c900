package org.ipcase.referral.screening;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.ActItems;
import org.ipcase.platform.web.check.MoneyText;
import org.jspecify.annotations.Nullable;

/**
 * What was found, item by item; the amounts are computed from it as domain.md 4.4 says, and each
 * step is told.
 */
record ItemsBody(
        @Nullable @Size(max = 100) List<GoodsBody> goods,
        @Nullable @Size(max = 100) List<LabelsBody> labels,
        @Nullable @Size(max = 100) List<CopiesBody> copies,
        @Nullable @Size(max = 100) List<IncomeBody> incomes) {
    private static final long MOST = 1_000_000_000L;

    /**
     * @param realPrice of one piece; for unsold goods the average found
     * @param labelPrice marked price of one piece
     * @param marketPrice median market price of one genuine piece
     * @param markProven unfinished goods: proven that the mark will be affixed
     */
    record GoodsBody(
            @NotBlank @Size(max = 100) String name,
            @Positive @Max(MOST) long quantity,
            ActItems.Fate fate,
            @Nullable @MoneyText String realPrice,
            @Nullable @MoneyText String labelPrice,
            @Nullable @MoneyText String marketPrice,
            @Nullable Boolean markProven) {}

    /**
     * @param signs on one carrier
     * @param separable whether they can be taken apart
     * @param sold or made; false for unsold ones
     */
    record LabelsBody(
            @NotBlank @Size(max = 100) String name,
            @Positive @Max(MOST) long carriers,
            @Positive @Max(1000) long signs,
            boolean separable,
            boolean sold) {}

    record CopiesBody(
            @NotBlank @Size(max = 100) String title,
            @Positive @Max(MOST) long quantity,
            boolean sold) {}

    /**
     * @param cost of material, purchase or products used; fees count in full
     */
    record IncomeBody(
            ActItems.Income.Kind kind,
            @MoneyText String received,
            @Nullable @MoneyText String cost) {}

    ActItems toItems() {
        return new ActItems(
                of(goods).stream()
                        .map(it ->
                                new ActItems.Goods(
                                        it.name(),
                                        it.quantity(),
                                        it.fate(),
                                        money(it.realPrice()),
                                        money(it.labelPrice()),
                                        money(it.marketPrice()),
                                        Boolean.TRUE.equals(it.markProven())))
                        .toList(),
                of(labels).stream()
                        .map(it ->
                                new ActItems.Labels(
                                        it.name(),
                                        it.carriers(),
                                        it.signs(),
                                        it.separable(),
                                        it.sold()))
                        .toList(),
                of(copies).stream()
                        .map(it -> new ActItems.Copies(it.title(), it.quantity(), it.sold()))
                        .toList(),
                of(incomes).stream()
                        .map(it -> {
                            var cost = money(it.cost());
                            return new ActItems.Income(
                                    it.kind(),
                                    Money.parse(it.received()),
                                    cost == null ? Money.ZERO : cost);
                        })
                        .toList());
    }

    private static <T> List<T> of(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}
