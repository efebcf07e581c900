package org.ipcase.cases.expert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.expert.domain.ExpertKind;
import org.ipcase.cases.expert.domain.TechField;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class ExpertBodies {
    private ExpertBodies() {}

    record EnterExpertBody(
            @NotBlank @Size(max = 60) String name,
            @Size(min = 1, max = 2) List<ExpertKind> kinds,
            @Size(min = 1, max = 13) List<TechField> fields,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 200) String employer,
            @Nullable @CreditCodeChecked String employerCode,
            @Nullable @Size(max = 60) String account,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> interests,
            LocalDate termUntil) {}

    record DeclareInterestsBody(
            @Size(max = 50) List<@NotBlank @Size(max = 200) String> interests) {}

    record RenewTermBody(LocalDate termUntil) {}

    record SuspendExpertBody(@NotBlank @Size(max = 1000) String reason) {}

    record RemoveExpertBody(@NotBlank @Size(max = 1000) String reason) {}
}
