package org.ipcase.kernel.screening;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.ActItems.Copies;
import org.ipcase.kernel.screening.ActItems.Fate;
import org.ipcase.kernel.screening.ActItems.Goods;
import org.ipcase.kernel.screening.ActItems.Income;
import org.ipcase.kernel.screening.ActItems.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Computes the amounts of the screen from what was found (数额核算), domain.md 4.4, and tells each step
 * with its article (REQ-13).
 *
 * <p>Unsold goods count at the average real price; if that is unknown, at the marked price; if
 * there is neither, at the median market price of the genuine product.
 */
public final class Computation {
    private final ComputationRules rules;

    public Computation(LawBook lawBook) {
        this.rules = new ComputationRules(lawBook);
    }

    /** With the rules that ship with the kernel. */
    public static Computation standard() {
        return new Computation(LawBook.standard());
    }

    /**
     * @param suspected crimes; for the sale of copies alone (C218) unsold ones count apart
     */
    public Computed of(ActItems items, LocalDate actDate, Set<Crime> suspected) {
        var sheet = new Sheet(actDate);
        items.goods().forEach(it -> goods(it, items.goods(), sheet));
        items.labels().forEach(it -> labels(it, sheet));
        items.copies().forEach(it -> copies(it, suspected.equals(Set.of(Crime.C218)), sheet));
        items.incomes().forEach(it -> income(it, sheet));
        return new Computed(sheet.amounts, sheet.counts, sheet.steps);
    }

    /** How several acts are added up. */
    public Computed.Step accumulated(int acts, ScreeningFacts sum) {
        return rules.applied(
                "ACCUMULATED",
                "%s – %s".formatted(sum.actFrom(), sum.actTo()),
                Integer.toString(acts),
                sum.actTo());
    }

    private void goods(Goods goods, List<Goods> all, Sheet sheet) {
        if (goods.fate() == Fate.SOLD) {
            sold(goods, all, sheet);
            return;
        }
        if (goods.fate() == Fate.UNFINISHED) {
            sheet.told(
                    goods.markProven() ? "UNFINISHED_COUNTED" : "UNFINISHED_NOT_COUNTED",
                    goods.name(),
                    Long.toString(goods.quantity()));
            if (!goods.markProven()) {
                return;
            }
        }
        var value = unsold(goods, all, sheet);
        if (value != null) {
            sheet.add(AmountFact.UNSOLD_VALUE, value);
            sheet.add(AmountFact.ILLEGAL_BUSINESS_AMOUNT, value);
        }
    }

    /** At the real price; if that is not known, what was sold is valued as if it were not. */
    private static void sold(Goods goods, List<Goods> all, Sheet sheet) {
        var price = goods.realPrice();
        if (price == null) {
            var value = unsold(goods, all, sheet);
            if (value != null) {
                sheet.add(AmountFact.ILLEGAL_BUSINESS_AMOUNT, value);
            }
            return;
        }
        var value = price.times(goods.quantity());
        sheet.told("SOLD", goods.name(), product(goods.quantity(), price, value));
        sheet.add(AmountFact.SALES_AMOUNT, value);
        sheet.add(AmountFact.ILLEGAL_BUSINESS_AMOUNT, value);
    }

    private static @Nullable Money unsold(Goods goods, List<Goods> all, Sheet sheet) {
        var average = average(goods, all);
        if (average.isPresent()) {
            return average.get().valueOf(goods, sheet);
        }
        var label = goods.labelPrice();
        var price = label == null ? goods.marketPrice() : label;
        if (price == null) {
            sheet.told("UNSOLD_UNKNOWN", goods.name(), Long.toString(goods.quantity()));
            return null;
        }
        var value = price.times(goods.quantity());
        sheet.told(
                label == null ? "UNSOLD_MARKET" : "UNSOLD_LABEL",
                goods.name(),
                product(goods.quantity(), price, value));
        return value;
    }

    /** What was found for these goods, else that of the same goods sold, by their numbers. */
    private static Optional<Average> average(Goods goods, List<Goods> all) {
        var found = goods.realPrice();
        if (found != null) {
            return Optional.of(new Average(found.fen(), 1));
        }
        long fen = 0;
        long pieces = 0;
        for (var other : all) {
            var price = other.realPrice();
            if (other.fate() == Fate.SOLD && price != null && other.name().equals(goods.name())) {
                fen = Math.addExact(fen, price.times(other.quantity()).fen());
                pieces = Math.addExact(pieces, other.quantity());
            }
        }
        return pieces == 0 ? Optional.empty() : Optional.of(new Average(fen, pieces));
    }

    /** An average price, divided last so that no fen is lost on the way; rounded to the fen. */
    private record Average(long fen, long pieces) {
        Money valueOf(Goods goods, Sheet sheet) {
            var value =
                    new Money(
                            BigInteger.valueOf(fen)
                                    .multiply(BigInteger.valueOf(goods.quantity()))
                                    .add(BigInteger.valueOf(pieces / 2))
                                    .divide(BigInteger.valueOf(pieces))
                                    .longValueExact());
            sheet.told(
                    "UNSOLD_AVERAGE",
                    goods.name(),
                    pieces == 1
                            ? product(goods.quantity(), new Money(fen), value)
                            : "%d × (%s ÷ %d) = %s"
                                    .formatted(goods.quantity(), new Money(fen), pieces, value));
            return value;
        }
    }

    private static void labels(Labels labels, Sheet sheet) {
        long pieces =
                labels.separable()
                        ? Math.multiplyExact(labels.carriers(), labels.signs())
                        : labels.carriers();
        sheet.told(
                labels.separable() ? "LABELS_EACH" : "LABELS_INSEPARABLE",
                labels.name(),
                labels.separable()
                        ? "%d × %d = %d".formatted(labels.carriers(), labels.signs(), pieces)
                        : Long.toString(pieces));
        sheet.add(labels.sold() ? CountFact.LABELS : CountFact.LABELS_UNSOLD, pieces);
    }

    private static void copies(Copies copies, boolean saleOnly, Sheet sheet) {
        sheet.told(
                saleOnly ? "COPIES_SOLD" : "COPIES_MADE",
                copies.title(),
                Long.toString(copies.quantity()));
        sheet.add(
                saleOnly && !copies.sold() ? CountFact.COPIES_UNSOLD : CountFact.COPIES,
                copies.quantity());
    }

    private static void income(Income income, Sheet sheet) {
        var fees = income.kind() == Income.Kind.FEES;
        var cost = fees ? Money.ZERO : income.cost();
        var gains = new Money(Math.max(0, income.received().fen() - cost.fen()));
        sheet.told(
                switch (income.kind()) {
                    case GOODS -> "GAINS_GOODS";
                    case SERVICE -> "GAINS_SERVICE";
                    case FEES -> "GAINS_FEES";
                },
                income.kind().name(),
                fees ? gains.toString() : "%s − %s = %s".formatted(income.received(), cost, gains));
        sheet.add(
                income.kind() == Income.Kind.SERVICE
                        ? AmountFact.SERVICE_GAINS
                        : AmountFact.ILLEGAL_GAINS,
                gains);
    }

    private static String product(long quantity, Money price, Money value) {
        return "%d × %s = %s".formatted(quantity, price, value);
    }

    /** The sheet on which the sums grow (金额核算表). */
    private final class Sheet {
        private final LocalDate actDate;
        private final Map<AmountFact, Money> amounts = new EnumMap<>(AmountFact.class);
        private final Map<CountFact, Long> counts = new EnumMap<>(CountFact.class);
        private final List<Computed.Step> steps = new ArrayList<>();

        Sheet(LocalDate actDate) {
            this.actDate = actDate;
        }

        void told(String rule, String item, String formula) {
            steps.add(rules.applied(rule, item, formula, actDate));
        }

        void add(AmountFact fact, Money amount) {
            amounts.merge(fact, amount, Money::plus);
        }

        void add(CountFact fact, long count) {
            counts.merge(fact, count, Math::addExact);
        }
    }
}
