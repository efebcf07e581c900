package org.ipcase.mediation.entrustment.domain;

/** What people can ask of an entrustment; {@link #api} is the command's name in the API. */
public enum EntrustmentAction {
    ACCEPT("accept"),
    DECLINE("decline"),
    CONSENT("consent"),
    CHOOSE_BODY("choose-body"),
    DESIGNATE("designate"),
    CONFIRM("confirm"),
    DECLINE_ASSIGNMENT("decline-assignment"),
    RECORD_CONTACT("record-contact"),
    DISCLOSE("disclose"),
    WAIVE("waive"),
    EXTEND("extend"),
    REPORT_FALSE_MEDIATION("report-false-mediation"),
    CLEAR_SUSPICION("clear-suspicion"),
    CONFIRM_FALSE_MEDIATION("confirm-false-mediation"),
    RETURN("return"),
    ISSUE_DOCUMENT("issue-document"),
    SUE("sue"),
    REGISTER_SUIT("register-suit"),
    NAME_PARTICIPANTS("name-participants");

    private final String api;

    EntrustmentAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static EntrustmentAction of(EntrustmentCommand.Asked command) {
        return switch (command) {
            case EntrustmentCommand.Accept _ -> ACCEPT;
            case EntrustmentCommand.Decline _ -> DECLINE;
            case EntrustmentCommand.Consent _ -> CONSENT;
            case EntrustmentCommand.ChooseBody _ -> CHOOSE_BODY;
            case EntrustmentCommand.Designate _ -> DESIGNATE;
            case EntrustmentCommand.Confirm _ -> CONFIRM;
            case EntrustmentCommand.DeclineAssignment _ -> DECLINE_ASSIGNMENT;
            case EntrustmentCommand.RecordContact _ -> RECORD_CONTACT;
            case EntrustmentCommand.Disclose _ -> DISCLOSE;
            case EntrustmentCommand.Waive _ -> WAIVE;
            case EntrustmentCommand.Extend _ -> EXTEND;
            case EntrustmentCommand.ReportFalseMediation _ -> REPORT_FALSE_MEDIATION;
            case EntrustmentCommand.ClearSuspicion _ -> CLEAR_SUSPICION;
            case EntrustmentCommand.ConfirmFalseMediation _ -> CONFIRM_FALSE_MEDIATION;
            case EntrustmentCommand.Return _ -> RETURN;
            case EntrustmentCommand.IssueDocument _ -> ISSUE_DOCUMENT;
            case EntrustmentCommand.Sue _ -> SUE;
            case EntrustmentCommand.RegisterSuit _ -> REGISTER_SUIT;
            case EntrustmentCommand.NameParticipants _ -> NAME_PARTICIPANTS;
        };
    }
}
