package org.ipcase.referral.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.office.domain.Office;

/**
 * What was written, by whom and to whom (函件).
 *
 * @param about the case, referral or clue it is about, if there is one
 * @param eventOn day of what a case notice tells of; starts CO-10
 * @param late whether a case notice went out after its five working days
 */
public record Letter(
        String number,
        NoticeKind kind,
        Office from,
        Office to,
        Content content,
        Optional<LocalDate> eventOn,
        Instant sentAt,
        boolean late) {

    /**
     * @param caseId of the enforcement case, if it is about one
     */
    public record Content(
            String documentNumber,
            String subject,
            String text,
            Optional<RecordId> caseId,
            Optional<String> caseNumber) {}

    /** 签收 */
    public record Signed(String by, Instant at) {}

    /**
     * @param late whether the period of the answer had passed
     */
    public record Answer(
            String text, Optional<String> documentNumber, String by, Instant at, boolean late) {}

    /** The superior was told of silence. */
    public record Told(Office superior, Instant at) {}

    Letter sent(boolean late) {
        return new Letter(number, kind, from, to, content, eventOn, sentAt, late);
    }
}
