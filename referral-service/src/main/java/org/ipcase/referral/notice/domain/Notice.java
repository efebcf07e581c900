package org.ipcase.referral.notice.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.referral.notice.domain.Letter.Answer;
import org.ipcase.referral.notice.domain.Letter.Signed;
import org.ipcase.referral.notice.domain.Letter.Told;

/**
 * A letter between two offices (通报与公函): sent, signed for, answered; the sender may take it back
 * while it is not answered, with a reason.
 */
public sealed interface Notice {

    /** Before the first commit. */
    record NotWritten() implements Notice {}

    /** 已发出 */
    record Sent(Letter letter, Optional<Told> superiorTold) implements Waiting {}

    /** 已签收 */
    record Received(Letter letter, Signed signed, Optional<Told> superiorTold) implements Waiting {}

    /** 已回复 */
    record Answered(Letter letter, Answer answer, Optional<Told> superiorTold) implements Written {}

    /** 已撤回 */
    record Withdrawn(Letter letter, String reason, Instant at) implements Written {}

    /** Every letter that exists. */
    sealed interface Written extends Notice {
        Letter letter();
    }

    /** Not answered, not taken back. */
    sealed interface Waiting extends Written {
        Optional<Told> superiorTold();
    }

    default String stateName() {
        return switch (this) {
            case NotWritten _ -> "NOT_WRITTEN";
            case Sent _ -> "SENT";
            case Received _ -> "RECEIVED";
            case Answered _ -> "ANSWERED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }
}
