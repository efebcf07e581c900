package org.ipcase.cases.campaign.domain;

import static org.ipcase.cases.campaign.domain.CampaignProblem.ALREADY_OPEN;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_ABOVE;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_OPEN;
import static org.ipcase.cases.campaign.domain.CampaignProblem.NOT_OVER;
import static org.ipcase.cases.campaign.domain.CampaignProblem.OUTSIDE_TERRITORY;
import static org.ipcase.cases.campaign.domain.CampaignProblem.PERIOD_NOT_POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.campaign.domain.Campaign.Nothing;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignCommand.AmendCampaign;
import org.ipcase.cases.campaign.domain.CampaignCommand.CloseCampaign;
import org.ipcase.cases.campaign.domain.CampaignCommand.OpenCampaign;
import org.ipcase.cases.campaign.domain.CampaignEvent.CampaignAmended;
import org.ipcase.cases.campaign.domain.CampaignEvent.CampaignClosed;
import org.ipcase.cases.campaign.domain.CampaignEvent.CampaignOpened;
import org.ipcase.cases.campaign.domain.CampaignEvent.ClocksMoved;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.agency.AgencyLevel;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.place.Regions;

/**
 * The rules of campaigns (专项行动规则).
 *
 * <p>Source: the Plan (专项行动); domain.md REQ-25, JUR-01 (own territory).
 */
public record CampaignDecider(AgencyDirectory directory, Regions regions, RunningClocks running) {
    private static final String REPORT = "REQ-25-CAMPAIGN";

    public Decision<CampaignEvent> decide(Campaign state, CampaignCommand command) {
        return switch (state) {
            case Nothing _ ->
                    switch (command) {
                        case OpenCampaign it -> open(it);
                        case AmendCampaign _, CloseCampaign _ ->
                                Decision.reject(NOT_OPEN, "Nothing is recorded");
                    };
            case Running it ->
                    switch (command) {
                        case OpenCampaign _ ->
                                Decision.reject(ALREADY_OPEN, "It is " + it.opened().number());
                        case AmendCampaign c ->
                                CampaignAccess.refusal(CampaignStep.AMEND, it, c.actor())
                                        .map(Decision::<CampaignEvent>reject)
                                        .orElseGet(() -> amend(it, c));
                        case CloseCampaign c ->
                                CampaignAccess.refusal(CampaignStep.CLOSE, it, c.actor())
                                        .map(Decision::<CampaignEvent>reject)
                                        .orElseGet(() -> close(it, c));
                    };
        };
    }

    public static Campaign evolve(Campaign state, CampaignEvent event) {
        return switch (event) {
            case CampaignOpened it ->
                    new Running(CampaignStage.OPEN, it, it.plan(), null, List.of());
            case CampaignAmended it ->
                    state instanceof Running was
                            ? new Running(
                                    was.stage(),
                                    was.opened(),
                                    it.plan(),
                                    was.closing(),
                                    was.clocks())
                            : state;
            case CampaignClosed it ->
                    state instanceof Running was
                            ? new Running(
                                    CampaignStage.CLOSED,
                                    was.opened(),
                                    was.plan(),
                                    it,
                                    was.clocks())
                            : state;
            case ClocksMoved it ->
                    state instanceof Running was
                            ? new Running(
                                    was.stage(),
                                    was.opened(),
                                    was.plan(),
                                    was.closing(),
                                    it.clocks())
                            : state;
        };
    }

    private Decision<CampaignEvent> open(OpenCampaign it) {
        var actor = it.actor();
        var organiser = directory.byId(actor.agency()).filter(found -> found.type().enforces());
        if (organiser.isEmpty()
                || !above(organiser.get())
                || !CampaignAccess.organises(actor, actor.agency())) {
            return Decision.reject(NOT_ABOVE, actor.name() + " may not open one");
        }
        var plan = it.plan();
        return whyNot(plan, organiser.get().region(), it.day())
                .map(Decision::<CampaignEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CampaignOpened(
                                        it.number(),
                                        organiser.get().id(),
                                        organiser.get().zh(),
                                        organiser.get().type(),
                                        organiser.get().region(),
                                        plan,
                                        it.day()),
                                report(List.of(), plan)));
    }

    private Decision<CampaignEvent> amend(Running it, AmendCampaign c) {
        var plan = it.plan().amended(c.to(), c.regions(), c.offices());
        return whyNot(plan, it.opened().organiserRegion(), c.day())
                .map(Decision::<CampaignEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CampaignAmended(plan, c.reason(), c.day()),
                                report(running.allCancelled(it.clocks(), c.at()), plan)));
    }

    private Decision<CampaignEvent> close(Running it, CloseCampaign c) {
        return c.day().isAfter(it.plan().to())
                ? Decision.accept(
                        new CampaignClosed(c.report(), c.figures(), c.day()),
                        new ClocksMoved(running.met(it.clocks(), REPORT, c.at())))
                : Decision.reject(NOT_OVER, "It lasts until " + it.plan().to());
    }

    private ClocksMoved report(List<LegalClock> clocks, CampaignPlan plan) {
        return new ClocksMoved(running.startedOn(clocks, REPORT, plan.to()));
    }

    private Optional<Refusal> whyNot(CampaignPlan plan, String territory, LocalDate today) {
        if (plan.to().isBefore(plan.from()) || plan.to().isBefore(today)) {
            return Optional.of(new Refusal(PERIOD_NOT_POSSIBLE, plan.from() + " to " + plan.to()));
        }
        var outside =
                Stream.concat(
                                plan.regions().stream().filter(it -> !within(it, territory)),
                                plan.offices().stream()
                                        .filter(it ->
                                                directory
                                                        .byId(it)
                                                        .filter(office ->
                                                                office.type().enforces()
                                                                        && within(
                                                                                office.region(),
                                                                                territory))
                                                        .isEmpty()))
                        .findFirst();
        return outside.map(it -> new Refusal(OUTSIDE_TERRITORY, it + " is not in " + territory));
    }

    private boolean within(String region, String territory) {
        return regions.within(region, territory);
    }

    private static boolean above(Agency it) {
        return it.level() == AgencyLevel.PROVINCE || it.level() == AgencyLevel.PREFECTURE;
    }
}
