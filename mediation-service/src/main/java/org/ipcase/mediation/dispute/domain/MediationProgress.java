package org.ipcase.mediation.dispute.domain;

import static org.ipcase.mediation.dispute.domain.Action.ACCEPT;
import static org.ipcase.mediation.dispute.domain.Action.ACKNOWLEDGE_RIGHTS;
import static org.ipcase.mediation.dispute.domain.Action.AGREE_HELPER;
import static org.ipcase.mediation.dispute.domain.Action.ASSIGN_MEDIATORS;
import static org.ipcase.mediation.dispute.domain.Action.CHALLENGE_MEDIATOR;
import static org.ipcase.mediation.dispute.domain.Action.CHOOSE_MEDIATORS;
import static org.ipcase.mediation.dispute.domain.Action.CONFIRM_MINUTES;
import static org.ipcase.mediation.dispute.domain.Action.DECLINE;
import static org.ipcase.mediation.dispute.domain.Action.EXTEND;
import static org.ipcase.mediation.dispute.domain.Action.FAIL;
import static org.ipcase.mediation.dispute.domain.Action.GIVE_CONSENT;
import static org.ipcase.mediation.dispute.domain.Action.INVITE_HELPER;
import static org.ipcase.mediation.dispute.domain.Action.REACH_AGREEMENT;
import static org.ipcase.mediation.dispute.domain.Action.RECORD_CONTACT;
import static org.ipcase.mediation.dispute.domain.Action.RECORD_PERIOD;
import static org.ipcase.mediation.dispute.domain.Action.RECORD_SESSION;
import static org.ipcase.mediation.dispute.domain.Action.REFUSE;
import static org.ipcase.mediation.dispute.domain.Action.REGISTER_PARTY;
import static org.ipcase.mediation.dispute.domain.Action.REPORT_DANGER;
import static org.ipcase.mediation.dispute.domain.Action.RESUME;
import static org.ipcase.mediation.dispute.domain.Action.SCHEDULE_SESSION;
import static org.ipcase.mediation.dispute.domain.Action.SIGN;
import static org.ipcase.mediation.dispute.domain.Action.SIGN_ON_PAPER;
import static org.ipcase.mediation.dispute.domain.Action.SUSPEND;
import static org.ipcase.mediation.dispute.domain.Action.TIME_OUT;
import static org.ipcase.mediation.dispute.domain.Action.WITHDRAW;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.mediation.dispute.domain.Mediation.Accepted;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.Applied;
import org.ipcase.mediation.dispute.domain.Mediation.InProgress;
import org.ipcase.mediation.dispute.domain.Mediation.MediatorAssigned;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Over;
import org.ipcase.mediation.dispute.domain.Mediation.Suspended;

/** What each state of a mediation is open to (程序阶段), and what the rest is refused with. */
final class MediationProgress {
    private MediationProgress() {}

    static Set<Action> openTo(OnFile state) {
        return switch (state) {
            case Applied _ ->
                    EnumSet.of(
                            ACCEPT,
                            DECLINE,
                            REGISTER_PARTY,
                            REFUSE,
                            WITHDRAW,
                            RECORD_CONTACT,
                            GIVE_CONSENT,
                            RECORD_PERIOD);
            case Accepted _ ->
                    endable(
                            CHOOSE_MEDIATORS,
                            ASSIGN_MEDIATORS,
                            CHALLENGE_MEDIATOR,
                            RECORD_CONTACT,
                            GIVE_CONSENT,
                            ACKNOWLEDGE_RIGHTS,
                            TIME_OUT);
            case MediatorAssigned _ -> beforeAgreement(EXTEND);
            case InProgress _ -> beforeAgreement(EXTEND, SUSPEND, REACH_AGREEMENT, CONFIRM_MINUTES);
            case Suspended _ -> endable(RESUME, REPORT_DANGER, CONFIRM_MINUTES);
            case AgreementDrafted _ ->
                    endable(REACH_AGREEMENT, SIGN, SIGN_ON_PAPER, REPORT_DANGER, CONFIRM_MINUTES);
            case Over _ -> EnumSet.noneOf(Action.class);
        };
    }

    private static Set<Action> beforeAgreement(Action... more) {
        var open =
                endable(
                        ASSIGN_MEDIATORS,
                        CHALLENGE_MEDIATOR,
                        SCHEDULE_SESSION,
                        RECORD_SESSION,
                        RECORD_CONTACT,
                        GIVE_CONSENT,
                        INVITE_HELPER,
                        AGREE_HELPER,
                        ACKNOWLEDGE_RIGHTS,
                        REPORT_DANGER,
                        TIME_OUT);
        open.addAll(Set.of(more));
        return open;
    }

    /**
     * Either party may end an accepted mediation at any time (MED-02), and it may fail (MED-10).
     */
    private static Set<Action> endable(Action... more) {
        var open = EnumSet.of(REGISTER_PARTY, FAIL, REFUSE, WITHDRAW, RECORD_PERIOD);
        open.addAll(Set.of(more));
        return open;
    }

    static Optional<Problem> refusal(Action action, OnFile state) {
        return openTo(state).contains(action) ? Optional.empty() : Optional.of(why(action, state));
    }

    private static MediationProblem why(Action action, OnFile state) {
        return switch (state) {
            case Over _ -> MediationProblem.ENDED;
            case Applied _ -> MediationProblem.NOT_ACCEPTED_YET;
            case Accepted _ -> afterAcceptance(action, MediationProblem.NO_MEDIATOR_YET);
            case MediatorAssigned _ -> afterAcceptance(action, MediationProblem.NO_SESSION_HELD);
            case InProgress _ -> afterAcceptance(action, MediationProblem.MEDIATORS_NAMED);
            case Suspended _ -> afterAcceptance(action, MediationProblem.SUSPENDED);
            case AgreementDrafted _ -> afterAcceptance(action, MediationProblem.AGREEMENT_DRAFTED);
        };
    }

    private static MediationProblem afterAcceptance(Action action, MediationProblem otherwise) {
        return switch (action) {
            case ACCEPT, DECLINE -> MediationProblem.ALREADY_ACCEPTED;
            case CHOOSE_MEDIATORS -> MediationProblem.MEDIATORS_NAMED;
            case RESUME -> MediationProblem.NOT_SUSPENDED;
            case SIGN, SIGN_ON_PAPER -> MediationProblem.NO_AGREEMENT;
            case REGISTER_PARTY,
                    ASSIGN_MEDIATORS,
                    CHALLENGE_MEDIATOR,
                    SCHEDULE_SESSION,
                    RECORD_SESSION,
                    SUSPEND,
                    EXTEND,
                    REACH_AGREEMENT,
                    FAIL,
                    REFUSE,
                    WITHDRAW,
                    RECORD_CONTACT,
                    GIVE_CONSENT,
                    INVITE_HELPER,
                    AGREE_HELPER,
                    ACKNOWLEDGE_RIGHTS,
                    CONFIRM_MINUTES,
                    REPORT_DANGER,
                    RECORD_PERIOD,
                    TIME_OUT ->
                    otherwise;
        };
    }
}
