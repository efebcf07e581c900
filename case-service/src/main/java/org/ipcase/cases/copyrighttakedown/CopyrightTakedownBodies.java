package org.ipcase.cases.copyrighttakedown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.copyrighttakedown.domain.ForwardedTo;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CopyrightTakedownBodies {
    private CopyrightTakedownBodies() {}

    record NotifyProviderBody(
            @NotBlank @Size(max = 40) String provider,
            PartyBody owner,
            @NotBlank @Size(max = 200) String contact,
            RightBody right,
            @RegionChecked String region,
            @NotBlank @Size(max = 500) String address,
            @Nullable PartyBody user,
            @NotBlank @Size(max = 5000) String initialProof,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record RejectNoticeBody(
            @Size(min = 1, max = 20) List<@NotBlank @Size(max = 300) String> missing) {}

    record TakeDownBody(ForwardedTo forwardedTo, @NotBlank @Size(max = 500) String record) {}

    record CounterStateBody(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String contact,
            @NotBlank @Size(max = 10000) String statement,
            @NotBlank @Size(max = 5000) String initialProof,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record RestoreWorkBody(@NotBlank @Size(max = 500) String record) {}

    record WithdrawNoticeBody(@NotBlank @Size(max = 1000) String reason) {}
}
