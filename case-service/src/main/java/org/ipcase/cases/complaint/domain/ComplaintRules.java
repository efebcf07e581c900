package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintAction.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.number.RightKind;

/**
 * What each state allows (各环节可办事项): asked by the decider before it decides, and by the screen
 * before it shows a button, so that both say the same.
 */
public final class ComplaintRules {
    private static final Set<ComplaintAction> PERIODS =
            EnumSet.of(EXTEND_VERIFICATION, EXCLUDE_DAYS);
    private static final Set<ComplaintAction> TAKING_ON = EnumSet.of(ACCEPT, FILE_CASE);

    /** What people submit, and a reception sends on (CR-02). */
    private static final Set<Intake> PUBLIC =
            EnumSet.of(Intake.RIGHTS_HOLDER_REQUEST, Intake.CONSUMER_COMPLAINT, Intake.REPORT);

    private static final Set<ComplaintAction> MOVES = EnumSet.of(TRANSFER, RETURN_ROUTING);

    private ComplaintRules() {}

    public static List<AllowedAction> allowedActions(Submitted complaint, Actor actor) {
        return Arrays.stream(ComplaintAction.values())
                .map(action -> AllowedAction.of(action.path(), refusal(action, complaint, actor)))
                .toList();
    }

    /** The person first, then the state. */
    static Optional<Refusal> refusal(ComplaintAction action, Submitted complaint, Actor actor) {
        return ComplaintAccess.mayDo(action, complaint, actor).or(() -> refusal(action, complaint));
    }

    private static Optional<Refusal> refusal(ComplaintAction action, Submitted complaint) {
        if (!open(complaint).contains(action)) {
            return Optional.of(
                    new Refusal(WhyNot.now(action, complaint), "It is " + name(complaint)));
        }
        if (action == ROUTE && complaint instanceof Received && !reception(complaint)) {
            return Optional.of(
                    new Refusal(
                            ComplaintProblem.NOT_A_LOWER_OFFICE,
                            "No office lies below " + complaint.dossier().office().id()));
        }
        return TAKING_ON.contains(action) && nationalOnly(complaint)
                ? Optional.of(
                        new Refusal(
                                ComplaintProblem.NATIONAL_ONLY,
                                "A layout design goes to the committee of CNIPA"))
                : Optional.empty();
    }

    /** A province or a prefecture sends on; a county has nobody below it (CR-02, GB/T 2260). */
    private static boolean reception(Submitted complaint) {
        return complaint.dossier().office().region().endsWith("00");
    }

    /** The committee of CNIPA handles layout designs; local offices only help (domain.md 2.6). */
    private static boolean nationalOnly(Submitted complaint) {
        return complaint.dossier().submission().right().kind() == RightKind.LAYOUT_DESIGN;
    }

    static Set<ComplaintAction> open(Submitted complaint) {
        var open = ofState(complaint);
        open.addAll(EnumSet.of(CONFIRM_DUPLICATE, DENY_DUPLICATE));
        if (complaint.dossier().reportBackBy().isPresent()) {
            open.add(REPORT_BACK);
        }
        return open;
    }

    private static EnumSet<ComplaintAction> ofState(Submitted complaint) {
        var intake = complaint.dossier().submission().intake();
        var consumer = intake == Intake.CONSUMER_COMPLAINT;
        return switch (complaint) {
            case Received _ -> received(intake);
            case SupplementRequested _ -> supplementing(intake);
            case IdentityWanted _ -> EnumSet.of(PROVE_IDENTITY, REJECT, WITHDRAW);
            case Accepted _ when consumer ->
                    EnumSet.of(
                            CALL_MEDIATION,
                            TERMINATE_MEDIATION,
                            RECORD_VIOLATION,
                            REQUEST_MEDIATION,
                            EXCLUDE_DAYS,
                            TRANSFER,
                            WITHDRAW);
            case Accepted _ -> {
                var open = EnumSet.of(FILE_CASE, DECLINE_FILING, TRANSFER, WITHDRAW);
                open.addAll(PERIODS);
                // A report or a lead asks for punishment: there is nothing to settle (1.1).
                if (intake.needsAcceptance()) {
                    open.add(REQUEST_MEDIATION);
                }
                yield open;
            }
            case Called _ ->
                    EnumSet.of(
                            CALL_MEDIATION,
                            RECORD_AGREEMENT,
                            TERMINATE_MEDIATION,
                            RECORD_VIOLATION,
                            EXCLUDE_DAYS,
                            WITHDRAW);
            case InMediation _ when consumer ->
                    EnumSet.of(TERMINATE_MEDIATION, RECORD_VIOLATION, EXCLUDE_DAYS, WITHDRAW);
            case InMediation _ -> {
                var open = EnumSet.of(FILE_CASE, DECLINE_FILING, WITHDRAW);
                open.addAll(PERIODS);
                yield open;
            }
            case Terminated(_, _, _, var toldOn) ->
                    toldOn == null
                            ? EnumSet.of(TELL_TERMINATION, RECORD_VIOLATION)
                            : EnumSet.of(RECORD_VIOLATION);
            case Returned _ -> EnumSet.of(ROUTE, WITHDRAW);
            case Offered _ ->
                    EnumSet.of(ACCEPT_TRANSFER, DISPUTE_TRANSFER, RECALL_TRANSFER, WITHDRAW);
            case Disputed _ ->
                    EnumSet.of(
                            AGREE_JURISDICTION,
                            REPORT_DISPUTE,
                            DESIGNATE,
                            RECORD_DESIGNATION,
                            WITHDRAW);
            case CaseFiled _ when intake == Intake.REPORT -> EnumSet.of(TELL_REPORTER, TELL_RESULT);
            case FilingDeclined _ when intake == Intake.REPORT -> EnumSet.of(TELL_REPORTER);
            case FilingPending _,
                    CaseFiled _,
                    FilingDeclined _,
                    Rejected _,
                    Withdrawn _,
                    Settled _ ->
                    EnumSet.noneOf(ComplaintAction.class);
        };
    }

    private static EnumSet<ComplaintAction> received(Intake intake) {
        var open = EnumSet.of(ACCEPT, REQUEST_SUPPLEMENT, WITHDRAW);
        open.addAll(MOVES);
        if (PUBLIC.contains(intake)) {
            open.add(ROUTE);
        }
        return verifying(open, intake);
    }

    private static EnumSet<ComplaintAction> supplementing(Intake intake) {
        return verifying(EnumSet.of(ACCEPT, SUPPLEMENT, WITHDRAW), intake);
    }

    /** A lead may be verified and filed without acceptance (CASE-02). */
    private static EnumSet<ComplaintAction> verifying(
            EnumSet<ComplaintAction> open, Intake intake) {
        if (intake.needsAcceptance()) {
            open.add(REJECT);
        } else {
            open.add(DECLINE_FILING);
            if (open.contains(REQUEST_SUPPLEMENT)) {
                open.add(FILE_CASE);
            }
        }
        if (intake == Intake.CONSUMER_COMPLAINT) {
            open.add(PROVE_IDENTITY);
            open.add(REQUEST_IDENTITY);
        } else {
            open.addAll(PERIODS);
        }
        return open;
    }

    /** The state's name in the API. */
    public static String name(Submitted complaint) {
        return switch (complaint) {
            case Received _ -> "RECEIVED";
            case SupplementRequested _ -> "SUPPLEMENT_REQUESTED";
            case IdentityWanted _ -> "IDENTITY_REQUESTED";
            case Accepted _ -> "ACCEPTED";
            case Rejected _ -> "REJECTED";
            case Withdrawn _ -> "WITHDRAWN";
            case InMediation _ -> "IN_MEDIATION";
            case Called _ -> "MEDIATION_CALLED";
            case Settled _ -> "MEDIATION_AGREED";
            case Terminated _ -> "MEDIATION_TERMINATED";
            case Returned _ -> "RETURNED_TO_RECEPTION";
            case Offered _ -> "TRANSFER_OFFERED";
            case Disputed _ -> "JURISDICTION_DISPUTED";
            case FilingPending _ -> "FILING_PENDING";
            case CaseFiled _ -> "CASE_FILED";
            case FilingDeclined _ -> "FILING_DECLINED";
        };
    }
}
