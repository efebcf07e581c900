package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;

/** Steps between notice and decision (告知后、决定前步骤), CASE-18 to CASE-20. */
public sealed interface HearingStep extends CaseStep {
    /**
     * 记录陈述、申辩.
     *
     * @param review what the office makes of it
     */
    record RecordStatement(
            Actor actor, Instant at, String by, String content, LocalDate receivedOn, String review)
            implements HearingStep {
        @Override
        public CaseAction action() {
            return CaseAction.RECORD_STATEMENT;
        }

        @Override
        public LocalDate happenedOn() {
            return receivedOn;
        }
    }

    /** 当事人要求听证. */
    record RequestHearing(Actor actor, Instant at, String by, LocalDate requestedOn)
            implements HearingStep {
        @Override
        public CaseAction action() {
            return CaseAction.REQUEST_HEARING;
        }

        @Override
        public LocalDate happenedOn() {
            return requestedOn;
        }
    }

    /** 确定听证主持人, within three working days of the request. */
    record NamePresider(Actor actor, Instant at, String presider) implements HearingStep {
        @Override
        public CaseAction action() {
            return CaseAction.NAME_PRESIDER;
        }
    }

    /** 送达听证通知书, seven working days before the hearing. */
    record NotifyHearing(
            Actor actor, Instant at, Instant heldAt, String place, LocalDate notifiedOn)
            implements HearingStep {
        @Override
        public CaseAction action() {
            return CaseAction.NOTIFY_HEARING;
        }

        @Override
        public LocalDate happenedOn() {
            return notifiedOn;
        }
    }

    /** 举行听证, or its end because the party stayed away or withdrew. */
    record HoldHearing(
            Actor actor, Instant at, LocalDate endedOn, HearingFile.Outcome outcome, String minutes)
            implements HearingStep {
        @Override
        public CaseAction action() {
            return CaseAction.HOLD_HEARING;
        }

        @Override
        public LocalDate happenedOn() {
            return endedOn;
        }
    }

    /** 提交听证报告, within five working days. */
    record ReportHearing(Actor actor, Instant at, String opinion) implements HearingStep {
        @Override
        public CaseAction action() {
            return CaseAction.REPORT_HEARING;
        }
    }

    /**
     * 负责人集体讨论.
     *
     * @param document number of its record
     */
    record Discuss(
            Actor actor,
            Instant at,
            LocalDate on,
            List<String> participants,
            String opinion,
            String document)
            implements HearingStep {
        public Discuss {
            participants = List.copyOf(participants);
        }

        @Override
        public CaseAction action() {
            return CaseAction.DISCUSS;
        }

        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }
}
