package org.ipcase.cases.complaint.domain;

import java.util.ArrayList;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.IdentityWanted;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.ProveIdentity;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RejectComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestIdentity;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestSupplement;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SupplementComplaint;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintAccepted;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintRejected;
import org.ipcase.cases.complaint.domain.ComplaintEvent.IdentityProven;
import org.ipcase.cases.complaint.domain.ComplaintEvent.IdentityRequested;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MaterialRequested;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MaterialSupplied;
import org.ipcase.cases.complaint.domain.ComplaintEvent.PapersCompleted;
import org.ipcase.cases.complaint.domain.Dossier.Supplement;
import org.ipcase.kernel.decision.Decision;

/** Acceptance and what it needs (受理、补正、身份证明). Source: CR-04 to CR-06; CPR-01, CPR-02. */
record AcceptanceRules(ComplaintClocks clocks) {
    Decision<ComplaintEvent> accept(Submitted on, AcceptComplaint accept) {
        var dossier = on.dossier();
        var submission = dossier.submission();
        if (submission.intake() == Intake.CONSUMER_COMPLAINT
                && submission.complainant().idDocument() == null) {
            return Decision.reject(
                    ComplaintProblem.IDENTITY_NOT_PROVEN,
                    "No identity document of the complainant is recorded");
        }
        if (submission.intake() == Intake.RIGHTS_HOLDER_REQUEST
                && dossier.office().copyright()
                && dossier.evidence().isEmpty()) {
            return Decision.reject(
                    ComplaintProblem.PROOF_MISSING, "No file came with it at first or later");
        }
        return Decision.accept(
                new ComplaintAccepted(
                        accept.note(), accept.at(), clocks.accepted(dossier, accept.at())));
    }

    /** Source: CR-05, CR-06; CRM art. 16. */
    Decision<ComplaintEvent> reject(Submitted on, RejectComplaint reject) {
        var intake = on.dossier().submission().intake();
        var today = LegalDay.of(reject.at());
        if (reject.ground() == RejectionGround.NOT_CONSUMPTION
                && intake != Intake.CONSUMER_COMPLAINT) {
            return Decision.reject(
                    ComplaintProblem.GROUND_NOT_APPLICABLE,
                    "%s is no consumer complaint".formatted(intake));
        }
        if (on instanceof SupplementRequested(_, _, var until)
                && reject.ground() == RejectionGround.MATERIAL_MISSING_OR_FALSE
                && !today.isAfter(until)) {
            return Decision.reject(
                    ComplaintProblem.SUPPLEMENT_PERIOD_RUNNING,
                    "Material may be supplied until " + until);
        }
        if (on instanceof IdentityWanted(_, var until)
                && reject.ground() == RejectionGround.FALSE_IDENTITY_OR_REFUSES_CHECK
                && !today.isAfter(until)) {
            return Decision.reject(
                    ComplaintProblem.IDENTITY_PERIOD_RUNNING,
                    "Identity may be proven until " + until);
        }
        return Decision.accept(
                new ComplaintRejected(
                        reject.ground(),
                        reject.explanation(),
                        today,
                        clocks.rejected(on.dossier(), reject.at())));
    }

    Decision<ComplaintEvent> requestSupplement(RequestSupplement request) {
        if (!request.until().isAfter(LegalDay.of(request.at()))) {
            return Decision.reject(
                    ComplaintProblem.SUPPLEMENT_DAY_PASSED, request.until() + " has come");
        }
        return Decision.accept(new MaterialRequested(request.items(), request.until()));
    }

    /** At a copyright office the period counts from the day on which all papers are there. */
    Decision<ComplaintEvent> supplement(Submitted on, SupplementComplaint it) {
        var events = new ArrayList<ComplaintEvent>();
        events.add(new MaterialSupplied(new Supplement(it.description(), it.evidence(), it.at())));
        if (clocks.waitsForPapers(on.dossier())) {
            events.add(new PapersCompleted(clocks.papersCompleted(on.dossier(), it.at())));
        }
        return Decision.accept(events.toArray(ComplaintEvent[]::new));
    }

    Decision<ComplaintEvent> requestIdentity(RequestIdentity request) {
        if (!request.until().isAfter(LegalDay.of(request.at()))) {
            return Decision.reject(
                    ComplaintProblem.SUPPLEMENT_DAY_PASSED, request.until() + " has come");
        }
        return Decision.accept(new IdentityRequested(request.until()));
    }

    Decision<ComplaintEvent> proveIdentity(ProveIdentity it) {
        return Decision.accept(new IdentityProven(it.document()));
    }
}
