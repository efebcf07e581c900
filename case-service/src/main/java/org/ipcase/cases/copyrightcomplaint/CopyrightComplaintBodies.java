package org.ipcase.cases.copyrightcomplaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.copyrightcomplaint.domain.PublicInterest;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CopyrightComplaintBodies {
    private CopyrightComplaintBodies() {}

    record FileCopyrightComplaintBody(
            PartyBody complainant,
            @Size(min = 1, max = 20) List<PartyBody> respondents,
            RightBody right,
            @RegionChecked String region,
            @NotFuture LocalDate actDate,
            @NotBlank @Size(max = 5000) String description,
            @NotBlank @Size(max = 500) String proofOfRight,
            @NotBlank @Size(max = 500) String proofOfInfringement,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record AskForPapersBody(
            @Size(min = 1, max = 30) List<@NotBlank @Size(max = 300) String> items) {}

    record SupplyPapersBody(
            @NotBlank @Size(max = 5000) String description,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record ConfirmPapersBody(@NotFuture LocalDate completeOn) {}

    record AcceptComplaintBody(@Nullable @Size(max = 1000) String note) {}

    record RefuseComplaintBody(@NotBlank @Size(max = 2000) String reasons) {}

    record ProposeCaseBody(
            @Size(min = 1, max = 30) List<PublicInterest> harms,
            @NotBlank @Size(max = 5000) String explanation) {}

    record PointToCourtBody(@NotBlank @Size(max = 5000) String explanation) {}

    record WithdrawComplaintBody(@NotBlank @Size(max = 1000) String reason) {}
}
