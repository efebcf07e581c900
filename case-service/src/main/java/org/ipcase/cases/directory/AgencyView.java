package org.ipcase.cases.directory;

import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.jspecify.annotations.Nullable;

/** An agency as pickers and page heads show it (机构). */
record AgencyView(
        String id,
        String zh,
        @Nullable String en,
        AgencyType type,
        String region,
        List<OfficeFunction> functions) {

    static AgencyView of(Agency agency) {
        return new AgencyView(
                agency.id(),
                agency.zh(),
                agency.en(),
                agency.type(),
                agency.region(),
                agency.functions().stream().sorted().toList());
    }
}
