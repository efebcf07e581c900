package org.ipcase.cases.punitiveclaim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Nothing;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimAccess;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class PunitiveClaimIndex {
    private PunitiveClaimIndex() {}

    static Index of(PunitiveClaim state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Kept it -> of(it);
        };
    }

    private static Index of(Kept it) {
        var opening = it.opening();
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", opening.right().name());
        fields.put("agency", opening.keeper().agency());
        var about = opening.caseNumber() == null ? opening.claimNumber() : opening.caseNumber();
        return new Index(
                it.number(),
                it.stage().name(),
                opening.defendant().name() + (about == null ? "" : " · " + about),
                PunitiveClaimAccess.readers(it),
                fields,
                List.of());
    }
}
