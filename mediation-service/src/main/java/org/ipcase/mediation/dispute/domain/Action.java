package org.ipcase.mediation.dispute.domain;

/** What people can ask of a mediation (可办事项); {@link #api} is the command's name in the API. */
public enum Action {
    ACCEPT("accept"),
    DECLINE("decline"),
    REGISTER_PARTY("register-party"),
    CHOOSE_MEDIATORS("choose-mediators"),
    ASSIGN_MEDIATORS("assign-mediators"),
    CHALLENGE_MEDIATOR("challenge-mediator"),
    SCHEDULE_SESSION("schedule-session"),
    RECORD_SESSION("record-session"),
    SUSPEND("suspend"),
    RESUME("resume"),
    EXTEND("extend"),
    REACH_AGREEMENT("reach-agreement"),
    SIGN("sign"),
    FAIL("fail"),
    REFUSE("refuse"),
    WITHDRAW("withdraw");

    private final String api;

    Action(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static Action of(MediationCommand.OnRecord command) {
        return switch (command) {
            case MediationCommand.Accept _ -> ACCEPT;
            case MediationCommand.Decline _ -> DECLINE;
            case MediationCommand.RegisterParty _ -> REGISTER_PARTY;
            case MediationCommand.ChooseMediators _ -> CHOOSE_MEDIATORS;
            case MediationCommand.AssignMediators _ -> ASSIGN_MEDIATORS;
            case MediationCommand.ChallengeMediator _ -> CHALLENGE_MEDIATOR;
            case MediationCommand.ScheduleSession _ -> SCHEDULE_SESSION;
            case MediationCommand.RecordSession _ -> RECORD_SESSION;
            case MediationCommand.Suspend _ -> SUSPEND;
            case MediationCommand.Resume _ -> RESUME;
            case MediationCommand.Extend _ -> EXTEND;
            case MediationCommand.ReachAgreement _ -> REACH_AGREEMENT;
            case MediationCommand.Sign _ -> SIGN;
            case MediationCommand.Fail _ -> FAIL;
            case MediationCommand.Refuse _ -> REFUSE;
            case MediationCommand.Withdraw _ -> WITHDRAW;
        };
    }
}
