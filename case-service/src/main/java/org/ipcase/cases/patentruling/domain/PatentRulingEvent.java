package org.ipcase.cases.patentruling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What happened to a request for a ruling (裁决办理事件). */
public sealed interface PatentRulingEvent {
    /** PAT-01; {@code nationalRequestPossible}: the petitioner may go to CNIPA (专利法 70, PAT-14). */
    record RulingRequested(
            String number,
            Petition petition,
            Submitter submitter,
            Office office,
            Set<String> respondentAgencies,
            boolean nationalRequestPossible,
            @Nullable String superior,
            Instant at)
            implements PatentRulingEvent {}

    record CorrectionRequested(List<String> items, LocalDate until) implements PatentRulingEvent {
        public CorrectionRequested {
            items = List.copyOf(items);
        }
    }

    record PapersCorrected(String description, List<RecordId> evidence, Instant at)
            implements PatentRulingEvent {
        public PapersCorrected {
            evidence = List.copyOf(evidence);
        }
    }

    record FilingExtended(String reason, String by) implements PatentRulingEvent {}

    record RulingFiled(List<String> panel, LocalDate on) implements PatentRulingEvent {
        public RulingFiled {
            panel = List.copyOf(panel);
        }
    }

    record FilingRefused(RefusalGround ground, String explanation, LocalDate on)
            implements PatentRulingEvent {}

    /** {@code decidedBy}: agency id of the common superior, or CNIPA. */
    record JurisdictionDisputed(String otherAgency, String decidedBy, String explanation)
            implements PatentRulingEvent {}

    record RequestServed(LocalDate on, String method) implements PatentRulingEvent {}

    record AnswerExtended(int days, String reason) implements PatentRulingEvent {}

    record RequestAnswered(String statement, List<RecordId> evidence, LocalDate on, boolean late)
            implements PatentRulingEvent {
        public RequestAnswered {
            evidence = List.copyOf(evidence);
        }
    }

    record AnswerForwarded(LocalDate on) implements PatentRulingEvent {}

    record HearingScheduled(LocalDate heldOn, String place, LocalDate noticeServedOn)
            implements PatentRulingEvent {}

    record HearingRecorded(HearingOutcome outcome, String record, LocalDate on)
            implements PatentRulingEvent {}

    record SuspensionAsked(String invalidationNumber, String reasons, LocalDate on)
            implements PatentRulingEvent {}

    record SuspensionRefused(String explanation, LocalDate on) implements PatentRulingEvent {}

    record RulingSuspended(
            SuspensionGround ground,
            boolean obligatory,
            String approval,
            String explanation,
            LocalDate on)
            implements PatentRulingEvent {}

    record RulingResumed(@Nullable String note, LocalDate on) implements PatentRulingEvent {}

    record TimeExcluded(ExclusionReason reason, LocalDate from, LocalDate until, String approval)
            implements PatentRulingEvent {}

    record RulingExtended(int months, String reason, String approval, String by)
            implements PatentRulingEvent {}

    record RulingMade(
            boolean infringement,
            boolean orderStop,
            boolean direct,
            String documentNumber,
            String reasons,
            LocalDate on)
            implements PatentRulingEvent {}

    record RulingServed(LocalDate on, String method) implements PatentRulingEvent {}

    record InfringementStopped(String note, LocalDate on) implements PatentRulingEvent {}

    record SuitRecorded(String court, @Nullable String caseNumber, LocalDate on)
            implements PatentRulingEvent {}

    record JudgmentRecorded(String caseNumber, boolean upheld, LocalDate on)
            implements PatentRulingEvent {}

    record EnforcementApplied(String court, @Nullable String note, LocalDate on)
            implements PatentRulingEvent {}

    record DamagesMediationAsked(Money claim, @Nullable String note, String by)
            implements PatentRulingEvent {}

    record DamagesMediationRecorded(boolean agreed, String content, LocalDate on)
            implements PatentRulingEvent {}

    record RulingSettled(String agreement, LocalDate on) implements PatentRulingEvent {}

    record RequestWithdrawn(String reason, boolean deemed, LocalDate on)
            implements PatentRulingEvent {}

    record RulingClosed(@Nullable String note, LocalDate on) implements PatentRulingEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements PatentRulingEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
