package org.ipcase.mediation.danger.domain;

/** What the office can do with a report (可办事项); {@link #api} is the command's name in the API. */
public enum DangerAction {
    RECEIVE("receive"),
    ANSWER("answer");

    private final String api;

    DangerAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static DangerAction of(DangerCommand.OnRecord command) {
        return switch (command) {
            case DangerCommand.Receive _ -> RECEIVE;
            case DangerCommand.AnswerReport _ -> ANSWER;
        };
    }
}
