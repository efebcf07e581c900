package org.ipcase.cases.complaint.domain;

import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Received;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Custody.Handover;
import org.ipcase.cases.complaint.domain.Custody.Way;
import org.ipcase.cases.complaint.domain.Jurisdiction.Offer;
import org.ipcase.cases.complaint.domain.TransferCommand.AcceptTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.OfferTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.RecallTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.ReturnRouting;
import org.ipcase.cases.complaint.domain.TransferCommand.RouteComplaint;
import org.ipcase.cases.complaint.domain.TransferEvent.ComplaintRouted;
import org.ipcase.cases.complaint.domain.TransferEvent.RoutingReported;
import org.ipcase.cases.complaint.domain.TransferEvent.RoutingReturned;
import org.ipcase.cases.complaint.domain.TransferEvent.TransferAccepted;
import org.ipcase.cases.complaint.domain.TransferEvent.TransferOffered;
import org.ipcase.cases.complaint.domain.TransferEvent.TransferRecalled;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.law.Bilingual;

/**
 * Giving back, sending on and transferring (退回、分送、移送).
 *
 * <p>Source: CR-02, CR-03; JUR-06, JUR-07 (MPP art. 14, 17); REQ-17. The sender owns the submission
 * until the receiver has taken it, so that exactly one office does at every moment.
 */
record TransferRules(ComplaintClocks clocks, Offices offices) {
    /** It goes back to the reception; the office does not forward on its own (CR-03). */
    Decision<ComplaintEvent> giveBack(Submitted on, ReturnRouting it) {
        var dossier = on.dossier();
        if (dossier.custody().transferred()) {
            return secondHop(dossier);
        }
        var reason =
                new Bilingual(
                        "%s认为不属于本机关职责，退回重新分送（CR-03）".formatted(dossier.office().name()),
                        "%s gave it back as not its own (CR-03)".formatted(dossier.office().id()));
        return offices.receptionAbove(dossier.office(), reason)
                .map(reception -> returned(dossier, reception, it))
                .orElseGet(() ->
                        Decision.reject(
                                ComplaintProblem.NO_RECEPTION,
                                dossier.office().id() + " is the highest of its kind here"));
    }

    private Decision<ComplaintEvent> returned(Dossier dossier, Office reception, ReturnRouting it) {
        var handover =
                new Handover(
                        Way.RETURNED,
                        dossier.office(),
                        reception,
                        it.at(),
                        it.reason(),
                        null,
                        null);
        return Passages.settled(
                dossier,
                reception.id(),
                it.actor(),
                it.at(),
                List.of(new RoutingReturned(handover, clocks.returned(dossier, it.at()))));
    }

    Decision<ComplaintEvent> route(Submitted on, RouteComplaint it) {
        var dossier = on.dossier();
        var from = dossier.office();
        var today = LegalDay.of(it.at());
        // Sent on from above for the first time, not passed on after a transfer (JUR-06).
        if (on instanceof Received && dossier.custody().transferred()) {
            return secondHop(dossier);
        }
        if (it.reportBackBy() != null && !it.reportBackBy().isAfter(today)) {
            return Decision.reject(
                    ComplaintProblem.DAY_NOT_POSSIBLE, "Report back by " + it.reportBackBy());
        }
        var reason =
                new Bilingual(
                        "%s分送，理由：%s（CR-02）".formatted(from.name(), it.reason()),
                        "Routed by %s (CR-02): %s".formatted(from.id(), it.reason()));
        var found = offices.at(it.to(), from, reason, today);
        if (found.isEmpty()) {
            return noOffice(it.to());
        }
        var to = found.get();
        if (on instanceof Received && !below(from, to)) {
            return Decision.reject(
                    ComplaintProblem.NOT_A_LOWER_OFFICE,
                    "%s does not lie below %s".formatted(to.id(), from.id()));
        }
        if (it.reportBackBy() == null && !to.id().equals(from.id())) {
            return Decision.reject(
                    ComplaintProblem.REPORT_BACK_MISSING, "The notice to " + to.id() + " names it");
        }
        var handover =
                new Handover(Way.ROUTED, from, to, it.at(), it.reason(), null, it.reportBackBy());
        return Passages.settled(
                dossier,
                to.id(),
                it.actor(),
                it.at(),
                List.of(new ComplaintRouted(handover, clocks.handedOver(dossier, to, it.at()))));
    }

    private static boolean below(Office from, Office to) {
        return AccessKey.superiors(to.region()).contains(from.region());
    }

    /** Late or not, the reception hears of it; asked for once in each routing (CR-02). */
    Decision<ComplaintEvent> reportBack(Submitted on, TransferCommand.ReportBack it) {
        var dossier = on.dossier();
        var today = LegalDay.of(it.at());
        return dossier.reportBackBy()
                .<Decision<ComplaintEvent>>map(until ->
                        Decision.accept(
                                new RoutingReported(
                                        new Duties.ReportBack(
                                                dossier.custody().epoch(),
                                                today,
                                                it.result(),
                                                today.isAfter(until)))))
                .orElseGet(
                        () -> Decision.reject(ComplaintProblem.NO_REPORT_BACK_DUE, "None is due"));
    }

    Decision<ComplaintEvent> offer(Submitted on, OfferTransfer it) {
        var dossier = on.dossier();
        var from = dossier.office();
        if (dossier.custody().transferred()) {
            return secondHop(dossier);
        }
        var reason =
                new Bilingual(
                        "%s移送，理由：%s（JUR-06、JUR-07）".formatted(from.name(), it.reason()),
                        "Transferred by %s (JUR-06, JUR-07): %s".formatted(from.id(), it.reason()));
        var found = offices.at(it.to(), from, reason, LegalDay.of(it.at()));
        if (found.isEmpty()) {
            return noOffice(it.to());
        }
        var to = found.get();
        if (to.id().equals(from.id())) {
            return Decision.reject(ComplaintProblem.SAME_OFFICE, from.id() + " has it");
        }
        var offer = new Offer(to, to.type() == from.type(), it.reason(), it.materials(), it.at());
        return Passages.sent(
                dossier,
                to.id(),
                it.actor(),
                it.at(),
                new TransferOffered(offer, clocks.offered(dossier, it.at())));
    }

    Decision<ComplaintEvent> recall(Submitted on, RecallTransfer it) {
        var dossier = on.dossier();
        return Passages.noted(
                dossier,
                Stage.WITHDRAWN,
                it.actor(),
                it.at(),
                new TransferRecalled(it.reason(), clocks.recalled(dossier, it.at())));
    }

    /** From here the receiver owns it, with the time the law gives from receiving the material. */
    Decision<ComplaintEvent> accept(Submitted on, AcceptTransfer it) {
        if (!(on instanceof Offered(var dossier, _, var offer))) {
            return Decision.reject(ComplaintProblem.NOT_OFFERED, "Nothing is offered");
        }
        var handover =
                new Handover(
                        Way.TRANSFERRED,
                        dossier.office(),
                        offer.to(),
                        it.at(),
                        offer.reason(),
                        null,
                        null);
        var answered = dossier.with(clocks.answered(dossier, it.at()));
        return Passages.noted(
                dossier,
                Stage.ACCEPTED,
                it.actor(),
                it.at(),
                new TransferAccepted(handover, clocks.handedOver(answered, offer.to(), it.at())));
    }

    private static Decision<ComplaintEvent> secondHop(Dossier dossier) {
        var from = dossier.custody().last().map(it -> it.from().id()).orElse("");
        return Decision.reject(
                ComplaintProblem.SECOND_HOP,
                "It came from %s; ask the common superior".formatted(from));
    }

    private static Decision<ComplaintEvent> noOffice(TransferCommand.Address to) {
        return Decision.reject(
                ComplaintProblem.NO_COMPETENT_OFFICE,
                "Nobody enforces as %s %s %s".formatted(to.agency(), to.function(), to.region()));
    }
}
