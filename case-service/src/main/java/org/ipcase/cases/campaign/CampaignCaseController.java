package org.ipcase.cases.campaign;

import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases of campaigns over HTTP (专项行动案件查询接口): the lists behind the figures. */
@RestController
@RequestMapping("/api/campaign-cases")
class CampaignCaseController
        extends ProcedureRecords<
                CampaignCase, CampaignCase.Command, CampaignCase.Event, CampaignCaseView> {
    CampaignCaseController(Desk<CampaignCase, CampaignCase.Command, CampaignCase.Event> desk) {
        super(desk, _ -> true);
    }

    @Override
    protected CampaignCaseView view(Snapshot<CampaignCase> snapshot, Actor reader) {
        return CampaignCaseView.of(snapshot);
    }
}
