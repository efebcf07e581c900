package org.ipcase.cases.keyprotection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipcase.cases.keyprotection.domain.AdmissionGround;
import org.ipcase.cases.keyprotection.domain.RemovalGround;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class KeyEntryBodies {
    private KeyEntryBodies() {}

    record ProposeEntryBody(
            PartyBody holder,
            @Nullable RightBody right,
            @RegionChecked String region,
            AdmissionGround ground,
            @NotBlank @Size(max = 5000) String reasons) {}

    record AdmitEntryBody(@NotBlank @Size(max = 60) String documentNumber) {}

    record DeclineEntryBody(@NotBlank @Size(max = 2000) String reasons) {}

    record ReviewEntryBody(@NotBlank @Size(max = 5000) String findings) {}

    record RenewEntryBody(@NotBlank @Size(max = 60) String documentNumber) {}

    record RemoveEntryBody(RemovalGround ground, @NotBlank @Size(max = 2000) String reasons) {}
}
