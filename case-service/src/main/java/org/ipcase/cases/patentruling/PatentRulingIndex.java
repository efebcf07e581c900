package org.ipcase.cases.patentruling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRuling.Nothing;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see of a request for a ruling (列表与待办). */
final class PatentRulingIndex {
    private PatentRulingIndex() {}

    static Index of(PatentRuling state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Ruling it -> of(it);
        };
    }

    private static Index of(Ruling it) {
        var petition = it.request().petition();
        var office = it.office();
        var officers = AccessKey.agency(office.id(), Role.OFFICER);
        var respondents =
                petition.respondents().stream().map(Party::name).collect(Collectors.joining("、"));
        var tasks =
                new DueTasks(it.clocks())
                        .under("PAT-03", officers, "file")
                        .under("PAT-04", officers, "serve")
                        .under("PAT-06", officers, "forward-answer")
                        .under("PAT-09", officers, "rule");
        it.request()
                .respondentAgencies()
                .forEach(agency ->
                        tasks.under("PAT-05", AccessKey.agency(agency), "answer")
                                .under("PAT-05-ABROAD", AccessKey.agency(agency), "answer"));
        return new Index(
                it.number(),
                it.stage().name(),
                petition.right().title() + " · " + respondents,
                PatentRulingAccess.readers(it),
                Map.of(
                        "right",
                        petition.right().kind().name(),
                        "region",
                        petition.region(),
                        "agency",
                        office.id(),
                        "agencyName",
                        office.name()),
                tasks.all());
    }
}
