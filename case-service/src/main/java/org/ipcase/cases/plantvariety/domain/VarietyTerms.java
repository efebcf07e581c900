package org.ipcase.cases.plantvariety.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.money.Money;

/**
 * How long a plant variety right lasts, and how high the fine may be (品种权期限、罚款幅度).
 *
 * <p>Source: 植物新品种保护条例 (term; from 2025-06-01 to be confirmed [check]); 种子法(2021) art. 72 (fine).
 *
 * @param terms chosen by the day of the grant
 */
public record VarietyTerms(String rule, List<Term> terms, LowValue fineBelow, HighValue fineFrom) {
    /**
     * @param validity days of the grant for which it counts
     */
    public record Term(
            List<PlantKind> plants, int years, String law, Mark mark, Validity validity) {
        public Term {
            plants = List.copyOf(plants);
        }
    }

    /** Fine in yuan where the goods are worth less than a line, which is not included (不足). */
    public record LowValue(Money goodsUnder, Money from, Money to) {}

    /** Fine as a multiple of the value of the goods. */
    public record HighValue(List<Integer> times) {
        public HighValue {
            times = List.copyOf(times);
        }
    }

    public VarietyTerms {
        terms = List.copyOf(terms);
    }

    /** The table that ships with the platform. */
    public static VarietyTerms standard() {
        return LawFiles.read("law/variety-terms.json", VarietyTerms.class);
    }

    /** Last day of the right (品种权终止日), counted from the grant. */
    public LocalDate endsOn(PlantKind plant, LocalDate grantedOn) {
        return terms.stream()
                .filter(term -> term.plants().contains(plant))
                .filter(term -> term.validity().contains(grantedOn))
                .findFirst()
                .map(term -> grantedOn.plusYears(term.years()))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Expected a term for %s granted on %s"
                                        .formatted(plant, grantedOn)));
    }

    public boolean fineIsWithin(Money goodsValue, Money fine) {
        if (goodsValue.compareTo(fineBelow.goodsUnder()) < 0) {
            return fine.atLeast(fineBelow.from()) && fineBelow.to().atLeast(fine);
        }
        return fine.atLeast(goodsValue.times(fineFrom.times().getFirst()))
                && goodsValue.times(fineFrom.times().getLast()).atLeast(fine);
    }
}
