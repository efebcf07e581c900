package org.ipcase.cases.plantvariety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What happened to a plant variety request (处理事件). */
public sealed interface PlantVarietyEvent {
    record HandlingRequested(
            String number,
            Party owner,
            List<Party> respondents,
            Right right,
            PlantKind plant,
            LocalDate grantedOn,
            LocalDate rightEndsOn,
            List<InfringingAct> acts,
            String region,
            LocalDate actDate,
            String facts,
            List<RecordId> evidence,
            Submitter submitter,
            Office office,
            Instant at)
            implements PlantVarietyEvent {
        public HandlingRequested {
            respondents = List.copyOf(respondents);
            acts = List.copyOf(acts);
            evidence = List.copyOf(evidence);
        }
    }

    record RequestFiled(List<CaseOfficer> officers, LocalDate on) implements PlantVarietyEvent {
        public RequestFiled {
            officers = List.copyOf(officers);
        }
    }

    record RequestRefused(String reasons, LocalDate on) implements PlantVarietyEvent {}

    /** Measures of before these fields were there name no place. */
    record MeasureTaken(
            String what,
            String documentNumber,
            LocalDate on,
            @Nullable String region,
            @Nullable String reference)
            implements PlantVarietyEvent {}

    record MeasureExtended(String reason, String by) implements PlantVarietyEvent {}

    record MeasureLifted(String reason, LocalDate on) implements PlantVarietyEvent {}

    record RequestDecided(
            boolean infringement,
            @Nullable Money goodsValue,
            @Nullable Money fine,
            String documentNumber,
            String reasons,
            LocalDate on)
            implements PlantVarietyEvent {}

    /**
     * @param hearing whether so large a fine gives the party the right to a hearing (CASE-19)
     */
    record NoticeServed(
            String facts, String grounds, Money proposedFine, boolean hearing, LocalDate on)
            implements PlantVarietyEvent {}

    record StatementWaived(String evidence, LocalDate on) implements PlantVarietyEvent {}

    record DamagesMediationAsked(Money claim, String by) implements PlantVarietyEvent {}

    record DamagesMediationRecorded(boolean agreed, String content, LocalDate on)
            implements PlantVarietyEvent {}

    record RequestWithdrawn(String reason, LocalDate on) implements PlantVarietyEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements PlantVarietyEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
