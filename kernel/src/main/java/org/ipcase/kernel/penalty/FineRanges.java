package org.ipcase.kernel.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Ranges of fines that a decision is held against (罚款幅度表), by act and by the day of the act.
 *
 * <p>Source: domain.md 1.5; 商标法 60 (74), 专利法 68, 著作权法 53, 种子法 72, AUCL 23, 26, 电子商务法 84, TML-26 67,
 * 68.
 */
public final class FineRanges {
    private final List<Line> lines;
    private final LawBook law;

    FineRanges(List<Line> lines, LawBook law) {
        this.lines = List.copyOf(lines);
        this.law = law;
    }

    /** The table that ships with the kernel. */
    public static FineRanges standard() {
        return new FineRanges(LawFiles.readAll("law/fines.json", Line[].class), LawBook.standard());
    }

    /** What a multiple is taken of (计算基数). */
    public enum Base {
        /** 违法经营额 */
        TURNOVER,
        /** 违法所得 */
        GAINS,
        /** 货值金额 */
        GOODS_VALUE,
        /** 定额 */
        NONE
    }

    /** Amounts between which the fine lies. */
    public record Amounts(Money min, Money max) {}

    /** Times the base between which the fine lies. */
    public record Times(int min, int max) {}

    /**
     * One line of the table.
     *
     * @param boundary from which the multiple applies
     * @param included whether the boundary itself belongs to the multiple
     * @param below without a base, or below the boundary
     * @param above times the base
     * @param serious where the circumstances are serious
     */
    public record Line(
            Violation violation,
            String law,
            List<String> articles,
            Base base,
            @Nullable Money boundary,
            boolean included,
            Amounts below,
            @Nullable Times above,
            @Nullable Amounts serious,
            Mark mark,
            Validity validity) {
        public Line {
            articles = List.copyOf(articles);
        }
    }

    /** What is established; null is unknown, which counts as below the boundary. */
    public record Established(
            @Nullable Money turnover, @Nullable Money gains, @Nullable Money goodsValue) {
        @Nullable Money of(Base base) {
            return switch (base) {
                case TURNOVER -> turnover;
                case GAINS -> gains;
                case GOODS_VALUE -> goodsValue;
                case NONE -> null;
            };
        }
    }

    /**
     * @return empty where no law fines the act on that day
     */
    public Optional<FineRange> range(
            Violation violation, LocalDate actDate, Established established, boolean serious) {
        return lines.stream()
                .filter(line -> line.violation() == violation)
                .filter(line -> line.validity().contains(actDate))
                .findFirst()
                .map(line -> range(line, actDate, established, serious));
    }

    private FineRange range(Line line, LocalDate day, Established established, boolean serious) {
        var basis =
                line.articles().stream()
                        .map(article -> law.article(line.law(), article, day).text())
                        .collect(Collectors.joining("、"));
        var base = established.of(line.base());
        var times = line.above();
        if (times != null && base != null && reaches(line, base)) {
            return new FineRange(base.times(times.min()), base.times(times.max()), basis);
        }
        var graver = line.serious();
        var amounts = serious && graver != null ? graver : line.below();
        return new FineRange(amounts.min(), amounts.max(), basis);
    }

    private static boolean reaches(Line line, Money base) {
        var boundary = line.boundary();
        return boundary != null
                && (line.included() ? base.atLeast(boundary) : base.compareTo(boundary) > 0);
    }
}
