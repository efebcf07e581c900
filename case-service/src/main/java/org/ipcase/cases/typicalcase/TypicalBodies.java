package org.ipcase.cases.typicalcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class TypicalBodies {
    private TypicalBodies() {}

    record RecommendCaseBody(
            RecordId caseId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10000) String facts,
            @NotBlank @Size(max = 5000) String significance) {}

    record ReviseTextBody(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 10000) String facts,
            @NotBlank @Size(max = 5000) String significance) {}

    /**
     * @param year of the selection; this one if it is absent
     */
    record SelectCaseBody(
            @Nullable @Min(2020) @Max(2100) Integer year,
            @NotBlank @Size(max = 2000) String comment) {}

    record DeclineCaseBody(@NotBlank @Size(max = 2000) String reasons) {}

    record WithdrawCaseBody(@NotBlank @Size(max = 2000) String reasons) {}
}
