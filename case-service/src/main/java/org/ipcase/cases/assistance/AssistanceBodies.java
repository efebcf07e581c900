package org.ipcase.cases.assistance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.assistance.domain.DeclineGround;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class AssistanceBodies {
    private AssistanceBodies() {}

    /**
     * @param agency id of the office; without it the office is found by function and region
     * @param function without it that for which the case is handled
     * @param documentNumber 文号 of the letter
     * @param items what is asked, one line each
     * @param urgent goods or evidence may vanish
     * @param evidenceIds files of the case that go with the letter
     */
    record SendRequestBody(
            RecordId caseId,
            @Nullable @Size(min = 1, max = 40) String agency,
            @Nullable OfficeFunction function,
            @Nullable @RegionChecked String region,
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 5000) String facts,
            @Size(min = 1, max = 30) List<@NotBlank @Size(max = 500) String> items,
            @Nullable Boolean urgent,
            @Nullable @Size(max = 50) List<RecordId> evidenceIds) {}

    record ExtendNoticeBody(@NotBlank @Size(max = 2000) String reason, LocalDate expectedOn) {}

    record RequestInformationBody(
            @Size(min = 1, max = 30) List<@NotBlank @Size(max = 500) String> items) {}

    record SupplyInformationBody(
            @NotBlank @Size(max = 5000) String text,
            @Nullable @Size(max = 50) List<RecordId> evidenceIds) {}

    record AnswerRequestBody(
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 10_000) String findings,
            @Nullable @Size(max = 50) List<RecordId> evidenceIds) {}

    record DeclineRequestBody(
            DeclineGround ground,
            @NotBlank @Size(max = 2000) String explanation,
            @Nullable @Size(min = 1, max = 60) String documentNumber) {}

    record WithdrawRequestBody(@NotBlank @Size(max = 2000) String reason) {}
}
