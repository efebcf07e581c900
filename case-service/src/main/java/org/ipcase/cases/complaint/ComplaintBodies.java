package org.ipcase.cases.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Form;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.complaint.domain.RejectionGround;
import org.ipcase.cases.party.PartyBody.IdDocumentBody;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on a complaint, one record a command. */
final class ComplaintBodies {
    private ComplaintBodies() {}

    record AcceptBody(@Nullable @Size(max = 1000) String note) {}

    record RejectBody(RejectionGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record RequestSupplementBody(
            @Size(min = 1, max = 20) List<@NotBlank @Size(max = 300) String> items,
            LocalDate until) {}

    record SupplementBody(
            @NotBlank @Size(max = 5000) String description,
            @Nullable @Size(max = 50) List<RecordId> evidenceIds) {}

    record WithdrawBody(@NotBlank @Size(max = 1000) String reason) {}

    record DeclineFilingBody(
            NonFilingGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record RequestMediationBody(@Nullable @Size(max = 1000) String note) {}

    record RequestIdentityBody(LocalDate until) {}

    record ProveIdentityBody(IdDocumentBody idDocument) {}

    record ExtendVerificationBody(@NotBlank @Size(max = 1000) String explanation) {}

    record ExcludeDaysBody(
            ExclusionReason reason,
            LocalDate from,
            LocalDate until,
            @NotBlank @Size(max = 100) String document) {}

    /**
     * @param challengeUntil last day for challenging the mediator
     */
    record CallMediationBody(
            Instant at,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 60) String mediator,
            @Nullable @Size(max = 200) String entrustedBody,
            LocalDate challengeUntil,
            boolean bothAgree) {}

    record RecordAgreementBody(
            Form form,
            @NotBlank @Size(max = 5000) String content,
            @NotFuture LocalDate on,
            @Nullable Boolean signedAndSealed,
            @Nullable @Min(0) @Max(20) Integer copies) {}

    record TerminateMediationBody(
            TerminationGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record TellBody(@NotFuture LocalDate on, @NotBlank @Size(max = 200) String manner) {}

    record TellResultBody(@NotFuture LocalDate on, @NotBlank @Size(max = 2000) String result) {}

    record RecordViolationBody(@Size(min = 10, max = 5000) String violation) {}

    record JudgeDuplicateBody(RecordId other, @NotBlank @Size(max = 1000) String note) {}

    record ReportBackBody(@NotBlank @Size(max = 2000) String result) {}

    record ReasonBody(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * An office, by its id, or by what it does and where.
     *
     * @param agency e.g. {@code mr-510104}; without it the office is found by function and region
     * @param function without it the function of the office that has it now
     */
    record RouteBody(
            @Nullable @Size(max = 40) String agency,
            @Nullable OfficeFunction function,
            @Nullable @RegionChecked String region,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable LocalDate reportBackBy) {}

    record TransferBody(
            @Nullable @Size(max = 40) String agency,
            @Nullable OfficeFunction function,
            @Nullable @RegionChecked String region,
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> materials) {}

    record AgreeJurisdictionBody(
            @NotBlank @Size(max = 40) String office, @NotBlank @Size(max = 2000) String minutes) {}

    record ReportDisputeBody(@NotBlank @Size(max = 2000) String note) {}

    record DesignateBody(
            @NotBlank @Size(max = 40) String office,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotBlank @Size(max = 2000) String reasons) {}

    record RecordDesignationBody(
            @NotBlank @Size(max = 40) String office,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotFuture LocalDate on) {}
}
