package org.ipcase.cases.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.oversight.domain.Fault;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class OversightBodies {
    private OversightBodies() {}

    record IssueOpinionBody(
            @NotBlank @Size(max = 40) String office,
            @Nullable RecordId caseId,
            @Size(min = 1, max = 5) List<Fault> faults,
            @NotBlank @Size(max = 5000) String facts,
            @NotBlank @Size(max = 5000) String demands,
            @NotBlank @Size(max = 60) String documentNumber) {}

    record ReplyBody(
            boolean accepted,
            @NotBlank @Size(max = 5000) String statement,
            @Nullable @Size(max = 5000) String measures) {}

    record UpholdOpinionBody(@NotBlank @Size(max = 2000) String reasons) {}

    record ReportRectificationBody(@NotBlank @Size(max = 10000) String report) {}

    record ReturnRectificationBody(@NotBlank @Size(max = 2000) String reasons) {}

    record CloseOpinionBody(@NotBlank @Size(max = 5000) String conclusion) {}
}
