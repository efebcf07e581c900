package org.ipcase.referral.courtcase.domain;

import java.util.Optional;
import org.ipcase.kernel.money.Money;

/**
 * What became of one accused (判决结果).
 *
 * @param name of the accused as in the indictment
 * @param penalty main penalty, with its length in months; none for a unit or a fine alone
 * @param probationMonths 缓刑考验期
 */
public record Sentence(
        String name,
        Verdict verdict,
        Optional<Penalty> penalty,
        Optional<Integer> months,
        Optional<Integer> probationMonths,
        Optional<Money> fine) {

    /** 刑事诉讼法 (2018) art. 200. */
    public enum Verdict {
        /** 有罪 */
        GUILTY,
        /** 有罪，免予刑事处罚 (刑法 第37条) */
        EXEMPTED,
        /** 无罪 */
        NOT_GUILTY
    }

    /**
     * Main penalties of the crimes against IP, with their shortest length and the longest for
     * several crimes together, in months.
     */
    public enum Penalty {
        /** 管制, 刑法 第38条、第69条 */
        CONTROL("管制", 3, 36),
        /** 拘役, 刑法 第42条、第69条 */
        DETENTION("拘役", 1, 12),
        /** 有期徒刑, 刑法 第45条、第69条 */
        IMPRISONMENT("有期徒刑", 6, 300);

        private final String zh;
        private final int least;
        private final int most;

        Penalty(String zh, int least, int most) {
            this.zh = zh;
            this.least = least;
            this.most = most;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }
    }

    public String text() {
        return switch (verdict) {
            case NOT_GUILTY -> name + "：无罪";
            case EXEMPTED -> name + "：免予刑事处罚";
            case GUILTY ->
                    name
                            + "："
                            + penalty.map(it -> it.zh + months.orElse(0) + "个月").orElse("")
                            + probationMonths.map("，缓刑%d个月"::formatted).orElse("")
                            + fine.map(it -> (penalty.isPresent() ? "，" : "") + "罚金" + it + "元")
                                    .orElse("");
        };
    }
}
