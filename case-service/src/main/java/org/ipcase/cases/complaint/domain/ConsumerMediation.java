package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Mediation of a consumer complaint by the office itself (消费投诉行政调解, CR-07 to CR-10). */
public final class ConsumerMediation {
    private ConsumerMediation() {}

    /**
     * The call to an on-site mediation (投诉调解通知书, CR-07).
     *
     * @param mediator who mediates
     * @param entrustedBody the body entrusted with it; null if the office mediates itself
     * @param challengeUntil last day for challenging the mediator
     */
    public record Call(
            Instant at,
            String place,
            String mediator,
            @Nullable String entrustedBody,
            LocalDate challengeUntil) {}

    /**
     * What the parties agreed on site (投诉调解书, CR-10).
     *
     * @param form a document, or a record where none is needed
     * @param content what was agreed
     */
    public record Agreement(Form form, String content, LocalDate on) {}

    /** 文书形式 */
    public enum Form {
        /** 投诉调解书: signed by both, sealed, three copies. */
        DOCUMENT,
        /** 记录: performed at once. */
        RECORD_PERFORMED,
        /** 记录: both waived the document. */
        RECORD_WAIVED
    }

    /** Grounds on which mediation ends (终止调解情形). Source: CR-09; CRM art. 23. */
    public enum TerminationGround {
        /** 撤回投诉或者自行和解 */
        WITHDRAWN_OR_SETTLED,
        /** 无正当理由不参加或者拒绝调解 */
        ABSENT_OR_REFUSED,
        /** 明确表示不能达成一致 */
        DECLARED_NO_AGREEMENT,
        /** 检验鉴定费用不能协商一致 */
        NO_AGREEMENT_ON_COST,
        /** 期限届满未达成一致 */
        TIME_LIMIT,
        /** 受理后发现依法不应受理 */
        FOUND_NOT_ACCEPTABLE,
        /** 当事人死亡或者终止 */
        PARTY_DEAD_OR_DISSOLVED,
        /** 其他 */
        OTHER
    }
}
