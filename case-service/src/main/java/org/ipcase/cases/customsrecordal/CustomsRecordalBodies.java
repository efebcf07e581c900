package org.ipcase.cases.customsrecordal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CustomsRecordalBodies {
    private CustomsRecordalBodies() {}

    record ApplyForRecordalBody(
            PartyBody owner,
            RightBody right,
            @RegionChecked String region,
            @NotBlank @Size(max = 1000) String goods,
            @Nullable @Size(min = 0, max = 50) List<@NotBlank @Size(max = 200) String> licensees,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record AskForPapersBody(
            @Size(min = 1, max = 30) List<@NotBlank @Size(max = 300) String> items) {}

    record SupplyPapersBody(
            @NotBlank @Size(max = 5000) String description,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record RecordRightBody(
            @NotBlank @Size(max = 60) String recordalNumber, @NotFuture LocalDate recordedOn) {}

    record RefuseRecordalBody(@NotBlank @Size(max = 2000) String reasons) {}

    record RenewRecordalBody(@Nullable @Size(max = 1000) String note) {}

    record ChangeRecordalBody(
            @NotFuture LocalDate changedOn, @NotBlank @Size(max = 2000) String description) {}

    record CancelRecordalBody(@NotBlank @Size(max = 1000) String reason) {}

    record RevokeRecordalBody(@NotBlank @Size(max = 2000) String harm) {}
}
