package org.ipcase.cases.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintAccepted;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintRejected;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintWithdrawn;
import org.ipcase.cases.complaint.domain.ComplaintEvent.FilingApproved;
import org.ipcase.cases.complaint.domain.ComplaintEvent.FilingDeclined;
import org.ipcase.cases.complaint.domain.ComplaintEvent.FilingSubmitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MaterialRequested;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MaterialSupplied;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MediationProgressed;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MediationRequested;
import org.jspecify.annotations.Nullable;

/** What the timeline shows of each event (办理过程): to submitter and office alike. */
final class ComplaintTimeline {
    private ComplaintTimeline() {}

    static Map<String, String> facts(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled(var dossier) ->
                    Map.of(
                            "agency",
                            dossier.office().name(),
                            "reason",
                            dossier.office().reason().zh());
            case ComplaintAccepted(var note, _, _) -> optional("note", note);
            case ComplaintRejected(var ground, var why, _, _) ->
                    Map.of("ground", ground.name(), "explanation", why);
            case MaterialRequested(var items, var until) ->
                    Map.of("items", String.join("；", items), "until", until.toString());
            case MaterialSupplied(var supplement) ->
                    Map.of("description", supplement.description());
            case ComplaintWithdrawn(var reason, _, _) -> Map.of("reason", reason);
            // Who investigates and on what is the case's business.
            case FilingSubmitted(var link, _) -> Map.of("caseNumber", link.number());
            case FilingApproved(var on, _) -> Map.of("filedOn", on.toString());
            case FilingDeclined(var ground, var why, _, _) ->
                    Map.of("ground", ground.name(), "explanation", why);
            case MediationRequested(var note, _) -> optional("note", note);
            case MediationProgressed(var mediation, _) -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("state", mediation.state());
                facts.putAll(optional("number", mediation.number()));
                yield facts;
            }
        };
    }

    private static Map<String, String> optional(String name, @Nullable String value) {
        return value == null ? Map.of() : Map.of(name, value);
    }
}
