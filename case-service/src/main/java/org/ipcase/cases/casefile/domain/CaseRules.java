package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.casefile.domain.CaseAction.ARCHIVE;
import static org.ipcase.cases.casefile.domain.CaseAction.CLOSE;
import static org.ipcase.cases.casefile.domain.CaseAction.DECIDE;
import static org.ipcase.cases.casefile.domain.CaseAction.SERVE_DECISION;
import static org.ipcase.cases.casefile.domain.CaseAction.TERMINATE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseFile.Archived;
import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.Decided;
import org.ipcase.cases.casefile.domain.CaseFile.FilingPending;
import org.ipcase.cases.casefile.domain.CaseFile.FilingRefused;
import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.Investigating;
import org.ipcase.cases.casefile.domain.CaseFile.InvestigationEnded;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFile.Returned;
import org.ipcase.cases.casefile.domain.CaseFile.ReviewPassed;
import org.ipcase.cases.casefile.domain.CaseFile.Served;
import org.ipcase.cases.casefile.domain.CaseFile.Suspended;
import org.ipcase.cases.casefile.domain.CaseFile.Terminated;
import org.ipcase.cases.casefile.domain.CaseFile.UnderReview;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;

/**
 * What each state allows (各环节可办事项): asked by the decider before it decides, and by the screen
 * before it shows a button, so that both say the same.
 */
public final class CaseRules {
    private CaseRules() {}

    public static List<AllowedAction> allowedActions(Opened file, Actor actor) {
        return Arrays.stream(CaseAction.values())
                .map(action -> AllowedAction.of(action.path(), refusal(action, file, actor)))
                .toList();
    }

    /** The person first, then an open referral, then the state. */
    static Optional<Refusal> refusal(CaseAction action, Opened file, Actor actor) {
        return CaseAccess.mayDo(action, file.dossier(), actor)
                .or(() ->
                        action == DECIDE || action == TERMINATE ? referral(file) : Optional.empty())
                .or(() -> refusal(action, file));
    }

    /**
     * No decision while a suspected crime waits for the principal head, or is with the police.
     *
     * <p>Source: REQ-02, REF-21, REF-22; D310 art. 3, 11; 行政处罚法(2021) art. 35, 82.
     */
    private static Optional<Refusal> referral(Opened file) {
        return switch (file) {
            case Decided _, Served _, Closed _, Archived _, FilingRefused _, Terminated _ ->
                    Optional.empty();
            case FilingPending _,
                    Investigating _,
                    Suspended _,
                    InvestigationEnded _,
                    UnderReview _,
                    Returned _,
                    ReviewPassed _,
                    NoticeServed _,
                    HearingHeld _ ->
                    referral(file.dossier());
        };
    }

    private static Optional<Refusal> referral(CaseDossier dossier) {
        if (dossier.referralUndecided()) {
            return Optional.of(
                    new Refusal(
                            CaseProblem.REFERRAL_UNDECIDED,
                            "The principal head has neither approved nor refused referral "
                                    + numberOf(dossier)));
        }
        return dossier.referred()
                ? Optional.of(
                        new Refusal(
                                CaseProblem.REFERRED_TO_POLICE,
                                "Referral %s is with the police".formatted(numberOf(dossier))))
                : Optional.empty();
    }

    private static String numberOf(CaseDossier dossier) {
        var referral = dossier.referral();
        return referral == null || referral.number() == null ? "(being opened)" : referral.number();
    }

    /** What the step needs besides the right state. */
    private static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        return InquiryRules.ready(action, dossier)
                .or(() -> MeasureRules.ready(action, dossier))
                .or(() -> HearingRules.ready(action, dossier))
                .or(() -> AftermathRules.ready(action, dossier))
                .or(() -> PublicationRules.ready(action, dossier))
                .or(() -> CustodyRules.ready(action, dossier));
    }

    private static Optional<Refusal> refusal(CaseAction action, Opened file) {
        return OpenActions.in(file).contains(action)
                ? ready(action, file.dossier())
                : Optional.of(new Refusal(why(action, file), "It is " + name(file)));
    }

    /** Older steps keep the code they always had; the others say that it is not their turn. */
    private static Problem why(CaseAction action, Opened file) {
        return switch (file) {
            case FilingRefused _ -> CaseProblem.OVER;
            case Closed _, Archived _ ->
                    action == ARCHIVE ? AftermathProblem.ALREADY_ARCHIVED : CaseProblem.OVER;
            case FilingPending _ -> CaseProblem.FILING_NOT_APPROVED;
            case Decided _ -> whyDecided(action, CaseProblem.ALREADY_DECIDED);
            case Served _ ->
                    whyDecided(
                            action,
                            action == SERVE_DECISION
                                    ? CaseProblem.ALREADY_SERVED
                                    : CaseProblem.ALREADY_DECIDED);
            case Terminated _, Suspended _ -> whyWhileOpen(action, file);
            case Investigating _,
                    InvestigationEnded _,
                    UnderReview _,
                    Returned _,
                    ReviewPassed _,
                    NoticeServed _,
                    HearingHeld _ ->
                    whyWhileOpen(action, file);
        };
    }

    private static Problem whyDecided(CaseAction action, CaseProblem usual) {
        return switch (action) {
            case CLOSE, FILL_CLOSING_FORM -> CaseProblem.CLOSING_GROUND_NOT_MET;
            case RECORD_PAYMENT,
                    DEFER_PAYMENT,
                    FILE_REMEDY,
                    END_REMEDY,
                    DEMAND_PAYMENT,
                    APPLY_ENFORCEMENT,
                    END_ENFORCEMENT,
                    PUSH_PUBLICATION,
                    RECEIVE_PUBLICATION,
                    PUBLISH,
                    WITHDRAW_PUBLICATION,
                    ARCHIVE ->
                    new StageProblem(action);
            default -> usual;
        };
    }

    private static Problem whyWhileOpen(CaseAction action, Opened file) {
        return switch (action) {
            case APPROVE_FILING, REFUSE_FILING, EXTEND_FILING -> CaseProblem.FILING_DECIDED;
            case CHANGE_AMOUNTS, CONCLUDE_INVESTIGATION ->
                    file instanceof Suspended
                            ? new StageProblem(action)
                            : CaseProblem.INVESTIGATION_OVER;
            case SUBMIT_REVIEW ->
                    file instanceof Investigating || file instanceof Suspended
                            ? CaseProblem.INVESTIGATION_OPEN
                            : CaseProblem.INVESTIGATION_OVER;
            case PASS_REVIEW, RETURN_REVIEW, EXTEND_REVIEW -> CaseProblem.NOT_UNDER_REVIEW;
            case SERVE_NOTICE ->
                    file instanceof NoticeServed || file instanceof HearingHeld
                            ? CaseProblem.NOTICE_PERIOD_RUNNING
                            : CaseProblem.REVIEW_NOT_PASSED;
            case DECIDE -> CaseProblem.REVIEW_NOT_PASSED;
            case WAIVE_HEARING ->
                    file instanceof NoticeServed || file instanceof HearingHeld
                            ? CaseProblem.ALREADY_WAIVED
                            : CaseProblem.NOTICE_NOT_SERVED;
            case SERVE_DECISION -> CaseProblem.NOT_DECIDED;
            case CLOSE -> CaseProblem.CLOSING_GROUND_NOT_MET;
            default -> new StageProblem(action);
        };
    }

    /** The state's name in the API. */
    public static String name(Opened file) {
        return switch (file) {
            case FilingPending _ -> "FILING_PENDING";
            case FilingRefused _ -> "FILING_REFUSED";
            case Investigating _ -> "INVESTIGATING";
            case Suspended _ -> "SUSPENDED";
            case Terminated _ -> "TERMINATED";
            case InvestigationEnded _ -> "INVESTIGATION_ENDED";
            case UnderReview _ -> "UNDER_REVIEW";
            case Returned _ -> "RETURNED";
            case ReviewPassed _ -> "REVIEW_PASSED";
            case NoticeServed _ -> "NOTICE_SERVED";
            case HearingHeld _ -> "HEARING_HELD";
            case Decided _ -> "DECIDED";
            case Served _ -> served(file.dossier().matters());
            case Closed _ -> "CLOSED";
            case Archived _ -> "ARCHIVED";
        };
    }

    /** Served, then published, then being executed (domain.md 1.6). */
    private static String served(Matters matters) {
        if (matters.aftermath().executing()) {
            return "EXECUTING";
        }
        return matters.publication().publishedOn() == null ? "SERVED" : "PUBLISHED";
    }
}
