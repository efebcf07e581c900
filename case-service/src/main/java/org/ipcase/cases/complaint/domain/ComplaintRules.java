package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintAction.ACCEPT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.DECLINE_FILING;
import static org.ipcase.cases.complaint.domain.ComplaintAction.FILE_CASE;
import static org.ipcase.cases.complaint.domain.ComplaintAction.REJECT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.REQUEST_MEDIATION;
import static org.ipcase.cases.complaint.domain.ComplaintAction.REQUEST_SUPPLEMENT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.SUPPLEMENT;
import static org.ipcase.cases.complaint.domain.ComplaintAction.WITHDRAW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Complaint.Accepted;
import org.ipcase.cases.complaint.domain.Complaint.CaseFiled;
import org.ipcase.cases.complaint.domain.Complaint.FilingDeclined;
import org.ipcase.cases.complaint.domain.Complaint.FilingPending;
import org.ipcase.cases.complaint.domain.Complaint.InMediation;
import org.ipcase.cases.complaint.domain.Complaint.Received;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * What each state allows (各环节可办事项): asked by the decider before it decides, and by the screen
 * before it shows a button, so that both say the same.
 */
public final class ComplaintRules {
    private ComplaintRules() {}

    public static List<AllowedAction> allowedActions(Submitted complaint, Actor actor) {
        return Arrays.stream(ComplaintAction.values())
                .map(action -> AllowedAction.of(action.path(), refusal(action, complaint, actor)))
                .toList();
    }

    /** The person first, then the state. */
    static Optional<Refusal> refusal(ComplaintAction action, Submitted complaint, Actor actor) {
        return ComplaintAccess.mayDo(action, complaint.dossier(), actor)
                .or(() -> refusal(action, complaint));
    }

    private static Optional<Refusal> refusal(ComplaintAction action, Submitted complaint) {
        return open(complaint).contains(action)
                ? Optional.empty()
                : Optional.of(new Refusal(why(action, complaint), "It is " + name(complaint)));
    }

    private static Set<ComplaintAction> open(Submitted complaint) {
        var formal = complaint.dossier().submission().intake().needsAcceptance();
        return switch (complaint) {
            case Received _ when formal -> EnumSet.of(ACCEPT, REJECT, REQUEST_SUPPLEMENT, WITHDRAW);
            // A lead may be verified and filed without acceptance (CASE-02).
            case Received _ ->
                    EnumSet.of(ACCEPT, REQUEST_SUPPLEMENT, FILE_CASE, DECLINE_FILING, WITHDRAW);
            case SupplementRequested _ when formal ->
                    EnumSet.of(ACCEPT, REJECT, SUPPLEMENT, WITHDRAW);
            case SupplementRequested _ -> EnumSet.of(ACCEPT, SUPPLEMENT, DECLINE_FILING, WITHDRAW);
            case Accepted _ -> EnumSet.of(FILE_CASE, DECLINE_FILING, REQUEST_MEDIATION, WITHDRAW);
            // A violation found while mediating is still to be verified and filed (CR-11).
            case InMediation _ -> EnumSet.of(FILE_CASE, DECLINE_FILING, WITHDRAW);
            case FilingPending _, CaseFiled _, FilingDeclined _, Rejected _, Withdrawn _ ->
                    EnumSet.noneOf(ComplaintAction.class);
        };
    }

    private static ComplaintProblem why(ComplaintAction action, Submitted complaint) {
        return switch (complaint) {
            case Received _, SupplementRequested _ -> whyNotYet(action, complaint);
            case Accepted _, InMediation _ -> whyNoLonger(action);
            case FilingPending _, CaseFiled _ -> ComplaintProblem.FILING_ALREADY_SUBMITTED;
            case FilingDeclined _, Rejected _, Withdrawn _ -> ComplaintProblem.OVER;
        };
    }

    private static ComplaintProblem whyNotYet(ComplaintAction action, Submitted complaint) {
        return switch (action) {
            case FILE_CASE, DECLINE_FILING, REQUEST_MEDIATION, ACCEPT, WITHDRAW ->
                    ComplaintProblem.NOT_ACCEPTED;
            case REJECT -> ComplaintProblem.NO_ACCEPTANCE_NEEDED;
            case REQUEST_SUPPLEMENT -> ComplaintProblem.ALREADY_REQUESTED;
            case SUPPLEMENT -> ComplaintProblem.NOTHING_REQUESTED;
        };
    }

    private static ComplaintProblem whyNoLonger(ComplaintAction action) {
        return switch (action) {
            case ACCEPT, REJECT, REQUEST_SUPPLEMENT, FILE_CASE, DECLINE_FILING, WITHDRAW ->
                    ComplaintProblem.ALREADY_ACCEPTED;
            case SUPPLEMENT -> ComplaintProblem.NOTHING_REQUESTED;
            case REQUEST_MEDIATION -> ComplaintProblem.ALREADY_IN_MEDIATION;
        };
    }

    /** The state's name in the API. */
    public static String name(Submitted complaint) {
        return switch (complaint) {
            case Received _ -> "RECEIVED";
            case SupplementRequested _ -> "SUPPLEMENT_REQUESTED";
            case Accepted _ -> "ACCEPTED";
            case Rejected _ -> "REJECTED";
            case Withdrawn _ -> "WITHDRAWN";
            case InMediation _ -> "IN_MEDIATION";
            case FilingPending _ -> "FILING_PENDING";
            case CaseFiled _ -> "CASE_FILED";
            case FilingDeclined _ -> "FILING_DECLINED";
        };
    }
}
