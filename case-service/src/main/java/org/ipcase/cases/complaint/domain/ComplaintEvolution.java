package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.complaint.domain.Complaint.Accepted;
import org.ipcase.cases.complaint.domain.Complaint.Called;
import org.ipcase.cases.complaint.domain.Complaint.CaseFiled;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.IdentityWanted;
import org.ipcase.cases.complaint.domain.Complaint.InMediation;
import org.ipcase.cases.complaint.domain.Complaint.NoComplaint;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Received;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Returned;
import org.ipcase.cases.complaint.domain.Complaint.Settled;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Terminated;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.ipcase.cases.complaint.domain.Dossier.Mediation;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Move;
import org.jspecify.annotations.Nullable;

/** What each event makes of a submission (状态演变): it records, and neither refuses nor computes. */
final class ComplaintEvolution {
    private ComplaintEvolution() {}

    static Complaint evolve(Complaint state, ComplaintEvent event) {
        return switch (state) {
            case NoComplaint _ ->
                    event instanceof ComplaintFiled(var dossier) ? new Received(dossier) : state;
            case Submitted complaint ->
                    switch (event) {
                        case ComplaintEvent.Basic it -> next(complaint, it);
                        case TransferEvent it -> moved(complaint, it);
                    };
        };
    }

    private static Complaint next(Submitted state, ComplaintEvent.Basic event) {
        var dossier = state.dossier();
        return switch (event) {
            case ComplaintFiled(var filed) -> new Received(filed);
            case ComplaintEvent.ComplaintAccepted(_, var at, var clocks) ->
                    new Accepted(dossier.with(clocks), at);
            case ComplaintEvent.ComplaintRejected(var ground, var explanation, _, var clocks) ->
                    new Rejected(dossier.with(clocks), ground, explanation);
            case ComplaintEvent.MaterialRequested(var items, var until) ->
                    new SupplementRequested(dossier, items, until);
            case ComplaintEvent.MaterialSupplied(var supplement) ->
                    new Received(dossier.plus(supplement));
            case ComplaintEvent.PapersCompleted(var clocks) -> state.with(dossier.with(clocks));
            case ComplaintEvent.IdentityRequested(var until) -> new IdentityWanted(dossier, until);
            case ComplaintEvent.IdentityProven(var document) -> {
                var submission = dossier.submission();
                var proven = submission.by(submission.complainant().with(document));
                yield new Received(dossier.with(proven));
            }
            case ComplaintEvent.ComplaintWithdrawn(var reason, _, var clocks) ->
                    new Withdrawn(dossier.with(clocks), reason);
            case ComplaintEvent.FilingSubmitted(var link, var filing) ->
                    new FilingPending(dossier.with(link), filing);
            case ComplaintEvent.FilingApproved(_, var clocks) ->
                    new CaseFiled(dossier.with(clocks));
            case ComplaintEvent.FilingDeclined(var ground, var explanation, _, var clocks) ->
                    new Complaint.FilingDeclined(dossier.with(clocks), ground, explanation);
            case ComplaintEvent.VerificationExtended(_, var clocks) ->
                    state.with(dossier.with(clocks));
            case ComplaintEvent.DaysExcluded(_, var clocks) -> state.with(dossier.with(clocks));
            case ComplaintEvent.MediationRequested _ ->
                    mediated(state, dossier.with(Mediation.REQUESTED), false);
            case ComplaintEvent.MediationProgressed(var mediation, var over) ->
                    mediated(state, dossier.with(mediation), over);
            case ComplaintEvent.MediationCalled(var call) ->
                    new Called(dossier, acceptedAt(state), call);
            case ComplaintEvent.AgreementRecorded(var agreement, var clocks) ->
                    new Settled(dossier.with(clocks), agreement);
            case ComplaintEvent.MediationTerminated(var ground, var why, _, var clocks) ->
                    new Terminated(dossier.with(clocks), ground, why, null);
            case ComplaintEvent.TerminationTold(var on, _, var clocks) ->
                    state instanceof Terminated(_, var ground, var why, _)
                            ? new Terminated(dossier.with(clocks), ground, why, on)
                            : state;
            case ComplaintEvent.ViolationFound(var lead, _) -> state.with(dossier.plus(lead));
            case ComplaintEvent.ReporterTold(var on, _, var clocks) ->
                    state.with(dossier.with(clocks).with(dossier.duties().filingTold(on)));
            case ComplaintEvent.OutcomeRecorded(var outcome, _) ->
                    state.with(dossier.with(dossier.duties().ended(outcome)));
            case ComplaintEvent.ResultTold(var on, _) ->
                    state.with(dossier.with(dossier.duties().resultTold(on)));
            case ComplaintEvent.DuplicateJudged(var other) -> state.with(dossier.plus(other));
            case ComplaintEvent.LinkRecorded(var other) -> state.with(dossier.plus(other));
        };
    }

    private static Complaint moved(Submitted state, TransferEvent event) {
        var dossier = state.dossier();
        return switch (event) {
            case TransferEvent.RoutingReturned(var handover, var clocks) ->
                    new Returned(dossier.handedOver(handover).with(clocks), handover.reason());
            case TransferEvent.ComplaintRouted(var handover, var clocks) ->
                    new Received(dossier.handedOver(handover).with(clocks));
            case TransferEvent.RoutingReported(var report) ->
                    state.with(dossier.with(dossier.duties().reported(report)));
            case TransferEvent.TransferOffered(var offer, var clocks) ->
                    new Offered(timed(dossier, clocks), acceptedAtOrNull(state), offer);
            case TransferEvent.TransferRecalled(_, var clocks) ->
                    back(timed(dossier, clocks), acceptedAtOrNull(state));
            case TransferEvent.FileSent(var terms, var slip) ->
                    state.with(dossier.after(new Move.Sent(terms, slip)));
            case TransferEvent.FileAnswered(var handover, var slip) ->
                    state.with(dossier.after(new Move.Noted(handover, slip)));
            case TransferEvent.TransferAccepted(var handover, var clocks) ->
                    new Received(dossier.handedOver(handover).with(clocks));
            case TransferEvent.TransferDisputed(var dispute, var clocks) ->
                    new Disputed(dossier.with(clocks), acceptedAtOrNull(state), dispute);
            case TransferEvent.JurisdictionSupported(var agency, var office, _) ->
                    state instanceof Disputed(_, var at, var dispute)
                            ? new Disputed(dossier, at, dispute.supported(agency, office))
                            : state;
            case TransferEvent.DisputeReported(_, var at, var clocks) ->
                    state instanceof Disputed(_, var accepted, var dispute)
                            ? new Disputed(dossier.with(clocks), accepted, dispute.reported(at))
                            : state;
            case TransferEvent.JurisdictionSettled(var handover, var moved, var clocks) -> {
                var settled = dossier.handedOver(handover).with(clocks);
                yield moved ? new Received(settled) : back(settled, acceptedAtOrNull(state));
            }
        };
    }

    /** Offers of before the receiver's period was there brought no clocks. */
    private static Dossier timed(Dossier dossier, List<LegalClock> clocks) {
        return clocks.isEmpty() ? dossier : dossier.with(clocks);
    }

    private static Complaint back(Dossier dossier, @Nullable Instant acceptedAt) {
        return acceptedAt == null ? new Received(dossier) : new Accepted(dossier, acceptedAt);
    }

    /** Mediation runs beside the complaint: only an accepted one is shown as being in mediation. */
    private static Complaint mediated(Submitted state, Dossier dossier, boolean over) {
        return switch (state) {
            case Accepted(_, var at) -> inMediation(dossier, at, over);
            case InMediation(_, var at) -> inMediation(dossier, at, over);
            case Submitted other -> other.with(dossier);
        };
    }

    private static Complaint inMediation(Dossier dossier, Instant acceptedAt, boolean over) {
        return over ? new Accepted(dossier, acceptedAt) : new InMediation(dossier, acceptedAt);
    }

    private static Instant acceptedAt(Submitted state) {
        var at = acceptedAtOrNull(state);
        return at == null ? state.dossier().receivedAt() : at;
    }

    private static @Nullable Instant acceptedAtOrNull(Submitted state) {
        return switch (state) {
            case Accepted(_, var at) -> at;
            case InMediation(_, var at) -> at;
            case Called(_, var at, _) -> at;
            case Offered(_, var at, _) -> at;
            case Disputed(_, var at, _) -> at;
            case Submitted _ -> null;
        };
    }
}
