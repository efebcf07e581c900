package org.ipcase.referral.notice.domain;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.referral.office.domain.Office;

/** What is asked of a letter, by whom and when. */
public sealed interface NoticeCommand {
    Actor actor();

    Instant at();

    record SendLetter(Actor actor, Instant at, Letter letter) implements NoticeCommand {}

    record SignForLetter(Actor actor, Instant at) implements NoticeCommand {}

    record AnswerLetter(Actor actor, Instant at, String text, Optional<String> documentNumber)
            implements NoticeCommand {}

    record WithdrawLetter(Actor actor, Instant at, String reason) implements NoticeCommand {}

    /**
     * @param superior of the receiver, as the directory knows it today
     */
    record TellSilence(Actor actor, Instant at, Optional<Office> superior)
            implements NoticeCommand {}
}
