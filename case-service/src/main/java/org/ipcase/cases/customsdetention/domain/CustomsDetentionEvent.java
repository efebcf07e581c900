package org.ipcase.cases.customsdetention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.jspecify.annotations.Nullable;

/** What happened to suspected goods (扣留事件). */
public sealed interface CustomsDetentionEvent {
    record DetentionOpened(
            String number,
            DetentionBasis basis,
            Party owner,
            Right right,
            @Nullable String recordalNumber,
            String goods,
            Money value,
            Party consignee,
            Direction direction,
            String region,
            Money requiredSecurity,
            @Nullable Money securityAmount,
            @Nullable String ownerAgency,
            Submitter submitter,
            Office office,
            Instant at)
            implements CustomsDetentionEvent {}

    record NoticeServed(LocalDate on, @Nullable String ownerAgency)
            implements CustomsDetentionEvent {}

    record DetentionApplied(Money securityAmount, @Nullable String note, LocalDate on)
            implements CustomsDetentionEvent {}

    record GoodsDetained(String documentNumber, LocalDate on) implements CustomsDetentionEvent {}

    record GoodsDecided(Finding finding, String explanation, LocalDate on)
            implements CustomsDetentionEvent {}

    record CourtNoticeRecorded(String court, String caseNumber, LocalDate on)
            implements CustomsDetentionEvent {}

    record CounterSecurityGiven(Money amount, String by, LocalDate on)
            implements CustomsDetentionEvent {}

    record CounterSecurityReturned(String reason, LocalDate on) implements CustomsDetentionEvent {}

    record GoodsReleased(ReleaseGround ground, @Nullable String note, LocalDate on)
            implements CustomsDetentionEvent {}

    record GoodsConfiscated(String documentNumber, String reasons, LocalDate on)
            implements CustomsDetentionEvent {}

    record GoodsDisposed(DisposalMethod method, String reasons, LocalDate on)
            implements CustomsDetentionEvent {}

    /**
     * @param crimes suspected, domain.md 4.1
     * @param officers the case group (REF-04)
     */
    record CrimeReferred(
            String police,
            String suspicion,
            List<Crime> crimes,
            List<CaseOfficer> officers,
            LocalDate on)
            implements CustomsDetentionEvent {
        public CrimeReferred {
            crimes = List.copyOf(crimes);
            officers = List.copyOf(officers);
        }
    }

    /** How far the referral is, as the referral service tells (CUS-13, REQ-11). */
    record ReferralProgressed(ReferralLink referral) implements CustomsDetentionEvent {}

    record HelpAsked(OfficeFunction function, String agency, String question, LocalDate on)
            implements CustomsDetentionEvent {}

    record HelpGiven(String answer, String by, LocalDate on) implements CustomsDetentionEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements CustomsDetentionEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
