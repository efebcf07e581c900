package org.ipcase.cases.complaint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.ComplaintEvent.*;
import org.ipcase.cases.complaint.domain.Custody.Handover;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.complaint.domain.Sight;
import org.ipcase.cases.complaint.domain.TransferEvent;
import org.ipcase.cases.complaint.domain.TransferEvent.*;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Desk.Entry;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.record.TimelineEntry.Person;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline shows of each event (办理过程): to submitter and office all, to a receiver what
 * happened since it was asked, to a former owner what it did and how it ended; a reporter's name to
 * nobody else (CR-16).
 */
final class ComplaintTimeline {
    private static final Person REPORTER = new Person("举报人", "");

    private ComplaintTimeline() {}

    static List<TimelineEntry> of(
            List<Entry<ComplaintEvent>> history, Submitted complaint, Actor reader) {
        var dossier = complaint.dossier();
        var sight = Sight.of(complaint, reader);
        var until = Sight.until(dossier, reader);
        var asked =
                history.stream()
                        .filter(it -> it.event() instanceof TransferOffered)
                        .mapToLong(Entry::revision)
                        .max()
                        .orElse(0);
        var shown =
                history.stream()
                        .filter(it ->
                                switch (sight) {
                                    case SUBMITTER, OFFICE, ABOVE -> true;
                                    case INVITED -> it.revision() >= asked;
                                    case FORMER -> !it.at().isAfter(until) || isOutcome(it.event());
                                })
                        .filter(it -> !isReceipt(it.event()))
                        .toList();
        var hidden = Sight.protectsReporter(dossier) && !sight.seesReporter();
        var reporter = dossier.submitter().name();
        return TimelineEntry.of(shown, ComplaintTimeline::facts).stream()
                .map(it ->
                        hidden && it.actor().name().equals(reporter)
                                ? new TimelineEntry(
                                        it.revision(), it.at(), REPORTER, it.type(), it.facts())
                                : it)
                .toList();
    }

    /** The ledger of hand-overs is shown as such. */
    private static boolean isReceipt(ComplaintEvent event) {
        return event instanceof FileSent || event instanceof FileAnswered;
    }

    private static boolean isOutcome(ComplaintEvent event) {
        return event instanceof ComplaintRejected
                || event instanceof FilingApproved
                || event instanceof FilingDeclined
                || event instanceof MediationTerminated
                || event instanceof AgreementRecorded;
    }

    static Map<String, String> facts(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Basic it -> facts(it);
            case TransferEvent it -> facts(it);
        };
    }

    private static Map<String, String> facts(ComplaintEvent.Basic event) {
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
            case PapersCompleted _ -> Map.of();
            case IdentityRequested(var until) -> Map.of("until", until.toString());
            case IdentityProven(var document) -> Map.of("document", document.masked());
            case ComplaintWithdrawn(var reason, _, _) -> Map.of("reason", reason);
            // Who investigates and on what is the case's business.
            case FilingSubmitted(var link, _) -> Map.of("caseNumber", link.number());
            case FilingApproved(var on, _) -> Map.of("filedOn", on.toString());
            case FilingDeclined(var ground, var why, _, _) ->
                    Map.of("ground", ground.name(), "explanation", why);
            case VerificationExtended(var why, _) -> Map.of("explanation", why);
            case DaysExcluded(var days, _) ->
                    Map.of(
                            "reason",
                            days.reason().zh(),
                            "from",
                            days.from().toString(),
                            "until",
                            String.valueOf(days.until()));
            case MediationRequested(var note, _) -> optional("note", note);
            case MediationProgressed(var mediation, _) -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("state", mediation.state());
                facts.putAll(optional("number", mediation.number()));
                yield facts;
            }
            case MediationCalled(var call) ->
                    Map.of("at", call.at().toString(), "place", call.place());
            case AgreementRecorded(var agreement, _) -> Map.of("form", agreement.form().name());
            case MediationTerminated(var ground, var why, _, _) ->
                    Map.of("ground", ground.name(), "explanation", why);
            case TerminationTold(var on, var manner, _) ->
                    Map.of("on", on.toString(), "manner", manner);
            case ViolationFound(var lead, _) -> facts(lead);
            case ReporterTold(var on, var manner, _) ->
                    Map.of("on", on.toString(), "manner", manner);
            case OutcomeRecorded(var outcome, var on) ->
                    Map.of("outcome", outcome, "on", on.toString());
            case ResultTold(var on, _) -> Map.of("on", on.toString());
            case DuplicateJudged(var other) -> facts(other);
            case LinkRecorded(var other) -> facts(other);
        };
    }

    private static Map<String, String> facts(TransferEvent event) {
        return switch (event) {
            case RoutingReturned(var handover, _) -> facts(handover);
            case ComplaintRouted(var handover, _) -> facts(handover);
            case TransferAccepted(var handover, _) -> facts(handover);
            case JurisdictionSettled(var handover, _, _) -> facts(handover);
            case RoutingReported(var report) ->
                    Map.of("on", report.on().toString(), "result", report.result());
            case TransferOffered(var offer, _) ->
                    Map.of("to", offer.to().name(), "reason", offer.reason());
            case TransferRecalled(var reason, _) -> Map.of("reason", reason);
            case FileSent(var terms, _) -> Map.of("handover", terms.id());
            case FileAnswered(var handover, _) -> Map.of("handover", handover);
            case TransferDisputed(var dispute, _) ->
                    Map.of(
                            "other",
                            dispute.other().name(),
                            "reason",
                            dispute.reason(),
                            "superior",
                            dispute.superior().name().zh());
            case JurisdictionSupported(var agency, var office, var minutes) ->
                    Map.of("agency", agency, "office", office, "minutes", minutes);
            case DisputeReported(var note, _, _) -> Map.of("note", note);
        };
    }

    private static Map<String, String> facts(Linked other) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("relation", other.relation().name());
        facts.put("number", other.number());
        facts.putAll(optional("note", other.note()));
        return facts;
    }

    private static Map<String, String> facts(Handover handover) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("from", handover.from().name());
        facts.put("to", handover.to().name());
        facts.put("reason", handover.reason());
        facts.putAll(optional("document", handover.document()));
        return facts;
    }

    private static Map<String, String> optional(String name, @Nullable String value) {
        return value == null ? Map.of() : Map.of(name, value);
    }
}
