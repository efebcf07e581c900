package org.ipcase.cases.creditlisting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.creditlisting.domain.ListingGround;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CreditListingBodies {
    private CreditListingBodies() {}

    record NotifyListingBody(
            PartyBody party,
            @RegionChecked String region,
            @Nullable RecordId caseId,
            @NotBlank @Size(max = 60) String penaltyDocument,
            boolean heavierPenalty,
            ListingGround ground,
            @NotBlank @Size(max = 5000) String facts) {}

    record ListPartyBody(
            @NotBlank @Size(max = 60) String documentNumber,
            @Nullable @Size(max = 5000) String statement,
            @NotFuture LocalDate listedOn) {}

    record SparePartyBody(@NotBlank @Size(max = 2000) String reasons) {}

    record PublishListingBody(@NotBlank @Size(max = 500) String address) {}

    record AskRepairBody(
            boolean dutiesPerformed,
            boolean harmRemoved,
            boolean noNewHeavierPenalty,
            @NotBlank @Size(max = 5000) String statement,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record AcceptRepairBody(@Nullable @Size(max = 1000) String note) {}

    record DeclineRepairBody(@NotBlank @Size(max = 2000) String reasons) {}

    record DecideRepairBody(
            boolean granted,
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {}
}
