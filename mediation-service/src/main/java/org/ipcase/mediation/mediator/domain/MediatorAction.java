package org.ipcase.mediation.mediator.domain;

/** What people can ask about a mediator; {@link #api} is the command's name in the API. */
public enum MediatorAction {
    RECORD_TRAINING("record-training"),
    DECLARE_TIE("declare-tie"),
    PROPOSE_GRADE("propose-grade"),
    PUBLISH_GRADE("publish-grade"),
    WITHDRAW_GRADE("withdraw-grade"),
    CONFIRM_GRADE("confirm-grade"),
    SUSPEND("suspend"),
    RESUME("resume"),
    REMOVE("remove");

    private final String api;

    MediatorAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static MediatorAction of(MediatorCommand.OnRecord command) {
        return switch (command) {
            case MediatorCommand.RecordTraining _ -> RECORD_TRAINING;
            case MediatorCommand.DeclareTie _ -> DECLARE_TIE;
            case MediatorCommand.ProposeGrade _ -> PROPOSE_GRADE;
            case MediatorCommand.PublishGrade _ -> PUBLISH_GRADE;
            case MediatorCommand.WithdrawGrade _ -> WITHDRAW_GRADE;
            case MediatorCommand.ConfirmGrade _ -> CONFIRM_GRADE;
            case MediatorCommand.Suspend _ -> SUSPEND;
            case MediatorCommand.Resume _ -> RESUME;
            case MediatorCommand.Remove _ -> REMOVE;
        };
    }
}
