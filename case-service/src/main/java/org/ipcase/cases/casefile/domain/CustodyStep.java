package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.actor.Actor;

/** Steps about whose case it is (移送、管辖争议、共享), JUR-02 to JUR-07. */
public sealed interface CustodyStep extends CaseStep {
    /**
     * 移送.
     *
     * @param to id of the agency
     */
    record TransferCase(
            Actor actor, Instant at, String to, Transfer.Kind kind, String reason, String letter)
            implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.TRANSFER;
        }
    }

    /** 接收, by the head of the receiving office, with its own two officers. */
    record AcceptTransfer(Actor actor, Instant at, List<CaseOfficer> officers)
            implements CustodyStep {
        public AcceptTransfer {
            officers = List.copyOf(officers);
        }

        @Override
        public CaseAction action() {
            return CaseAction.ACCEPT_TRANSFER;
        }
    }

    /** 提出管辖异议: the receiver asks the common superior and does not pass the case on. */
    record ObjectTransfer(Actor actor, Instant at, String reason) implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.OBJECT_TRANSFER;
        }
    }

    /**
     * 协商一致, within seven working days.
     *
     * @param keeper id of the office that handles the case
     * @param document number of the record
     */
    record AgreeJurisdiction(Actor actor, Instant at, String keeper, String document)
            implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.AGREE_JURISDICTION;
        }
    }

    /** 报请共同上级指定. */
    record ReportDispute(Actor actor, Instant at, String document) implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.REPORT_DISPUTE;
        }
    }

    /** 指定管辖, by the common superior. */
    record DesignateOffice(Actor actor, Instant at, String keeper, String document)
            implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.DESIGNATE;
        }
    }

    /** 登记指定管辖: the notice of a superior that is not on the platform (JUR-05). */
    record RecordDesignation(Actor actor, Instant at, String keeper, String document, LocalDate on)
            implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.RECORD_DESIGNATION;
        }

        @Override
        public LocalDate happenedOn() {
            return on;
        }
    }

    /** 认定系另一违法行为: not the act that another office filed first (JUR-02). */
    record KeepApart(Actor actor, Instant at, String reason) implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.KEEP_APART;
        }
    }

    /** 共享 with another office. */
    record ShareCase(Actor actor, Instant at, String with, String reason) implements CustodyStep {
        @Override
        public CaseAction action() {
            return CaseAction.SHARE;
        }
    }
}
