package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import org.ipcase.referral.office.domain.Office;

/** What happens once the police have filed (立案之后). */
public sealed interface ProceedingEvent extends CriminalReferralEvent {

    /** REF-14: the agency signed the list. */
    record GoodsSent(Goods.Given given) implements ProceedingEvent {}

    /** REF-14: the police signed it too. */
    record GoodsTaken(Goods.Taken taken) implements ProceedingEvent {}

    /** REF-14: the goods stay with the agency. */
    record GoodsRefused(String reasons, String by, Instant at) implements ProceedingEvent {}

    /** REF-20c. */
    record InvestigationUrged(Letter letter) implements ProceedingEvent {}

    /** 撤销案件 */
    record CriminalCaseWithdrawn(Letter letter) implements ProceedingEvent {}

    /** REF-25: the agency handles the case. */
    record CaseReturned(Letter letter) implements ProceedingEvent {}

    /** 提起公诉 */
    record Prosecuted(Letter letter, Office court) implements ProceedingEvent {}

    /** 不起诉 */
    record NotProsecuted(Letter letter, Outcome.NonProsecution decision)
            implements ProceedingEvent {}

    /** 行刑反向衔接 (3.3) */
    record ReverseLinkageBegun(Instant at) implements ProceedingEvent {}

    /** 判决 */
    record CourtJudged(Letter letter, Outcome.Judgment judgment) implements ProceedingEvent {}
}
