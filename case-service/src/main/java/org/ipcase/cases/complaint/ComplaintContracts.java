package org.ipcase.cases.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Custody.Handover;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.complaint.domain.Linked;
import org.ipcase.cases.complaint.domain.TransferEvent;
import org.ipcase.cases.party.ToldParties;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.CaseNotFiled;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintAccepted;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintFiled;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintHandedOver;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintLinked;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintRejected;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintSupplemented;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintWithdrawn;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ConsumerMediationEnded;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.FilingSubmitted;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.JurisdictionDisputed;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.MediationRequested;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a complaint (对外事件). */
final class ComplaintContracts {
    private ComplaintContracts() {}

    static List<Fact> facts(RecordId id, ComplaintEvent event, Complaint after) {
        if (!(after instanceof Submitted complaint)) {
            return List.of();
        }
        return switch (event) {
            case ComplaintEvent.Basic it -> basic(id, it, complaint.dossier());
            case TransferEvent it -> moved(id, it, complaint);
        };
    }

    private static List<Fact> basic(RecordId id, ComplaintEvent.Basic event, Dossier dossier) {
        var number = dossier.number();
        var agency = dossier.office().id();
        return switch (event) {
            case ComplaintEvent.ComplaintFiled(var filed) -> {
                var all = new ArrayList<Fact>();
                all.add(told(id, ComplaintFiled.TYPE, filed(id, filed)));
                filed.linked().stream()
                        .filter(it -> it.relation() == Linked.Relation.REPORT_PART)
                        .map(it -> linked(id, dossier, it, LegalDay.of(filed.receivedAt())))
                        .forEach(all::add);
                yield List.copyOf(all);
            }
            case ComplaintEvent.ComplaintAccepted(_, var at, _) ->
                    one(
                            id,
                            ComplaintAccepted.TYPE,
                            new ComplaintAccepted(id, number, agency, LegalDay.of(at)));
            case ComplaintEvent.ComplaintRejected(var ground, _, var on, _) ->
                    one(
                            id,
                            ComplaintRejected.TYPE,
                            new ComplaintRejected(id, number, agency, ground.name(), on));
            case ComplaintEvent.MaterialSupplied(var supplement) ->
                    one(
                            id,
                            ComplaintSupplemented.TYPE,
                            new ComplaintSupplemented(
                                    id, number, agency, LegalDay.of(supplement.at())));
            case ComplaintEvent.ComplaintWithdrawn(_, var on, _) ->
                    one(
                            id,
                            ComplaintWithdrawn.TYPE,
                            new ComplaintWithdrawn(id, number, agency, on));
            case ComplaintEvent.FilingSubmitted(var link, var filing) ->
                    one(
                            id,
                            FilingSubmitted.TYPE,
                            new FilingSubmitted(
                                    id,
                                    number,
                                    agency,
                                    link.id(),
                                    link.number(),
                                    LegalDay.of(filing.at())));
            case ComplaintEvent.FilingDeclined(var ground, _, var on, _) -> {
                var link = dossier.link();
                yield one(
                        id,
                        CaseNotFiled.TYPE,
                        new CaseNotFiled(
                                id,
                                number,
                                agency,
                                link == null ? null : link.id(),
                                ground.name(),
                                on));
            }
            case ComplaintEvent.MediationRequested(_, var on) ->
                    one(id, MediationRequested.TYPE, mediation(id, dossier, on));
            case ComplaintEvent.AgreementRecorded(var agreement, _) ->
                    one(
                            id,
                            ConsumerMediationEnded.TYPE,
                            new ConsumerMediationEnded(
                                    id, number, agency, true, null, agreement.on()));
            case ComplaintEvent.MediationTerminated(var ground, _, var on, _) ->
                    one(
                            id,
                            ConsumerMediationEnded.TYPE,
                            new ConsumerMediationEnded(
                                    id, number, agency, false, ground.name(), on));
            case ComplaintEvent.ViolationFound(var lead, var on) ->
                    List.of(linked(id, dossier, lead, on));
            case ComplaintEvent.DuplicateJudged(var other) -> {
                var at = other.at() == null ? dossier.receivedAt() : other.at();
                yield List.of(linked(id, dossier, other, LegalDay.of(at)));
            }
            // What was asked for stays between submitter and office; periods are the office's;
            // filing is told by the case; others told us of the rest themselves.
            case ComplaintEvent.MaterialRequested _,
                    ComplaintEvent.PapersCompleted _,
                    ComplaintEvent.IdentityRequested _,
                    ComplaintEvent.IdentityProven _,
                    ComplaintEvent.FilingApproved _,
                    ComplaintEvent.VerificationExtended _,
                    ComplaintEvent.DaysExcluded _,
                    ComplaintEvent.MediationProgressed _,
                    ComplaintEvent.MediationCalled _,
                    ComplaintEvent.TerminationTold _,
                    ComplaintEvent.ReporterTold _,
                    ComplaintEvent.OutcomeRecorded _,
                    ComplaintEvent.ResultTold _,
                    ComplaintEvent.LinkRecorded _ ->
                    List.of();
        };
    }

    private static List<Fact> moved(RecordId id, TransferEvent event, Submitted complaint) {
        var dossier = complaint.dossier();
        return switch (event) {
            case TransferEvent.RoutingReturned(var handover, _) ->
                    handedOver(id, dossier, handover);
            case TransferEvent.ComplaintRouted(var handover, _) ->
                    handedOver(id, dossier, handover);
            case TransferEvent.TransferAccepted(var handover, _) ->
                    handedOver(id, dossier, handover);
            case TransferEvent.JurisdictionSettled(var handover, var moved, _) ->
                    moved ? handedOver(id, dossier, handover) : List.of();
            case TransferEvent.TransferDisputed(var dispute, _) ->
                    one(
                            id,
                            JurisdictionDisputed.TYPE,
                            new JurisdictionDisputed(
                                    id,
                                    dossier.number(),
                                    dossier.office().id(),
                                    dispute.other().id(),
                                    dispute.superior().agency(),
                                    LegalDay.of(dispute.since())));
            // Nothing has changed hands yet.
            case TransferEvent.RoutingReported _,
                    TransferEvent.TransferOffered _,
                    TransferEvent.TransferRecalled _,
                    TransferEvent.FileSent _,
                    TransferEvent.FileAnswered _,
                    TransferEvent.JurisdictionSupported _,
                    TransferEvent.DisputeReported _ ->
                    List.of();
        };
    }

    private static List<Fact> handedOver(RecordId id, Dossier dossier, Handover handover) {
        return one(
                id,
                ComplaintHandedOver.TYPE,
                new ComplaintHandedOver(
                        id,
                        dossier.number(),
                        handover.to().id(),
                        handover.from().id(),
                        handover.way().name(),
                        dossier.custody().epoch(),
                        LegalDay.of(handover.at())));
    }

    private static Fact linked(RecordId id, Dossier dossier, Linked other, LocalDate on) {
        return told(
                id,
                ComplaintLinked.TYPE,
                new ComplaintLinked(
                        id,
                        dossier.number(),
                        dossier.office().id(),
                        other.relation().name(),
                        other.id(),
                        other.number(),
                        on));
    }

    private static MediationRequested mediation(RecordId id, Dossier dossier, LocalDate on) {
        var submission = dossier.submission();
        return new MediationRequested(
                id,
                dossier.number(),
                dossier.office().id(),
                ToldParties.holder(submission.complainant(), dossier.submitter()),
                ToldParties.named(submission.respondents()),
                ToldParties.right(submission.right()),
                submission.region(),
                submission.description(),
                on);
    }

    private static ComplaintFiled filed(RecordId id, Dossier dossier) {
        var submission = dossier.submission();
        return new ComplaintFiled(
                id,
                dossier.number(),
                dossier.office().id(),
                submission.intake().name(),
                submission.right().kind().name(),
                submission.region(),
                LegalDay.of(dossier.receivedAt()));
    }

    private static List<Fact> one(RecordId key, String type, CaseServiceEvent data) {
        return List.of(told(key, type, data));
    }

    private static Fact told(RecordId key, String type, CaseServiceEvent data) {
        return new Fact(CaseServiceEvent.TOPIC, type, 1, key, data);
    }
}
