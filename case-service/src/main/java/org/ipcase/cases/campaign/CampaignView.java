package org.ipcase.cases.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.campaign.domain.Campaign;
import org.ipcase.cases.campaign.domain.Campaign.Figures;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignAccess;
import org.ipcase.cases.campaign.domain.CampaignKind;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A campaign as organiser and participants see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String name,
        CampaignKind kind,
        LocalDate from,
        LocalDate to,
        List<RightKind> rights,
        List<String> regions,
        String organiser,
        List<String> offices,
        String description,
        LocalDate openedOn,
        @Nullable ClosingView closing) {

    /** 总结报告. */
    public record ClosingView(String report, Figures figures, LocalDate on) {}

    static CampaignView of(Snapshot<Campaign> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Running it)) {
            throw RequestProblem.notFound();
        }
        var plan = it.plan();
        var closing = it.closing();
        return new CampaignView(
                snapshot.id(),
                it.opened().number(),
                it.stage().name(),
                snapshot.revision(),
                CampaignAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                plan.name(),
                plan.kind(),
                plan.from(),
                plan.to(),
                plan.rights(),
                plan.regions(),
                it.opened().organiser(),
                plan.offices(),
                plan.description(),
                it.opened().on(),
                closing == null
                        ? null
                        : new ClosingView(closing.report(), closing.figures(), closing.on()));
    }
}
