package org.ipcase.cases.courtmeasure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Nothing;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CourtMeasureIndex {
    private CourtMeasureIndex() {}

    static Index of(CourtMeasure state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Measure it -> of(it);
        };
    }

    private static Index of(Measure it) {
        var agency = it.application().agency();
        var keepers = AccessKey.agency(agency);
        var tasks =
                new DueTasks(it.clocks())
                        .under("CRT-01", keepers, "record-ruling")
                        .under("CRT-02", keepers, "record-ruling")
                        .under("CRT-01-SUE", keepers, "record-suit")
                        .under("CRT-03", keepers, "record-service");
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", it.application().right().kind().name());
        fields.put("region", it.application().region());
        fields.put("agency", agency);
        fields.put("preservation", it.application().preservation().name());
        return new Index(
                it.number(),
                it.stage().name(),
                it.application().right().title() + " · " + it.application().respondent().name(),
                CourtMeasureAccess.readers(it),
                fields,
                tasks.all());
    }
}
