package org.ipcase.referral.criminalreferral;

import org.ipcase.referral.criminalreferral.domain.Office;

/** An office by id and name. */
record OfficeView(String id, String name) {
    static OfficeView of(Office office) {
        return new OfficeView(office.id(), office.name());
    }
}
