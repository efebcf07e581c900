package org.ipcase.referral.factfinding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.platform.record.Index;
import org.ipcase.referral.factfinding.domain.FactFinding;
import org.ipcase.referral.factfinding.domain.FactFinding.NotTold;
import org.ipcase.referral.factfinding.domain.FactFinding.Told;
import org.ipcase.referral.factfinding.domain.FactFindingAccess;
import org.ipcase.referral.factfinding.domain.Finding;

/** What lists and access see of facts found; nobody is expected to do anything. */
record FactFindingIndex() implements Function<FactFinding, Index> {
    @Override
    public Index apply(FactFinding state) {
        return switch (state) {
            case NotTold _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Told(var finding) ->
                    new Index(
                            finding.source().documentNumber().orElse(finding.source().caseNumber()),
                            state.stateName(),
                            title(finding),
                            FactFindingAccess.readers(state),
                            fields(finding),
                            List.of());
        };
    }

    private static String title(Finding finding) {
        return "%s · %s"
                .formatted(
                        finding.right().title(),
                        finding.parties().stream()
                                .map(Named::name)
                                .collect(Collectors.joining("、")));
    }

    private static Map<String, String> fields(Finding finding) {
        var source = finding.source();
        var fields = new HashMap<String, String>();
        fields.put("caseId", source.caseId().value());
        fields.put("caseNumber", source.caseNumber());
        fields.put("agency", source.agency().id());
        fields.put("region", source.region());
        fields.put("right", finding.right().kind());
        source.documentNumber().ifPresent(it -> fields.put("documentNumber", it));
        return fields;
    }
}
