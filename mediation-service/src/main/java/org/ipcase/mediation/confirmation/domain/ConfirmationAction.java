package org.ipcase.mediation.confirmation.domain;

/** What people can ask of a confirmation (可办事项); {@link #api} is the command's name in the API. */
public enum ConfirmationAction {
    APPLY("apply"),
    SIGN("sign"),
    ACCEPT("accept"),
    DECLINE("decline"),
    EXTEND("extend"),
    CONFIRM("confirm"),
    DISMISS("dismiss"),
    RECORD_SERVICE("record-service"),
    OBJECT("object"),
    RECORD_THIRD_PERSON_OBJECTION("record-third-person-objection"),
    DECIDE_OBJECTION("decide-objection"),
    WITHDRAW("withdraw"),
    APPLY_ON_PAPER("apply-on-paper"),
    SIGN_ON_PAPER("sign-on-paper");

    private final String api;

    ConfirmationAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static ConfirmationAction of(ConfirmationCommand.OnRecord command) {
        return switch (command) {
            case ConfirmationCommand.Apply _ -> APPLY;
            case ConfirmationCommand.Sign _ -> SIGN;
            case ConfirmationCommand.Accept _ -> ACCEPT;
            case ConfirmationCommand.Decline _ -> DECLINE;
            case ConfirmationCommand.Extend _ -> EXTEND;
            case ConfirmationCommand.Confirm _ -> CONFIRM;
            case ConfirmationCommand.Dismiss _ -> DISMISS;
            case ConfirmationCommand.RecordService _ -> RECORD_SERVICE;
            case ConfirmationCommand.ObjectToRuling _ -> OBJECT;
            case ConfirmationCommand.RecordThirdPersonObjection _ -> RECORD_THIRD_PERSON_OBJECTION;
            case ConfirmationCommand.DecideObjection _ -> DECIDE_OBJECTION;
            case ConfirmationCommand.Withdraw _ -> WITHDRAW;
            case ConfirmationCommand.ApplyOnPaper _ -> APPLY_ON_PAPER;
            case ConfirmationCommand.SignOnPaper _ -> SIGN_ON_PAPER;
        };
    }
}
