package org.ipcase.cases.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.campaign.domain.CampaignCase;
import org.ipcase.cases.campaign.domain.CampaignCase.Collected;
import org.ipcase.cases.campaign.domain.CampaignCase.Event.CaseRemoved;
import org.ipcase.cases.campaign.domain.CampaignCase.How;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A case of a campaign as organiser and its office see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignCaseView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId campaign,
        String campaignNumber,
        RecordId caseId,
        String agency,
        RightKind rightKind,
        String region,
        LocalDate filedOn,
        How how,
        @Nullable String reason,
        Money value,
        Money fine,
        boolean referred,
        boolean closed,
        LocalDate collectedOn,
        @Nullable CaseRemoved removed) {
    static CampaignCaseView of(Snapshot<CampaignCase> snapshot) {
        if (!(snapshot.state() instanceof Collected it)) {
            throw RequestProblem.notFound();
        }
        var facts = it.facts();
        return new CampaignCaseView(
                snapshot.id(),
                facts.caseNumber(),
                CampaignIndex.state(it),
                snapshot.revision(),
                List.of(),
                List.of(),
                facts.campaign(),
                facts.campaignNumber(),
                facts.caseId(),
                facts.office(),
                facts.right(),
                facts.region(),
                facts.filedOn(),
                facts.how(),
                facts.reason(),
                it.progress().value(),
                it.progress().fine(),
                it.progress().referred(),
                it.progress().closed(),
                facts.on(),
                it.removed());
    }
}
