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
    WITHDRAW("withdraw"),
    RECORD_CONTACT("record-contact"),
    GIVE_CONSENT("give-consent"),
    INVITE_HELPER("invite-helper"),
    AGREE_HELPER("agree-helper"),
    ACKNOWLEDGE_RIGHTS("acknowledge-rights"),
    CONFIRM_MINUTES("confirm-minutes"),
    REPORT_DANGER("report-danger"),
    RECORD_PERIOD("record-period"),
    TIME_OUT("time-out"),
    SIGN_ON_PAPER("sign-on-paper");

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
            case MediationCommand.RecordContact _ -> RECORD_CONTACT;
            case MediationCommand.GiveConsent _ -> GIVE_CONSENT;
            case MediationCommand.InviteHelper _ -> INVITE_HELPER;
            case MediationCommand.AgreeHelper _ -> AGREE_HELPER;
            case MediationCommand.AcknowledgeRights _ -> ACKNOWLEDGE_RIGHTS;
            case MediationCommand.ConfirmMinutes _ -> CONFIRM_MINUTES;
            case MediationCommand.ReportDanger _ -> REPORT_DANGER;
            case MediationCommand.RecordPeriod _ -> RECORD_PERIOD;
            case MediationCommand.TimeOut _ -> TIME_OUT;
            case MediationCommand.SignOnPaper _ -> SIGN_ON_PAPER;
        };
    }
}
