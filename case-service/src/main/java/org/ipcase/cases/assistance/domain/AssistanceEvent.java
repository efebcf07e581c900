package org.ipcase.cases.assistance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to a request for assistance (协查事件). */
public sealed interface AssistanceEvent {
    /**
     * 协助调查函.
     *
     * @param caseId for the asking office alone; the letter names the case by its number
     * @param items what is asked, one line each
     * @param documentNumber 文号 of the letter
     * @param urgent goods or evidence may vanish
     * @param attachments files of the case that go with the letter
     */
    record RequestSent(
            String number,
            RecordId caseId,
            String caseNumber,
            Office asker,
            Office helper,
            String documentNumber,
            String facts,
            List<String> items,
            boolean urgent,
            List<RecordId> attachments,
            Instant at)
            implements AssistanceEvent {
        public RequestSent {
            items = List.copyOf(items);
            attachments = List.copyOf(attachments);
        }
    }

    /** 签收: the 15 working days run from here. */
    record LetterReceived(String by, Instant at) implements AssistanceEvent {}

    /** 告知无法按期完成, before the period ends. */
    record DelayTold(String reason, LocalDate expectedOn, LocalDate on)
            implements AssistanceEvent {}

    record InformationAsked(List<String> items, LocalDate on) implements AssistanceEvent {
        public InformationAsked {
            items = List.copyOf(items);
        }
    }

    record InformationSupplied(String text, List<RecordId> attachments, LocalDate on)
            implements AssistanceEvent {
        public InformationSupplied {
            attachments = List.copyOf(attachments);
        }
    }

    /**
     * 协查回函.
     *
     * @param attachments what the helping office found, kept as its own uploads
     */
    record RequestAnswered(
            String documentNumber,
            String findings,
            List<RecordId> attachments,
            String by,
            Instant at,
            boolean late)
            implements AssistanceEvent {
        public RequestAnswered {
            attachments = List.copyOf(attachments);
        }
    }

    /** 不予协助说明. */
    record AssistanceDeclined(
            DeclineGround ground,
            String explanation,
            @Nullable String documentNumber,
            LocalDate on,
            boolean late)
            implements AssistanceEvent {}

    record RequestWithdrawn(String reason, LocalDate on) implements AssistanceEvent {}

    /** 逾期报告: the offices above both sides know that it is late. */
    record SuperiorsTold(List<String> superiors, Instant at) implements AssistanceEvent {
        public SuperiorsTold {
            superiors = List.copyOf(superiors);
        }
    }

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements AssistanceEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
