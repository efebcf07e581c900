package org.ipcase.cases.party;

import org.ipcase.cases.party.domain.CaseOfficer;

/** An officer in charge, as screens show it. */
public record OfficerView(String name, String certificate) {
    public static OfficerView of(CaseOfficer officer) {
        return new OfficerView(officer.name(), officer.certificate());
    }
}
