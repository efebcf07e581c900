package org.ipcase.referral.reverselinkage.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.office.domain.Seat;

/**
 * The review whether a penalty is due (审查可处罚性, REV-02).
 *
 * @param registeredAt starts REV-02
 * @param clock REV-02 with what was excluded and added
 * @param reportedUp the office that reported it to a higher level, REV-05
 */
public record Review(
        Transfer transfer,
        Instant registeredAt,
        LegalClock clock,
        List<Suspension> suspensions,
        Optional<ReportedUp> reportedUp) {

    public Review {
        suspensions = List.copyOf(suspensions);
    }

    /**
     * From the criminal to the administrative prosecution unit (内部移送, REV-01).
     *
     * @param late whether the three working days had passed
     */
    public record Transfer(Instant at, String by, boolean late) {}

    /**
     * @param until legal day on which it ended; empty while it lasts
     */
    public record Suspension(
            Ground ground, String documentNumber, LocalDate from, Optional<LocalDate> until) {

        /** REV-03; 工作指引 art. 13. */
        public enum Ground {
            /** 公安机关要求复议、提请复核 */
            POLICE_RECONSIDERATION,
            /** 被害人申诉 */
            VICTIM_APPEAL,
            /** 被害人提起自诉 */
            PRIVATE_PROSECUTION,
            /** 被不起诉人申诉 */
            SUSPECT_APPEAL
        }
    }

    public record ReportedUp(Office from, Seat agency, String reasons, Instant at) {}

    Review with(LegalClock changed) {
        return new Review(transfer, registeredAt, changed, suspensions, reportedUp);
    }

    Review suspended(Suspension suspension, LegalClock stopped) {
        var all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new Review(transfer, registeredAt, stopped, all, reportedUp);
    }

    Review resumed(LocalDate on, LegalClock running) {
        var all = new ArrayList<>(suspensions);
        var last = all.removeLast();
        all.add(new Suspension(last.ground(), last.documentNumber(), last.from(), Optional.of(on)));
        return new Review(transfer, registeredAt, running, all, reportedUp);
    }

    Review reported(ReportedUp up) {
        return new Review(transfer, registeredAt, clock, suspensions, Optional.of(up));
    }
}
