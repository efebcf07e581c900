package org.ipcase.referral.notice.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.notice.domain.Notice.Answered;
import org.ipcase.referral.notice.domain.Notice.NotWritten;
import org.ipcase.referral.notice.domain.Notice.Waiting;
import org.ipcase.referral.notice.domain.Notice.Withdrawn;
import org.ipcase.referral.notice.domain.Notice.Written;

/** The periods of letters (函件期限); on the platform a letter is received when it is sent. */
public record NoticeClocks(Clocks clocks) {

    /** CO-10: five working days from the event for a case notice. */
    Optional<LegalClock> telling(Letter letter) {
        return letter.eventOn().map(day -> clocks.start("CO-10", day));
    }

    public Optional<LegalClock> answer(Letter letter) {
        return letter.kind().answerClock().map(rule -> clocks.start(rule, letter.sentAt()));
    }

    public List<LegalClock> of(Notice state, Instant now) {
        return switch (state) {
            case NotWritten _ -> List.of();
            case Written written -> clocks.at(all(written), now);
        };
    }

    private List<LegalClock> all(Written written) {
        var all = new ArrayList<LegalClock>();
        var letter = written.letter();
        telling(letter).ifPresent(it -> all.add(clocks.met(it, letter.sentAt())));
        answer(letter)
                .map(clock ->
                        switch (written) {
                            case Waiting _ -> clock;
                            case Answered it -> clocks.met(clock, it.answer().at());
                            case Withdrawn it -> clocks.cancelled(clock, it.at());
                        })
                .ifPresent(all::add);
        return all;
    }

    static boolean late(LegalClock clock, Instant at) {
        return !at.isBefore(clock.due());
    }
}
