package org.ipcase.referral.reverselinkage.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.office.domain.Seat;

/**
 * What is not prosecuted (不起诉案件).
 *
 * @param number human number of the linkage
 * @param procuratorate that handles it now; the higher one once it was reported up (REV-05)
 * @param subjects who may have to be punished
 * @param region place of the act, GB/T 2260
 */
public record Matter(
        String number,
        Seat procuratorate,
        NonProsecution nonProsecution,
        Crime crime,
        List<Named> subjects,
        Right right,
        String region,
        Origin origin) {

    public Matter {
        subjects = List.copyOf(subjects);
    }

    /**
     * The decision not to prosecute (不起诉决定).
     *
     * @param decidedOn legal day of the decision; starts REV-01
     */
    public record NonProsecution(
            String documentNumber, LocalDate decidedOn, Kind kind, String reasons) {

        /** 刑事诉讼法 art. 177, 175. */
        public enum Kind {
            /** 法定不起诉 */
            STATUTORY,
            /** 酌定不起诉 */
            DISCRETIONARY,
            /** 存疑不起诉 */
            INSUFFICIENT_EVIDENCE
        }
    }

    public record Right(RightKind kind, String title) {}

    /** Where it came from; all empty for a direct report to the police. */
    public record Origin(
            Optional<RecordId> caseId, Optional<String> caseNumber, Optional<RecordId> referral) {}

    Matter with(Seat higher) {
        return new Matter(number, higher, nonProsecution, crime, subjects, right, region, origin);
    }
}
