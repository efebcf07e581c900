package org.ipcase.cases.supervision.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What happened to a supervision (督办事件). */
public sealed interface SupervisionEvent {
    /** One clock of a case was breached (REQ-24). */
    record ClockWatched(
            String number,
            RecordId caseId,
            String caseNumber,
            String caseAgency,
            String region,
            String supervisor,
            String rule)
            implements SupervisionEvent {}

    record BreachNoted(String rule) implements SupervisionEvent {}

    /** {@code by}: the agency that proposed, or the platform. */
    record SupervisionProposed(
            String number,
            @Nullable RecordId caseId,
            String caseNumber,
            String caseAgency,
            String region,
            String supervisor,
            List<Criterion> criteria,
            @Nullable Money value,
            String explanation,
            String by,
            LocalDate on)
            implements SupervisionEvent {
        public SupervisionProposed {
            criteria = List.copyOf(criteria);
        }
    }

    record CaseListed(String noticeNumber, LocalDate closeBy, List<String> jointly, LocalDate on)
            implements SupervisionEvent {
        public CaseListed {
            jointly = List.copyOf(jointly);
        }
    }

    record ProposalDeclined(String reasons, LocalDate on) implements SupervisionEvent {}

    record PlanSubmitted(String plan, LocalDate on) implements SupervisionEvent {}

    record ProgressReported(String progress, LocalDate on) implements SupervisionEvent {}

    record OfficeReminded(String note, LocalDate on) implements SupervisionEvent {}

    record OfficeCriticised(String note, LocalDate on) implements SupervisionEvent {}

    record CaseTakenOver(TakeOverGround ground, String reasons, LocalDate on)
            implements SupervisionEvent {}

    record CaseHandedDown(String toAgency, String reasons, LocalDate on)
            implements SupervisionEvent {}

    record CaseReleased(String reasons, LocalDate on) implements SupervisionEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements SupervisionEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
