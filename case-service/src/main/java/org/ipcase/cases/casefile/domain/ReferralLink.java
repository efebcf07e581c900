package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * The criminal referral of a case (涉嫌犯罪移送), as the referral service tells; domain.md 3.1, 3.4.
 *
 * @param id null until the referral service has opened it
 * @param state as told; {@code REQUESTED} until then
 * @param reasons why it was refused, returned or not filed, if that was told (REQ-11)
 * @param toldAt when that happened there: what happened before is old news; null until then
 */
public record ReferralLink(
        @Nullable RecordId id,
        @Nullable String number,
        String state,
        @Nullable String reasons,
        @Nullable Instant toldAt) {
    /** The screen asked for a referral. */
    public static final ReferralLink REQUESTED =
            new ReferralLink(null, null, "REQUESTED", null, null);

    /** What the referral means for the case. */
    public enum Stage {
        /** 待负责人决定: the principal head has neither approved nor refused (REF-05). */
        UNDECIDED,
        /** 移送程序中: approved, with the police or the procuratorate. */
        WITH_POLICE,
        /** 公安机关已立案 */
        FILED,
        /** 已作出裁判: over with an outcome, no new fine (REF-22). */
        JUDGED,
        /** 应依法作行政处理: the criminal route ended without a crime (REF-12, REF-15, REF-25). */
        BACK
    }

    public Stage stage() {
        return switch (state) {
            case "REQUESTED", "DRAFT", "HEAD_APPROVAL" -> Stage.UNDECIDED;
            case "REJECTED",
                    "NOT_FILED",
                    "NOT_POLICE_MATTER",
                    "ACCEPTED_BACK",
                    "UPHELD",
                    "REASONS_ACCEPTED",
                    "WITHDRAWN",
                    "NON_PROSECUTION",
                    "REVERSE_LINKAGE" ->
                    Stage.BACK;
            case "FILED", "GOODS_HANDED_OVER", "PROSECUTION" -> Stage.FILED;
            case "JUDGMENT" -> Stage.JUDGED;
            // Whatever a later version of the referral service tells, the file is not back yet.
            default -> Stage.WITH_POLICE;
        };
    }

    /** Whether news of that moment were overtaken by what is known. */
    boolean after(Instant happened) {
        return toldAt != null && happened.isBefore(toldAt);
    }

    /** Whether this says something new about the same referral, and nothing older. */
    public boolean follows(ReferralLink known) {
        return (known.id == null || known.id.equals(id))
                && !known.says(this)
                && (toldAt == null || !known.after(toldAt));
    }

    boolean says(ReferralLink other) {
        return Objects.equals(id, other.id)
                && Objects.equals(number, other.number)
                && state.equals(other.state)
                && Objects.equals(reasons, other.reasons);
    }

    boolean in(Stage... stages) {
        return Arrays.asList(stages).contains(stage());
    }
}
