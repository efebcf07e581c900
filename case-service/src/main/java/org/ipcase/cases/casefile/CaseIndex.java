package org.ipcase.cases.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.NoCase;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseRules;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see of a case (列表与待办). */
final class CaseIndex {
    private CaseIndex() {}

    static Index of(CaseFile state) {
        return switch (state) {
            case NoCase _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Opened file -> of(file);
        };
    }

    private static Index of(Opened file) {
        var dossier = file.dossier();
        return new Index(
                dossier.opening().number(),
                CaseRules.name(file),
                title(dossier),
                CaseAccess.readers(dossier),
                fields(dossier),
                CaseTasks.of(file),
                DeskHandovers.marks(underWay(file)));
    }

    /** What the screen of hand-overs in doubt shows of a case. */
    static Map<String, Handover> underWay(CaseFile state) {
        return state instanceof Opened file
                ? file.dossier()
                        .matters()
                        .custody()
                        .holding(file.dossier().opening())
                        .open()
                        .map(it -> Map.of("CASE", it))
                        .orElseGet(Map::of)
                : Map.of();
    }

    private static String title(CaseDossier dossier) {
        var respondents =
                dossier.opening().respondents().stream()
                        .map(Party::name)
                        .collect(Collectors.joining("、"));
        return dossier.opening().right().title() + " · " + respondents;
    }

    /** Nothing that the rights holder may not see: a list shows the same to every reader. */
    private static Map<String, String> fields(CaseDossier dossier) {
        var opening = dossier.opening();
        var fields = new LinkedHashMap<String, String>();
        fields.put("right", opening.right().kind().name());
        fields.put("region", opening.region());
        fields.put("agency", opening.office().id());
        fields.put("agencyName", opening.office().name());
        fields.put("complaint", opening.complaintNumber());
        if (!dossier.matters().inquiry().lateEntries().isEmpty()) {
            fields.put(CaseLists.ENTERED_LATE, "yes");
        }
        dossier.matters()
                .custody()
                .holding(opening)
                .open()
                .ifPresent(open -> fields.put("handover", open.stage().name()));
        return fields;
    }
}
