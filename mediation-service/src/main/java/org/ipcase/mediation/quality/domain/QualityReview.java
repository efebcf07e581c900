package org.ipcase.mediation.quality.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.id.RecordId;

/**
 * The yearly review of a body (年度抽查、质量评估, MED-O10): some of its ended mediations are drawn, and how
 * their files were kept is judged; what was said in them is not looked at (MED-23).
 */
public sealed interface QualityReview {
    record NotDrawn() implements QualityReview {}

    sealed interface Drawn extends QualityReview {
        Draw draw();
    }

    /** 已抽取 */
    record Sampled(Draw draw) implements Drawn {}

    /** 已评估 */
    record Evaluated(Draw draw, Evaluation evaluation) implements Drawn {}

    /**
     * @param ended how many mediations of the year had ended when it was drawn
     * @param sample those drawn
     */
    record Draw(
            String number,
            String committee,
            String region,
            int year,
            int ended,
            List<Sample> sample,
            LocalDate on) {
        public Draw {
            sample = List.copyOf(sample);
        }
    }

    record Sample(RecordId mediation, String number, String state) {}

    /**
     * @param score 0 to 100
     */
    record Evaluation(int score, Level level, String remarks, LocalDate on) {
        /** 评估等次 [product] */
        public enum Level {
            /** 优秀 */
            EXCELLENT,
            /** 良好 */
            GOOD,
            /** 合格 */
            QUALIFIED,
            /** 不合格 */
            UNQUALIFIED;

            private static final int TOP = 90;
            private static final int HIGH = 80;
            private static final int PASS = 60;

            public static Level of(int score) {
                if (score >= TOP) {
                    return EXCELLENT;
                }
                if (score >= HIGH) {
                    return GOOD;
                }
                return score >= PASS ? QUALIFIED : UNQUALIFIED;
            }
        }
    }

    default String apiState() {
        return switch (this) {
            case NotDrawn _ -> "NOT_DRAWN";
            case Sampled _ -> "SAMPLED";
            case Evaluated _ -> "EVALUATED";
        };
    }
}
