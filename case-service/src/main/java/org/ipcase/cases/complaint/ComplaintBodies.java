package org.ipcase.cases.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.RejectionGround;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.id.RecordId;
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
}
