package org.ipcase.cases.publicationrepair;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.publicationrepair.domain.RepairSector;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class PublicationRepairBodies {
    private PublicationRepairBodies() {}

    record AskEarlyEndBody(
            RecordId caseId,
            @Nullable @Min(0) @Max(19) Integer respondent,
            RepairSector sector,
            boolean harmRemoved,
            @NotBlank @Size(max = 5000) String statement,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record AcceptEarlyEndBody(RepairSector sector) {}

    record DeclineEarlyEndBody(@NotBlank @Size(max = 2000) String reasons) {}

    record DecideEarlyEndBody(
            boolean granted,
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {}

    record WithdrawEarlyEndBody(@NotBlank @Size(max = 1000) String reason) {}
}
