package org.ipcase.cases.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.campaign.domain.CampaignKind;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CampaignBodies {
    private CampaignBodies() {}

    record OpenCampaignBody(
            @NotBlank @Size(max = 100) String name,
            CampaignKind kind,
            LocalDate from,
            LocalDate to,
            @Size(min = 1, max = 11) List<RightKind> rights,
            @Size(min = 1, max = 200) List<@RegionChecked String> regions,
            @Nullable @Size(min = 0, max = 300) List<@NotBlank @Size(max = 40) String> offices,
            @NotBlank @Size(max = 5000) String description) {}

    record AmendCampaignBody(
            LocalDate to,
            @Size(min = 1, max = 200) List<@RegionChecked String> regions,
            @Nullable @Size(min = 0, max = 300) List<@NotBlank @Size(max = 40) String> offices,
            @NotBlank @Size(max = 2000) String reason) {}

    record AddCaseBody(RecordId caseId, @NotBlank @Size(max = 2000) String reason) {}

    record RemoveCaseBody(RecordId caseId, @NotBlank @Size(max = 2000) String reason) {}

    record CloseCampaignBody(@NotBlank @Size(max = 20000) String report) {}
}
