package org.ipcase.referral.office;

import org.ipcase.referral.office.domain.Office;

/** An office by id and name. */
public record OfficeView(String id, String name) {
    public static OfficeView of(Office office) {
        return new OfficeView(office.id(), office.name());
    }
}
