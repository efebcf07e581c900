package org.ipcase.referral.notice.domain;

import java.time.Instant;

/** What happens to a letter (函件经过). */
public sealed interface NoticeEvent {
    record LetterSent(Letter letter) implements NoticeEvent {}

    record LetterSignedFor(Letter.Signed signed) implements NoticeEvent {}

    record LetterAnswered(Letter.Answer answer) implements NoticeEvent {}

    record LetterWithdrawn(String reason, Instant at) implements NoticeEvent {}

    /** The receiver's superior was told of its silence. */
    record SilenceTold(Letter.Told told) implements NoticeEvent {}
}
