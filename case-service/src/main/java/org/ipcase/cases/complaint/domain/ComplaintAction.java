package org.ipcase.cases.complaint.domain;

/** What people may ask of a submission (办理事项), by its name in the API. */
public enum ComplaintAction {
    ACCEPT("accept"),
    REJECT("reject"),
    REQUEST_SUPPLEMENT("request-supplement"),
    SUPPLEMENT("supplement"),
    WITHDRAW("withdraw"),
    FILE_CASE("file-case"),
    DECLINE_FILING("decline-filing"),
    REQUEST_MEDIATION("request-mediation");

    private final String path;

    ComplaintAction(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
