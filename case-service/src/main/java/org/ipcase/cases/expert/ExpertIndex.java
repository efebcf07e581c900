package org.ipcase.cases.expert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.expert.domain.Expert;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.Expert.Nothing;
import org.ipcase.cases.expert.domain.ExpertAccess;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class ExpertIndex {
    private ExpertIndex() {}

    static Index of(Expert state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Entered it -> of(it);
        };
    }

    private static Index of(Entered it) {
        var entry = it.entry();
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", entry.agency());
        fields.put("field", entry.fields().getFirst().name());
        fields.put("employer", entry.employer());
        fields.put("region", entry.agencyRegion());
        return new Index(
                it.number(),
                it.stage().name(),
                entry.name() + " · " + entry.title(),
                ExpertAccess.readers(it),
                fields,
                List.of());
    }
}
