package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintAction.*;

import java.util.function.Function;
import org.ipcase.cases.complaint.domain.Complaint.NoComplaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand.*;
import org.ipcase.cases.complaint.domain.TransferCommand.*;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of complaints and reports (投诉举报办理规则): which command goes to which rules, after {@link
 * ComplaintRules} let it pass.
 *
 * <p>Source: domain.md 1.2 (CR-01 to CR-16), 1.4 (JUR-01 to JUR-07), CASE-01 to CASE-05.
 */
public record ComplaintDecider(
        ComplaintReception reception,
        AcceptanceRules acceptance,
        FilingRules filing,
        ConsumerRules consumer,
        TransferRules transfers,
        DisputeRules disputes) {

    public ComplaintDecider(ComplaintReception reception, ComplaintClocks clocks, Offices offices) {
        this(
                reception,
                new AcceptanceRules(clocks),
                new FilingRules(clocks),
                new ConsumerRules(clocks),
                new TransferRules(clocks, offices),
                new DisputeRules(clocks, offices));
    }

    public Decision<ComplaintEvent> decide(Complaint state, ComplaintCommand command) {
        return switch (command) {
            case ComplaintCommand.Basic basic -> decide(state, basic);
            case TransferCommand moving -> decide(state, moving);
        };
    }

    private Decision<ComplaintEvent> decide(Complaint state, ComplaintCommand.Basic command) {
        return switch (command) {
            case FileComplaint it -> create(state, () -> reception.receive(it));
            case OpenLead it -> create(state, () -> reception.open(it));
            case AcceptComplaint it -> guarded(ACCEPT, state, it, on -> acceptance.accept(on, it));
            case RejectComplaint it -> guarded(REJECT, state, it, on -> acceptance.reject(on, it));
            case RequestSupplement it ->
                    guarded(REQUEST_SUPPLEMENT, state, it, _ -> acceptance.requestSupplement(it));
            case SupplementComplaint it ->
                    guarded(SUPPLEMENT, state, it, on -> acceptance.supplement(on, it));
            case RequestIdentity it ->
                    guarded(REQUEST_IDENTITY, state, it, _ -> acceptance.requestIdentity(it));
            case ProveIdentity it ->
                    guarded(PROVE_IDENTITY, state, it, _ -> acceptance.proveIdentity(it));
            case WithdrawComplaint it ->
                    guarded(WITHDRAW, state, it, on -> filing.withdraw(on, it));
            case SubmitFiling it -> guarded(FILE_CASE, state, it, _ -> filing.submit(it));
            case DeclineFiling it ->
                    guarded(DECLINE_FILING, state, it, on -> filing.decline(on, it));
            case ExtendVerification it ->
                    guarded(EXTEND_VERIFICATION, state, it, on -> filing.extend(on, it));
            case ExcludeDays it -> guarded(EXCLUDE_DAYS, state, it, on -> filing.exclude(on, it));
            case RequestMediation it ->
                    guarded(REQUEST_MEDIATION, state, it, _ -> filing.requestMediation(it));
            case CallMediation it ->
                    guarded(CALL_MEDIATION, state, it, on -> consumer.call(on, it));
            case RecordAgreement it ->
                    guarded(RECORD_AGREEMENT, state, it, on -> consumer.agree(on, it));
            case TerminateMediation it ->
                    guarded(TERMINATE_MEDIATION, state, it, on -> consumer.terminate(on, it));
            case TellTermination it ->
                    guarded(TELL_TERMINATION, state, it, on -> consumer.tellTermination(on, it));
            case RecordViolation it ->
                    guarded(RECORD_VIOLATION, state, it, _ -> consumer.recordViolation(it));
            case TellReporter it ->
                    guarded(TELL_REPORTER, state, it, on -> filing.tellReporter(on, it));
            case TellResult it -> guarded(TELL_RESULT, state, it, on -> filing.tellResult(on, it));
            case JudgeDuplicate it ->
                    guarded(
                            it.same() ? CONFIRM_DUPLICATE : DENY_DUPLICATE,
                            state,
                            it,
                            on -> filing.judgeDuplicate(on, it));
            case RecordLink it -> told(state, on -> filing.recordLink(on, it));
            case RecordMediation it -> told(state, on -> filing.recordMediation(on, it));
            case RecordFiling it -> told(state, on -> filing.recordFiling(on, it));
            case RecordFilingRefused it -> told(state, on -> filing.recordRefused(on, it));
            case RecordOutcome it -> told(state, on -> filing.recordOutcome(on, it));
        };
    }

    private Decision<ComplaintEvent> decide(Complaint state, TransferCommand command) {
        return switch (command) {
            case ReturnRouting it ->
                    guarded(RETURN_ROUTING, state, it, on -> transfers.giveBack(on, it));
            case RouteComplaint it -> guarded(ROUTE, state, it, on -> transfers.route(on, it));
            case TransferCommand.ReportBack it ->
                    guarded(REPORT_BACK, state, it, on -> transfers.reportBack(on, it));
            case OfferTransfer it -> guarded(TRANSFER, state, it, on -> transfers.offer(on, it));
            case RecallTransfer it ->
                    guarded(RECALL_TRANSFER, state, it, on -> transfers.recall(on, it));
            case AcceptTransfer it ->
                    guarded(ACCEPT_TRANSFER, state, it, on -> transfers.accept(on, it));
            case DisputeTransfer it ->
                    guarded(DISPUTE_TRANSFER, state, it, on -> disputes.dispute(on, it));
            case AgreeJurisdiction it ->
                    guarded(AGREE_JURISDICTION, state, it, on -> disputes.agree(on, it));
            case ReportDispute it ->
                    guarded(REPORT_DISPUTE, state, it, on -> disputes.report(on, it));
            case Designate it -> guarded(DESIGNATE, state, it, on -> disputes.designate(on, it));
            case RecordDesignation it ->
                    guarded(RECORD_DESIGNATION, state, it, on -> disputes.record(on, it));
        };
    }

    public static Complaint evolve(Complaint state, ComplaintEvent event) {
        return ComplaintEvolution.evolve(state, event);
    }

    private static Decision<ComplaintEvent> create(
            Complaint state, java.util.function.Supplier<Decision<ComplaintEvent>> rule) {
        return switch (state) {
            case NoComplaint _ -> rule.get();
            case Submitted it ->
                    Decision.reject(
                            ComplaintProblem.ALREADY_SUBMITTED, "It is " + it.dossier().number());
        };
    }

    private static Decision<ComplaintEvent> guarded(
            ComplaintAction action,
            Complaint state,
            ComplaintCommand command,
            Function<Submitted, Decision<ComplaintEvent>> rule) {
        return switch (state) {
            case NoComplaint _ ->
                    Decision.reject(ComplaintProblem.NOTHING_THERE, "Nothing was submitted");
            case Submitted complaint ->
                    ComplaintRules.refusal(action, complaint, command.actor())
                            .map(Decision::<ComplaintEvent>reject)
                            .orElseGet(() -> rule.apply(complaint));
        };
    }

    /** What others tell of something that is not here changes nothing. */
    private static Decision<ComplaintEvent> told(
            Complaint state, Function<Submitted, Decision<ComplaintEvent>> rule) {
        return state instanceof Submitted complaint ? rule.apply(complaint) : Decision.accept();
    }
}
