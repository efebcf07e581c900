package org.ipcase.cases.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.FilingPending;
import org.ipcase.cases.casefile.domain.CaseFile.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFile.Investigating;
import org.ipcase.cases.casefile.domain.CaseFile.InvestigationEnded;
import org.ipcase.cases.casefile.domain.CaseFile.NoCase;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Returned;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFile.UnderReview;
import org.ipcase.cases.casefile.domain.CaseRules;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

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
                tasks(file));
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
        return fields;
    }

    private static List<Task> tasks(Opened file) {
        return switch (file) {
            case FilingPending _ -> task(file, "approve-filing", "CASE-02", Role.HEAD);
            case Investigating _ -> task(file, "conclude-investigation", "CASE-20", Role.OFFICER);
            case InvestigationEnded _, Returned _ ->
                    task(file, "submit-review", "CASE-20", Role.OFFICER);
            case UnderReview _ -> task(file, "pass-review", "CASE-17", Role.LEGAL_REVIEWER);
            case ReviewPassed _ -> task(file, "serve-notice", "CASE-20", Role.OFFICER);
            case NoticeServed _ -> task(file, "decide", "CASE-20", Role.HEAD);
            case Decided _ -> task(file, "serve-decision", "CASE-21", Role.OFFICER);
            case Served _, Closed _, FilingRefused _ -> List.of();
        };
    }

    /** Nobody is asked for anything while the clock stands still, e.g. with the police. */
    private static List<Task> task(Opened file, String action, String rule, Role role) {
        var holder = AccessKey.agency(file.dossier().opening().office().id(), role);
        return file.dossier().clocks().stream()
                .filter(clock -> clock.rule().equals(rule) && clock.state().running())
                .reduce((_, last) -> last)
                .map(it -> new Task(holder, action, rule, it.warn(), it.due()))
                .map(List::of)
                .orElseGet(List::of);
    }
}
