package org.ipcase.cases.customsrecordal.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/**
 * What people may ask of a recordal (办理事项), by its name in the API, with the stages it is open in.
 */
public enum CustomsRecordalStep implements Step<CustomsRecordalStage> {
    REQUEST_PAPERS(
            "request-papers", CustomsRecordalProblem.NOT_APPLIED, CustomsRecordalStage.APPLIED),
    SUPPLY_PAPERS(
            "supply-papers",
            CustomsRecordalProblem.PAPERS_NOT_ASKED,
            CustomsRecordalStage.PAPERS_AWAITED),
    RECORD("record", CustomsRecordalProblem.NOT_APPLIED, CustomsRecordalStage.APPLIED),
    REFUSE(
            "refuse",
            CustomsRecordalProblem.NOT_APPLIED,
            CustomsRecordalStage.APPLIED,
            CustomsRecordalStage.PAPERS_AWAITED),
    RENEW("renew", CustomsRecordalProblem.NOT_RECORDED_NOW, CustomsRecordalStage.RECORDED),
    LAPSE("lapse", CustomsRecordalProblem.NOT_RECORDED_NOW, CustomsRecordalStage.RECORDED),
    CHANGE("change", CustomsRecordalProblem.NOT_RECORDED_NOW, CustomsRecordalStage.RECORDED),
    CANCEL("cancel", CustomsRecordalProblem.NOT_RECORDED_NOW, CustomsRecordalStage.RECORDED),
    REVOKE("revoke", CustomsRecordalProblem.NOT_RECORDED_NOW, CustomsRecordalStage.RECORDED);

    private final String path;
    private final CustomsRecordalProblem closed;
    private final Set<CustomsRecordalStage> open;

    CustomsRecordalStep(String path, CustomsRecordalProblem closed, CustomsRecordalStage... open) {
        this.path = path;
        this.closed = closed;
        this.open = Set.of(open);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CustomsRecordalStage> open() {
        return open;
    }

    @Override
    public Problem closed() {
        return closed;
    }
}
