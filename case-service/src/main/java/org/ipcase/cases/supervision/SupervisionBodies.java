package org.ipcase.cases.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.supervision.domain.Criterion;
import org.ipcase.cases.supervision.domain.TakeOverGround;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class SupervisionBodies {
    private SupervisionBodies() {}

    record ProposeSupervisionBody(
            @Nullable RecordId caseId,
            @NotBlank @Size(max = 60) String caseNumber,
            @NotBlank @Size(max = 40) String caseAgency,
            @RegionChecked String region,
            @Size(min = 1, max = 30) List<Criterion> criteria,
            @Nullable @MoneyText String value,
            @NotBlank @Size(max = 5000) String explanation) {}

    record ListCaseBody(
            @NotBlank @Size(max = 60) String noticeNumber,
            LocalDate closeBy,
            @Nullable @Size(min = 0, max = 5) List<@NotBlank @Size(max = 100) String> jointly) {}

    record DeclineProposalBody(@NotBlank @Size(max = 2000) String reasons) {}

    record SubmitPlanBody(@NotBlank @Size(max = 10000) String plan) {}

    record ReportProgressBody(@NotBlank @Size(max = 10000) String progress) {}

    record RemindOfficeBody(@NotBlank @Size(max = 2000) String note) {}

    record CriticiseOfficeBody(@NotBlank @Size(max = 2000) String note) {}

    record TakeOverBody(TakeOverGround ground, @NotBlank @Size(max = 2000) String reasons) {}

    record HandDownBody(
            @NotBlank @Size(max = 40) String toAgency,
            boolean reservedByLaw,
            @NotBlank @Size(max = 2000) String reasons) {}

    record ReleaseCaseBody(@NotBlank @Size(max = 2000) String reasons) {}
}
