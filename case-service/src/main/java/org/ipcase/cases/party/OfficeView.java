package org.ipcase.cases.party;

import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.law.Bilingual;

/**
 * The competent office as screens show it.
 *
 * @param reason why it is competent
 */
public record OfficeView(
        String id, String name, AgencyType type, OfficeFunction function, Bilingual reason) {
    public static OfficeView of(Office office) {
        return new OfficeView(
                office.id(), office.name(), office.type(), office.function(), office.reason());
    }
}
