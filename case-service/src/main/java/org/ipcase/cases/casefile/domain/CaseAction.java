package org.ipcase.cases.casefile.domain;

/** What people may ask of a case (办理事项), by its name in the API. */
public enum CaseAction {
    APPROVE_FILING("approve-filing"),
    REFUSE_FILING("refuse-filing"),
    CHANGE_AMOUNTS("change-amounts"),
    CONCLUDE_INVESTIGATION("conclude-investigation"),
    SUBMIT_REVIEW("submit-review"),
    PASS_REVIEW("pass-review"),
    RETURN_REVIEW("return-review"),
    SERVE_NOTICE("serve-notice"),
    WAIVE_HEARING("waive-hearing"),
    DECIDE("decide"),
    SERVE_DECISION("serve-decision"),
    CLOSE("close");

    private final String path;

    CaseAction(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
