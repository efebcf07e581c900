package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintAction.ACCEPT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.DECLINE_FILING;
import static org.ipcase.cases.complaint.domain.ComplaintAction.FILE_CASE;
import static org.ipcase.cases.complaint.domain.ComplaintAction.REJECT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.REQUEST_MEDIATION;
import static org.ipcase.cases.complaint.domain.ComplaintAction.REQUEST_SUPPLEMENT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.SUPPLEMENT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.WITHDRAW;

import java.util.function.Function;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.NoComplaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.DeclineFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.FileComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordFilingRefused;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RejectComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestMediation;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RequestSupplement;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SubmitFiling;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SupplementComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.WithdrawComplaint;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintAccepted;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintRejected;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintWithdrawn;
import org.ipcase.cases.complaint.domain.ComplaintEvent.FilingApproved;
import org.ipcase.cases.complaint.domain.ComplaintEvent.FilingDeclined;
import org.ipcase.cases.complaint.domain.ComplaintEvent.FilingSubmitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MaterialRequested;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MaterialSupplied;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MediationProgressed;
import org.ipcase.cases.complaint.domain.ComplaintEvent.MediationRequested;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.complaint.domain.Dossier.Mediation;
import org.ipcase.cases.complaint.domain.Dossier.Supplement;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of complaints and reports (投诉举报办理规则).
 *
 * <p>Source: domain.md 1.2 (CR-01 to CR-16) and CASE-01 to CASE-05.
 */
public record ComplaintDecider(ComplaintReception reception, ComplaintClocks clocks) {
    public Decision<ComplaintEvent> decide(Complaint state, ComplaintCommand command) {
        return switch (command) {
            case FileComplaint file -> file(state, file);
            case AcceptComplaint it -> guarded(ACCEPT, state, it, on -> accept(on, it));
            case RejectComplaint it -> guarded(REJECT, state, it, on -> reject(on, it));
            case RequestSupplement it ->
                    guarded(REQUEST_SUPPLEMENT, state, it, _ -> requestSupplement(it));
            case SupplementComplaint it -> guarded(SUPPLEMENT, state, it, _ -> supplement(it));
            case WithdrawComplaint it -> guarded(WITHDRAW, state, it, on -> withdraw(on, it));
            case SubmitFiling it -> guarded(FILE_CASE, state, it, _ -> submitFiling(it));
            case DeclineFiling it ->
                    guarded(DECLINE_FILING, state, it, on -> declineFiling(on, it));
            case RequestMediation it ->
                    guarded(REQUEST_MEDIATION, state, it, _ -> requestMediation(it));
            case RecordMediation it -> recordMediation(state, it);
            case RecordFiling it -> recordFiling(state, it);
            case RecordFilingRefused it -> recordFilingRefused(state, it);
        };
    }

    public static Complaint evolve(Complaint state, ComplaintEvent event) {
        return ComplaintEvolution.evolve(state, event);
    }

    private static Decision<ComplaintEvent> guarded(
            ComplaintAction action,
            Complaint state,
            ComplaintCommand command,
            Function<Submitted, Decision<ComplaintEvent>> rule) {
        return switch (state) {
            case NoComplaint _ -> Decision.reject(ComplaintProblem.OVER, "Nothing was submitted");
            case Submitted complaint ->
                    ComplaintRules.refusal(action, complaint, command.actor())
                            .map(Decision::<ComplaintEvent>reject)
                            .orElseGet(() -> rule.apply(complaint));
        };
    }

    private Decision<ComplaintEvent> file(Complaint state, FileComplaint file) {
        return switch (state) {
            case NoComplaint _ -> reception.receive(file);
            case Submitted it ->
                    Decision.reject(
                            ComplaintProblem.ALREADY_SUBMITTED, "It is " + it.dossier().number());
        };
    }

    private Decision<ComplaintEvent> accept(Submitted on, AcceptComplaint accept) {
        return Decision.accept(
                new ComplaintAccepted(
                        accept.note(), accept.at(), clocks.accepted(on.dossier(), accept.at())));
    }

    /** Source: CR-05, CR-06; CRM art. 16. */
    private Decision<ComplaintEvent> reject(Submitted on, RejectComplaint reject) {
        var intake = on.dossier().submission().intake();
        if (reject.ground() == RejectionGround.NOT_CONSUMPTION
                && intake != Intake.CONSUMER_COMPLAINT) {
            return Decision.reject(
                    ComplaintProblem.GROUND_NOT_APPLICABLE,
                    "%s is no consumer complaint".formatted(intake));
        }
        if (on instanceof SupplementRequested(_, _, var until)
                && reject.ground() == RejectionGround.MATERIAL_MISSING_OR_FALSE
                && !LegalDay.of(reject.at()).isAfter(until)) {
            return Decision.reject(
                    ComplaintProblem.SUPPLEMENT_PERIOD_RUNNING,
                    "Material may be supplied until " + until);
        }
        return Decision.accept(
                new ComplaintRejected(
                        reject.ground(),
                        reject.explanation(),
                        LegalDay.of(reject.at()),
                        clocks.rejected(on.dossier(), reject.at())));
    }

    private static Decision<ComplaintEvent> requestSupplement(RequestSupplement request) {
        if (!request.until().isAfter(LegalDay.of(request.at()))) {
            return Decision.reject(
                    ComplaintProblem.SUPPLEMENT_DAY_PASSED, request.until() + " has come");
        }
        return Decision.accept(new MaterialRequested(request.items(), request.until()));
    }

    private static Decision<ComplaintEvent> supplement(SupplementComplaint it) {
        return Decision.accept(
                new MaterialSupplied(new Supplement(it.description(), it.evidence(), it.at())));
    }

    private Decision<ComplaintEvent> withdraw(Submitted on, WithdrawComplaint it) {
        return Decision.accept(
                new ComplaintWithdrawn(
                        it.reason(),
                        LegalDay.of(it.at()),
                        clocks.withdrawn(on.dossier(), it.at())));
    }

    /**
     * The head decides in the case record that opens; its clock is the one of CASE-02.
     *
     * <p>Source: CASE-04; 行政处罚法(2021) art. 42 (two officers with certificates).
     */
    private static Decision<ComplaintEvent> submitFiling(SubmitFiling it) {
        var certificates = it.officers().stream().map(officer -> officer.certificate()).distinct();
        if (certificates.count() < 2) {
            return Decision.reject(
                    ComplaintProblem.TOO_FEW_OFFICERS,
                    "Named with different certificates: fewer than 2");
        }
        return Decision.accept(
                new FilingSubmitted(
                        it.link(),
                        new Filing(it.officers(), it.violation(), it.actor().sub(), it.at())));
    }

    private Decision<ComplaintEvent> declineFiling(Submitted on, DeclineFiling it) {
        return Decision.accept(
                new FilingDeclined(
                        it.ground(),
                        it.explanation(),
                        LegalDay.of(it.at()),
                        clocks.filingDecided(on.dossier(), it.at())));
    }

    private static Decision<ComplaintEvent> requestMediation(RequestMediation it) {
        return Decision.accept(new MediationRequested(it.note(), LegalDay.of(it.at())));
    }

    /**
     * Takes over how far the mediation is; a second mediation naming this complaint changes
     * nothing.
     */
    private static Decision<ComplaintEvent> recordMediation(Complaint state, RecordMediation it) {
        if (!(state instanceof Submitted complaint)) {
            return Decision.accept();
        }
        var known = complaint.dossier().mediation();
        var ours = known == null || known.id() == null || it.mediation().equals(known.id());
        var next = new Mediation(it.mediation(), it.number(), it.state());
        return !ours || next.equals(known)
                ? Decision.accept()
                : Decision.accept(new MediationProgressed(next, it.over()));
    }

    private Decision<ComplaintEvent> recordFiling(Complaint state, RecordFiling it) {
        return state instanceof FilingPending(var dossier, _)
                ? Decision.accept(
                        new FilingApproved(
                                LegalDay.of(it.at()), clocks.filingDecided(dossier, it.at())))
                : Decision.accept();
    }

    private Decision<ComplaintEvent> recordFilingRefused(Complaint state, RecordFilingRefused it) {
        return state instanceof FilingPending(var dossier, _)
                ? Decision.accept(
                        new FilingDeclined(
                                it.ground(),
                                it.explanation(),
                                LegalDay.of(it.at()),
                                clocks.filingDecided(dossier, it.at())))
                : Decision.accept();
    }
}
