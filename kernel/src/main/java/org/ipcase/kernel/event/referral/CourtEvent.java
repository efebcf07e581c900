package org.ipcase.kernel.event.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a criminal case before the court (法院案件), on the topic of referrals, keyed by
 * case.
 */
public sealed interface CourtEvent {
    RecordId courtCaseId();

    /** Human number of the court's record, e.g. {@code SC-CJ-2026-000042}. */
    String number();

    /** The referral from which the criminal case came. */
    RecordId referralId();

    /** The enforcement case behind the referral; key of the event. */
    RecordId caseId();

    /** Id of the court. */
    String court();

    /** When it was recorded. */
    Instant at();

    default String type() {
        return switch (this) {
            case CourtCaseJudged _ -> CourtCaseJudged.TYPE;
            case CourtCaseReturned _ -> CourtCaseReturned.TYPE;
        };
    }

    /**
     * The court has judged (判决): the referral takes it over, and the referring officer sees it the
     * same day.
     *
     * <p>Source: REQ-11; 刑事诉讼法(2018) 第200条.
     *
     * @param judge who recorded it
     * @param caseNumber 案号
     * @param convicted whether somebody was convicted
     * @param sentence in one text, for reading
     * @param fine sum of the fines; set off by the referral (REF-22)
     */
    record CourtCaseJudged(
            RecordId courtCaseId,
            String number,
            RecordId referralId,
            RecordId caseId,
            String court,
            Instant at,
            String judge,
            String caseNumber,
            LocalDate decidedOn,
            boolean convicted,
            String sentence,
            @Nullable Money fine)
            implements CourtEvent {
        public static final String TYPE = "court-case-judged";
    }

    /**
     * The court hands the case back because an administrative penalty is due and no criminal one
     * (移送行政机关处理).
     *
     * <p>Source: REF-25; 行政处罚法(2021) 第27条; 商标法(2026) 第75条.
     *
     * @param judge who recorded it
     * @param documentNumber of the letter
     */
    record CourtCaseReturned(
            RecordId courtCaseId,
            String number,
            RecordId referralId,
            RecordId caseId,
            String court,
            Instant at,
            String judge,
            String documentNumber,
            String reasons)
            implements CourtEvent {
        public static final String TYPE = "court-case-returned";
    }
}
