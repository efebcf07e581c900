package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.jspecify.annotations.Nullable;

/** What offices ask about who handles a submission (分送、移送、管辖争议). */
public sealed interface TransferCommand extends ComplaintCommand {
    /**
     * An office, by its id or by what it does and where (REQ-15).
     *
     * @param agency its id; null if addressed by function
     */
    record Address(
            @Nullable String agency, @Nullable OfficeFunction function, @Nullable String region) {}

    record ReturnRouting(Actor actor, Instant at, String reason) implements TransferCommand {}

    record RouteComplaint(
            Actor actor, Instant at, Address to, String reason, @Nullable LocalDate reportBackBy)
            implements TransferCommand {}

    /** 反馈: what became of it, for the reception that sent it (CR-02). */
    record ReportBack(Actor actor, Instant at, String result) implements TransferCommand {}

    record OfferTransfer(Actor actor, Instant at, Address to, String reason, List<String> materials)
            implements TransferCommand {}

    record RecallTransfer(Actor actor, Instant at, String reason) implements TransferCommand {}

    record AcceptTransfer(Actor actor, Instant at) implements TransferCommand {}

    record DisputeTransfer(Actor actor, Instant at, String reason) implements TransferCommand {}

    /**
     * @param office the one of the two that this side holds for competent
     */
    record AgreeJurisdiction(Actor actor, Instant at, String office, String minutes)
            implements TransferCommand {}

    record ReportDispute(Actor actor, Instant at, String note) implements TransferCommand {}

    /**
     * @param document number of the notice (指定管辖通知书)
     */
    record Designate(Actor actor, Instant at, String office, String document, String reasons)
            implements TransferCommand {}

    /** The notice of a superior that is not on the platform. */
    record RecordDesignation(Actor actor, Instant at, String office, String document, LocalDate on)
            implements TransferCommand {}
}
