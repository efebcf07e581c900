package org.ipcase.cases.complaint.domain;

/** What people may ask of a submission (办理事项), by its name in the API. */
public enum ComplaintAction {
    ACCEPT("accept"),
    REJECT("reject"),
    REQUEST_SUPPLEMENT("request-supplement"),
    SUPPLEMENT("supplement"),
    REQUEST_IDENTITY("request-identity"),
    PROVE_IDENTITY("prove-identity"),
    WITHDRAW("withdraw"),
    FILE_CASE("file-case"),
    DECLINE_FILING("decline-filing"),
    EXTEND_VERIFICATION("extend-verification"),
    EXCLUDE_DAYS("exclude-days"),
    REQUEST_MEDIATION("request-mediation"),
    CALL_MEDIATION("call-mediation"),
    RECORD_AGREEMENT("record-agreement"),
    TERMINATE_MEDIATION("terminate-mediation"),
    TELL_TERMINATION("tell-termination"),
    RECORD_VIOLATION("record-violation"),
    TELL_REPORTER("tell-reporter"),
    TELL_RESULT("tell-result"),
    RETURN_ROUTING("return-routing"),
    ROUTE("route"),
    REPORT_BACK("report-back"),
    TRANSFER("transfer"),
    RECALL_TRANSFER("recall-transfer"),
    ACCEPT_TRANSFER("accept-transfer"),
    DISPUTE_TRANSFER("dispute-transfer"),
    AGREE_JURISDICTION("agree-jurisdiction"),
    REPORT_DISPUTE("report-dispute"),
    DESIGNATE("designate"),
    RECORD_DESIGNATION("record-designation"),
    CONFIRM_DUPLICATE("confirm-duplicate"),
    DENY_DUPLICATE("deny-duplicate");

    private final String path;

    ComplaintAction(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
