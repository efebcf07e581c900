package org.ipcase.cases.campaign.domain;

import java.util.Set;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.decision.Problem;

/** What people may ask of a campaign (办理事项), by its name in the API. */
public enum CampaignStep implements Step<CampaignStage> {
    AMEND("amend"),
    ADD_CASE("add-case"),
    REMOVE_CASE("remove-case"),
    CLOSE("close");

    private final String path;

    CampaignStep(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Set<CampaignStage> open() {
        return Set.of(CampaignStage.OPEN);
    }

    @Override
    public Problem closed() {
        return CampaignProblem.OVER;
    }
}
