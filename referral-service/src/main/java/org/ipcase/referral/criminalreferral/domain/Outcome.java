package org.ipcase.referral.criminalreferral.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.office.domain.Office;

/**
 * How the criminal case went on at the procuratorate and in court (诉讼结果), REQ-11.
 *
 * @param court that was seized of the case, once it was prosecuted
 * @param nonProsecution if the procuratorate did not prosecute
 * @param judgment once the court has judged
 */
public record Outcome(
        Optional<Office> court,
        Optional<NonProsecution> nonProsecution,
        Optional<Judgment> judgment) {

    static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * @param crime that was examined
     * @param decidedOn legal day of the decision
     */
    public record NonProsecution(Kind kind, Crime crime, LocalDate decidedOn) {
        /** 刑事诉讼法(2018) art. 16, 175, 177, 282. */
        public enum Kind {
            /** 法定不起诉 */
            STATUTORY,
            /** 相对不起诉（酌定） */
            DISCRETIONARY,
            /** 存疑不起诉（证据不足） */
            INSUFFICIENT_EVIDENCE
        }
    }

    /**
     * @param fine imposed by the court
     * @param setOff part of it that an earlier administrative fine already paid (REF-22, 行政处罚法
     *     第35条)
     */
    public record Judgment(
            LocalDate decidedOn,
            boolean convicted,
            Optional<String> sentence,
            Optional<Money> fine,
            Money setOff) {}

    Outcome prosecutedAt(Office court) {
        return new Outcome(Optional.of(court), nonProsecution, judgment);
    }

    Outcome with(NonProsecution next) {
        return new Outcome(court, Optional.of(next), judgment);
    }

    Outcome with(Judgment next) {
        return new Outcome(court, nonProsecution, Optional.of(next));
    }
}
