package org.ipcase.cases.punitiveclaim.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.DamagesBase;
import org.ipcase.kernel.penalty.IntentIndicator;
import org.ipcase.kernel.penalty.SeriousIndicator;
import org.jspecify.annotations.Nullable;

/** What was recorded (惩罚性赔偿事实记录). */
public sealed interface PunitiveClaimEvent {
    record ClaimOpened(
            String number,
            RightKind right,
            LocalDate actDate,
            Party defendant,
            @Nullable String claimNumber,
            @Nullable RecordId caseId,
            @Nullable String caseNumber,
            Submitter keeper,
            AgencyType keeperType,
            LocalDate on)
            implements PunitiveClaimEvent {}

    record FactRecorded(
            int fact,
            @Nullable IntentIndicator intent,
            @Nullable SeriousIndicator serious,
            String text,
            String source,
            List<RecordId> evidence,
            LocalDate on)
            implements PunitiveClaimEvent {
        public FactRecorded {
            evidence = List.copyOf(evidence);
        }
    }

    record FactStruck(int fact, String reason, LocalDate on) implements PunitiveClaimEvent {}

    record BaseEstablished(DamagesBase base, String source, LocalDate on)
            implements PunitiveClaimEvent {}

    record FinesNoted(Money amount, String document, LocalDate on) implements PunitiveClaimEvent {}

    record DamagesClaimed(Money amount, String method, ClaimMoment moment, LocalDate on)
            implements PunitiveClaimEvent {}

    record ClaimClosed(String reason, LocalDate on) implements PunitiveClaimEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements PunitiveClaimEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
