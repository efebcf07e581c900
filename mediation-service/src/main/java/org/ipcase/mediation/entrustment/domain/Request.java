package org.ipcase.mediation.entrustment.domain;

import java.time.LocalDate;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.mediation.dispute.domain.DisputedRight;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Sides;
import org.jspecify.annotations.Nullable;

/**
 * What the court entrusts (委派、委托事项); it never changes.
 *
 * @param court agency id
 * @param caseNumber of the suit, after filing (案号)
 * @param sides who acts for the parties on the platform
 */
public record Request(
        RecordId id,
        String number,
        String court,
        Stage stage,
        @Nullable String caseNumber,
        Party applicant,
        Party respondent,
        DisputedRight right,
        String dispute,
        String claim,
        @Nullable Money amountInDispute,
        String region,
        LocalDate on,
        Sides sides) {

    /** When the court entrusts, and with it how long the body has (LIT-01, LIT-02). */
    public enum Stage {
        /** 委派: before filing, with the parties' consent; 30 days. */
        BEFORE_FILING("LIT-01"),
        /** 委托, 普通程序: 15 days. */
        AFTER_FILING_ORDINARY("LIT-02"),
        /** 委托, 简易程序: 7 days. */
        AFTER_FILING_SUMMARY("LIT-02-SUMMARY");

        private final String rule;

        Stage(String rule) {
            this.rule = rule;
        }

        /** The clock that runs from the body's signed receipt. */
        String rule() {
            return rule;
        }

        public boolean isAfterFiling() {
            return this != BEFORE_FILING;
        }
    }
}
