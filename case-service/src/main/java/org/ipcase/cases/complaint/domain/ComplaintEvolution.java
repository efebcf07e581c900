package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import org.ipcase.cases.complaint.domain.Complaint.Accepted;
import org.ipcase.cases.complaint.domain.Complaint.CaseFiled;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.InMediation;
import org.ipcase.cases.complaint.domain.Complaint.NoComplaint;
import org.ipcase.cases.complaint.domain.Complaint.Received;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;
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
import org.ipcase.cases.complaint.domain.Dossier.Mediation;

/** What each event makes of a submission (状态演变): it records, and neither refuses nor computes. */
final class ComplaintEvolution {
    private ComplaintEvolution() {}

    static Complaint evolve(Complaint state, ComplaintEvent event) {
        return switch (state) {
            case NoComplaint _ ->
                    event instanceof ComplaintFiled(var dossier) ? new Received(dossier) : state;
            case Submitted complaint -> next(complaint, event);
        };
    }

    private static Complaint next(Submitted state, ComplaintEvent event) {
        var dossier = state.dossier();
        return switch (event) {
            case ComplaintFiled(var filed) -> new Received(filed);
            case ComplaintAccepted(_, var at, var clocks) -> new Accepted(dossier.with(clocks), at);
            case ComplaintRejected(var ground, var explanation, _, var clocks) ->
                    new Rejected(dossier.with(clocks), ground, explanation);
            case MaterialRequested(var items, var until) ->
                    new SupplementRequested(dossier, items, until);
            case MaterialSupplied(var supplement) -> new Received(dossier.plus(supplement));
            case ComplaintWithdrawn(var reason, _, var clocks) ->
                    new Withdrawn(dossier.with(clocks), reason);
            case FilingSubmitted(var link, var filing) ->
                    new FilingPending(dossier.with(link), filing);
            case FilingApproved(_, var clocks) -> new CaseFiled(dossier.with(clocks));
            case FilingDeclined(var ground, var explanation, _, var clocks) ->
                    new Complaint.FilingDeclined(dossier.with(clocks), ground, explanation);
            case MediationRequested _ -> mediated(state, dossier.with(Mediation.REQUESTED), false);
            case MediationProgressed(var mediation, var over) ->
                    mediated(state, dossier.with(mediation), over);
        };
    }

    /** Mediation runs beside the complaint: only an accepted one is shown as being in mediation. */
    private static Complaint mediated(Submitted state, Dossier dossier, boolean over) {
        return switch (state) {
            case Accepted(_, var at) -> inMediation(dossier, at, over);
            case InMediation(_, var at) -> inMediation(dossier, at, over);
            case Received _ -> new Received(dossier);
            case SupplementRequested(_, var items, var until) ->
                    new SupplementRequested(dossier, items, until);
            case Rejected(_, var ground, var why) -> new Rejected(dossier, ground, why);
            case Withdrawn(_, var reason) -> new Withdrawn(dossier, reason);
            case FilingPending(_, var filing) -> new FilingPending(dossier, filing);
            case CaseFiled _ -> new CaseFiled(dossier);
            case Complaint.FilingDeclined(_, var ground, var why) ->
                    new Complaint.FilingDeclined(dossier, ground, why);
        };
    }

    private static Complaint inMediation(Dossier dossier, Instant acceptedAt, boolean over) {
        return over ? new Accepted(dossier, acceptedAt) : new InMediation(dossier, acceptedAt);
    }
}
