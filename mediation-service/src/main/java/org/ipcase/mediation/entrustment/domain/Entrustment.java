package org.ipcase.mediation.entrustment.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute that a court entrusts to a mediation body (委派、委托调解). The parties consent and choose the
 * body within two working days, else the court designates one (LIT-03, LIT-04); the body confirms
 * within three (LIT-05) and mediates in 30 days before filing, 15 or 7 after (LIT-01, LIT-02). An
 * agreement goes to confirmation by this court (LIT-09) or becomes its document (LIT-10); without
 * one the papers go back at once, and a suit is registered within seven days (LIT-12).
 */
public sealed interface Entrustment {
    /** Before the first commit. */
    record NotOpened() implements Entrustment {}

    sealed interface Opened extends Entrustment {
        EntrustmentFile file();
    }

    /** Nothing more happens here. */
    sealed interface Over extends Opened {}

    /** 已申请: a party asked online, the court looks at it. */
    record Applied(EntrustmentFile file) implements Opened {}

    /** 不予委派 */
    record NotTaken(EntrustmentFile file, String reason, LocalDate on) implements Over {}

    /** 选择调解组织 */
    record Choosing(EntrustmentFile file) implements Opened {}

    /** 已指派，待调解组织确认 */
    record Assigned(EntrustmentFile file) implements Opened {}

    /** 调解中 */
    record Mediating(EntrustmentFile file) implements Opened {}

    /**
     * 涉嫌虚假调解，中止 (LIT-11)
     *
     * @param agreedOn day of the agreement, if it was reached before the suspicion
     */
    record Suspected(EntrustmentFile file, String facts, @Nullable LocalDate agreedOn)
            implements Opened {}

    /** 达成协议 */
    record Agreed(EntrustmentFile file, LocalDate on) implements Opened {}

    /** 退回法院 */
    record Returned(EntrustmentFile file, ReturnGround ground, LocalDate on) implements Opened {}

    /** 已收起诉状 (LIT-12) */
    record SuitReceived(EntrustmentFile file) implements Opened {}

    /** 已立案 */
    record SuitRegistered(EntrustmentFile file, String caseNumber, LocalDate on) implements Over {}

    /** 调解书或者撤诉裁定 (LIT-10) */
    record Concluded(EntrustmentFile file, Conclusion how, String documentNumber, LocalDate on)
            implements Over {}

    /** Why papers go back to the court (退回理由). */
    enum ReturnGround {
        /** 调解不成 */
        FAILED,
        /** 一方拒绝调解 */
        REFUSED,
        /** 撤回 */
        WITHDRAWN,
        /** 无法联系对方当事人 (LIT-06) */
        NO_CONTACT,
        /** 期限届满 */
        PERIOD_OVER,
        /** 虚假调解 (LIT-11) */
        FALSE_MEDIATION,
        /** 法院收回 */
        RECALLED
    }

    /** What the court makes of an agreement after filing (LIT-10, 特邀调解规定 20). */
    enum Conclusion {
        /** 民事调解书 */
        MEDIATION_DOCUMENT,
        /** 准许撤诉裁定 */
        WITHDRAWAL_ALLOWED
    }

    /** Name of the state in the API. */
    default String apiState() {
        return switch (this) {
            case NotOpened _ -> "NOT_OPENED";
            case Applied _ -> "APPLIED";
            case NotTaken _ -> "NOT_TAKEN";
            case Choosing _ -> "CHOOSING";
            case Assigned _ -> "ASSIGNED";
            case Mediating _ -> "MEDIATING";
            case Suspected _ -> "SUSPECTED";
            case Agreed _ -> "AGREED";
            case Returned _ -> "RETURNED";
            case SuitReceived _ -> "SUIT_RECEIVED";
            case SuitRegistered _ -> "SUIT_REGISTERED";
            case Concluded _ -> "CONCLUDED";
        };
    }
}
