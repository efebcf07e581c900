package org.ipcase.mediation.pointing.domain;

/** What people can ask of a notice (可办事项); {@link #api} is the command's name in the API. */
public enum PointerAction {
    AGREE("agree"),
    DECLINE("decline"),
    RECORD_ANSWER("record-answer"),
    WITHDRAW("withdraw");

    private final String api;

    PointerAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static PointerAction of(PointerCommand.OnRecord command) {
        return switch (command) {
            case PointerCommand.Agree _ -> AGREE;
            case PointerCommand.DeclinePointer _ -> DECLINE;
            case PointerCommand.RecordAnswer _ -> RECORD_ANSWER;
            case PointerCommand.WithdrawPointer _ -> WITHDRAW;
        };
    }
}
