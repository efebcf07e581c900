package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintProblem.*;

import org.ipcase.cases.complaint.domain.Complaint.Accepted;
import org.ipcase.cases.complaint.domain.Complaint.Called;
import org.ipcase.cases.complaint.domain.Complaint.CaseFiled;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Complaint.FilingDeclined;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.IdentityWanted;
import org.ipcase.cases.complaint.domain.Complaint.InMediation;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Received;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Returned;
import org.ipcase.cases.complaint.domain.Complaint.Settled;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Terminated;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;

/** Why a state does not allow something (此环节不可办理的原因): the reason that helps most. */
final class WhyNot {
    private WhyNot() {}

    static ComplaintProblem now(ComplaintAction action, Submitted complaint) {
        var intake = complaint.dossier().submission().intake();
        var consumer = intake == Intake.CONSUMER_COMPLAINT;
        return switch (action) {
            case REQUEST_IDENTITY,
                    PROVE_IDENTITY,
                    CALL_MEDIATION,
                    RECORD_AGREEMENT,
                    TERMINATE_MEDIATION,
                    TELL_TERMINATION,
                    RECORD_VIOLATION ->
                    consumer ? state(action, complaint) : ONLY_CONSUMER;
            case FILE_CASE, DECLINE_FILING, EXTEND_VERIFICATION ->
                    consumer ? NOT_A_LEAD : state(action, complaint);
            case REQUEST_MEDIATION ->
                    intake.needsAcceptance() ? state(action, complaint) : NOTHING_TO_SETTLE;
            case REPORT_BACK -> NO_REPORT_BACK_DUE;
            case TELL_REPORTER, TELL_RESULT ->
                    consumer || intake != Intake.REPORT
                            ? NO_NAMED_REPORTER
                            : state(action, complaint);
            case ACCEPT,
                    REJECT,
                    REQUEST_SUPPLEMENT,
                    SUPPLEMENT,
                    WITHDRAW,
                    EXCLUDE_DAYS,
                    RETURN_ROUTING,
                    ROUTE,
                    TRANSFER,
                    RECALL_TRANSFER,
                    ACCEPT_TRANSFER,
                    DISPUTE_TRANSFER,
                    AGREE_JURISDICTION,
                    REPORT_DISPUTE,
                    DESIGNATE,
                    RECORD_DESIGNATION,
                    CONFIRM_DUPLICATE,
                    DENY_DUPLICATE ->
                    state(action, complaint);
        };
    }

    private static ComplaintProblem state(ComplaintAction action, Submitted complaint) {
        return switch (action) {
            case ROUTE -> over(complaint, NOT_RETURNED);
            case RECALL_TRANSFER, ACCEPT_TRANSFER, DISPUTE_TRANSFER ->
                    complaint instanceof Disputed ? IN_DISPUTE : over(complaint, NOT_OFFERED);
            case AGREE_JURISDICTION, REPORT_DISPUTE, DESIGNATE, RECORD_DESIGNATION ->
                    over(complaint, NO_DISPUTE);
            case TELL_REPORTER, TELL_RESULT -> over(complaint, FILING_OPEN);
            case ACCEPT,
                    REJECT,
                    REQUEST_SUPPLEMENT,
                    SUPPLEMENT,
                    REQUEST_IDENTITY,
                    PROVE_IDENTITY,
                    WITHDRAW,
                    FILE_CASE,
                    DECLINE_FILING,
                    EXTEND_VERIFICATION,
                    EXCLUDE_DAYS,
                    REQUEST_MEDIATION,
                    CALL_MEDIATION,
                    RECORD_AGREEMENT,
                    TERMINATE_MEDIATION,
                    TELL_TERMINATION,
                    RECORD_VIOLATION,
                    RETURN_ROUTING,
                    REPORT_BACK,
                    TRANSFER,
                    CONFIRM_DUPLICATE,
                    DENY_DUPLICATE ->
                    handling(action, complaint);
        };
    }

    private static ComplaintProblem over(Submitted complaint, ComplaintProblem otherwise) {
        return switch (complaint) {
            case Rejected _, Withdrawn _, Settled _ -> OVER;
            case Submitted _ -> otherwise;
        };
    }

    private static ComplaintProblem handling(ComplaintAction action, Submitted complaint) {
        return switch (complaint) {
            case Received _, SupplementRequested _, IdentityWanted _ -> notYet(action, complaint);
            case Accepted _, InMediation _, Called _ -> noLonger(action);
            case Returned _ -> AT_RECEPTION;
            case Offered _ -> TRANSFER_OPEN;
            case Disputed _ -> IN_DISPUTE;
            case Terminated _ ->
                    action == ComplaintAction.TELL_TERMINATION ? ALREADY_TOLD : MEDIATION_ENDED;
            case FilingPending _, CaseFiled _ -> FILING_ALREADY_SUBMITTED;
            case FilingDeclined _, Rejected _, Withdrawn _, Settled _ -> OVER;
        };
    }

    private static ComplaintProblem notYet(ComplaintAction action, Submitted complaint) {
        return switch (action) {
            case REJECT -> NO_ACCEPTANCE_NEEDED;
            case REQUEST_SUPPLEMENT, REQUEST_IDENTITY -> ALREADY_REQUESTED;
            case SUPPLEMENT -> NOTHING_REQUESTED;
            case EXCLUDE_DAYS -> NO_PERIOD;
            case ACCEPT -> complaint instanceof IdentityWanted ? IDENTITY_NOT_PROVEN : NOT_ACCEPTED;
            case TRANSFER, RETURN_ROUTING -> MATERIAL_AWAITED;
            case PROVE_IDENTITY,
                    WITHDRAW,
                    FILE_CASE,
                    DECLINE_FILING,
                    EXTEND_VERIFICATION,
                    REQUEST_MEDIATION,
                    CALL_MEDIATION,
                    RECORD_AGREEMENT,
                    TERMINATE_MEDIATION,
                    TELL_TERMINATION,
                    RECORD_VIOLATION,
                    TELL_REPORTER,
                    TELL_RESULT,
                    REPORT_BACK,
                    ROUTE,
                    RECALL_TRANSFER,
                    ACCEPT_TRANSFER,
                    DISPUTE_TRANSFER,
                    AGREE_JURISDICTION,
                    REPORT_DISPUTE,
                    DESIGNATE,
                    RECORD_DESIGNATION,
                    CONFIRM_DUPLICATE,
                    DENY_DUPLICATE ->
                    NOT_ACCEPTED;
        };
    }

    private static ComplaintProblem noLonger(ComplaintAction action) {
        return switch (action) {
            case SUPPLEMENT, PROVE_IDENTITY -> NOTHING_REQUESTED;
            case REQUEST_MEDIATION, CALL_MEDIATION, TRANSFER -> ALREADY_IN_MEDIATION;
            case RECORD_AGREEMENT -> NOT_CALLED;
            case TELL_TERMINATION -> NOT_TERMINATED;
            case ACCEPT,
                    REJECT,
                    REQUEST_SUPPLEMENT,
                    REQUEST_IDENTITY,
                    WITHDRAW,
                    FILE_CASE,
                    DECLINE_FILING,
                    EXTEND_VERIFICATION,
                    EXCLUDE_DAYS,
                    TERMINATE_MEDIATION,
                    RECORD_VIOLATION,
                    TELL_REPORTER,
                    TELL_RESULT,
                    RETURN_ROUTING,
                    REPORT_BACK,
                    ROUTE,
                    RECALL_TRANSFER,
                    ACCEPT_TRANSFER,
                    DISPUTE_TRANSFER,
                    AGREE_JURISDICTION,
                    REPORT_DISPUTE,
                    DESIGNATE,
                    RECORD_DESIGNATION,
                    CONFIRM_DUPLICATE,
                    DENY_DUPLICATE ->
                    ALREADY_ACCEPTED;
        };
    }
}
