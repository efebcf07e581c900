package org.ipcase.cases.casereview.domain;

import java.util.List;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;

/**
 * The form by which a file is graded, and how many are drawn (案卷评查表、抽取比例), SUP-05 [product].
 *
 * @param sharePercent of the closed cases of a year
 * @param atLeast so many, as far as there are
 * @param excellentFrom points, included
 * @param qualifiedFrom points, included
 */
public record ReviewForm(
        String rule,
        int sharePercent,
        int atLeast,
        List<Item> items,
        int excellentFrom,
        int qualifiedFrom,
        Mark mark) {
    public ReviewForm {
        items = List.copyOf(items);
    }

    /** 评查项目. */
    public record Item(String id, String zh, String en, int points) {}

    /** 等次 */
    public enum Grade {
        /** 优秀 */
        EXCELLENT,
        /** 合格 */
        QUALIFIED,
        /** 不合格 */
        UNQUALIFIED
    }

    /** The form that ships with the platform. */
    public static ReviewForm standard() {
        return LawFiles.read("law/case-review.json", ReviewForm.class);
    }

    /** So many of a year's cases: the share, rounded up, and not fewer than the least. */
    public int size(int population) {
        var share = Math.ceilDiv(population * sharePercent, 100);
        return Math.min(population, Math.max(share, atLeast));
    }

    /**
     * @param fatal a fault that makes the file unqualified whatever its points (一票否决)
     */
    public Grade grade(int points, boolean fatal) {
        if (fatal || points < qualifiedFrom) {
            return Grade.UNQUALIFIED;
        }
        return points >= excellentFrom ? Grade.EXCELLENT : Grade.QUALIFIED;
    }
}
