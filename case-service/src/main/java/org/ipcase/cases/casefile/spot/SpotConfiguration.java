package org.ipcase.cases.casefile.spot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.casefile.spot.domain.SpotCommand;
import org.ipcase.cases.casefile.spot.domain.SpotDecider;
import org.ipcase.cases.casefile.spot.domain.SpotEvent;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Form;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Imposed;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.NoPenalty;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.OnFile;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for penalties on the spot (当场处罚办理台). */
@Configuration(proxyBeanMethods = false)
class SpotConfiguration {
    @Bean
    AggregateType<SpotPenalty, SpotCommand, SpotEvent> spotPenaltyType(
            Clocks clocks, AgencyDirectory directory) {
        var decider = new SpotDecider(AmountLimits.onTheSpot(), clocks, Regions.shipped());
        return new AggregateType<SpotPenalty, SpotCommand, SpotEvent>(
                        "spot-penalty",
                        SpotPenalty.class,
                        SpotEvent.class,
                        new NoPenalty(),
                        decider::decide,
                        SpotDecider::evolve,
                        state -> index(state, directory),
                        (_, _, _) -> List.of())
                .counting((event, _, _) -> SpotFigures.of(event));
    }

    @Bean
    Desk<SpotPenalty, SpotCommand, SpotEvent> spotPenalties(
            Desks desks, AggregateType<SpotPenalty, SpotCommand, SpotEvent> type) {
        return desks.of(type);
    }

    private static Index index(SpotPenalty state, AgencyDirectory directory) {
        return switch (state) {
            case NoPenalty _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Imposed(var form) -> index(form, "IMPOSED", directory);
            case OnFile(var form, _) -> index(form, "ON_FILE", directory);
        };
    }

    private static Index index(Form form, String state, AgencyDirectory directory) {
        var type =
                directory
                        .byId(form.agency())
                        .map(Agency::type)
                        .orElse(AgencyType.MARKET_REGULATION);
        return new Index(
                form.number(),
                state,
                form.respondent().name(),
                AccessKey.ownedBy(form.agency(), type, form.agencyRegion()),
                Map.of("agency", form.agency(), "region", form.region()),
                List.of());
    }
}
