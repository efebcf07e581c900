package org.ipcase.kernel.event.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What other services are told of a reverse linkage (行刑反向衔接): who is not prosecuted may still have
 * to be punished by the administration. On topic {@link ReferralEvent#TOPIC}, keyed by the
 * enforcement case if there is one, else by the linkage.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface LinkageEvent {
    RecordId linkageId();

    /** Human number of the linkage, e.g. {@code SC-RL-2026-000042}. */
    String number();

    /** Id of the procuratorate whose opinion it is. */
    String procuratorate();

    /** Id of the administrative agency that must act. */
    String agency();

    /** The enforcement case the crime was referred from, if there is one. */
    @Nullable RecordId caseId();

    default String type() {
        return switch (this) {
            case ReverseLinkageReceived _ -> ReverseLinkageReceived.TYPE;
            case ReverseLinkageAnswered _ -> ReverseLinkageAnswered.TYPE;
            case ReverseLinkageOverdue _ -> ReverseLinkageOverdue.TYPE;
        };
    }

    /**
     * The agency received the procuratorate's opinion (检察意见书): its lead opens with the filing clock
     * of REV-07, and the reply clock of REV-06 runs (REQ-12).
     *
     * <p>Source: REV-04, REV-06, REV-07; 人民检察院行刑反向衔接工作指引(2024).
     *
     * @param region place of the act, GB/T 2260
     * @param documentNumber number of the opinion (检察意见书文号)
     * @param crime suspected crime that was not prosecuted, code of domain.md 4.1
     * @param rightKind kind of right, e.g. {@code TRADEMARK}
     * @param rightTitle the right, as a lead shows it
     * @param subjects who may have to be punished, by name; without document numbers
     * @param facts what the procuratorate found
     * @param opinion what it asks of the agency
     * @param replyBy last legal day of the reply, Asia/Shanghai
     */
    record ReverseLinkageReceived(
            RecordId linkageId,
            String number,
            String procuratorate,
            String agency,
            @Nullable RecordId caseId,
            @Nullable RecordId referralId,
            String region,
            String documentNumber,
            String crime,
            String rightKind,
            String rightTitle,
            List<Named> subjects,
            String facts,
            String opinion,
            Instant receivedAt,
            LocalDate replyBy)
            implements LinkageEvent {
        public static final String TYPE = "reverse-linkage-received";

        public ReverseLinkageReceived {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * The agency answered (处理结果回复).
     *
     * <p>Source: REV-06.
     *
     * @param outcome {@code PENALISED}, {@code NO_PENALTY}, {@code NOT_FILED} or {@code
     *     TRANSFERRED}
     * @param documentNumber number of the agency's decision, if one was made
     * @param late whether the reply period had passed
     */
    record ReverseLinkageAnswered(
            RecordId linkageId,
            String number,
            String procuratorate,
            String agency,
            @Nullable RecordId caseId,
            String outcome,
            @Nullable String documentNumber,
            Instant answeredAt,
            boolean late)
            implements LinkageEvent {
        public static final String TYPE = "reverse-linkage-answered";
    }

    /**
     * The reply is overdue and the superior agency was told (通报上级机关).
     *
     * <p>Source: REV-06.
     *
     * @param superior id of the superior agency
     * @param replyBy last legal day of the reply, Asia/Shanghai
     */
    record ReverseLinkageOverdue(
            RecordId linkageId,
            String number,
            String procuratorate,
            String agency,
            @Nullable RecordId caseId,
            String superior,
            LocalDate replyBy,
            Instant toldAt)
            implements LinkageEvent {
        public static final String TYPE = "reverse-linkage-overdue";
    }
}
