package org.ipcase.cases.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipcase.cases.party.domain.CaseOfficer;

/** An officer in charge, as the API takes it. */
public record OfficerBody(
        @NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 40) String certificate) {
    public CaseOfficer officer() {
        return new CaseOfficer(name, certificate);
    }
}
