package org.ipcase.cases.punitiveclaim;

import java.util.List;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimDecider;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClocksMoved;
import org.ipcase.kernel.penalty.PunitiveDamages;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for claims of punitive damages (惩罚性赔偿记录台). */
@Configuration(proxyBeanMethods = false)
class PunitiveClaimConfiguration {
    @Bean
    AggregateType<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> punitiveClaimType(
            PunitiveDamages table) {
        var decider = new PunitiveClaimDecider(table);
        return new AggregateType<>(
                "punitive-claim",
                PunitiveClaim.class,
                PunitiveClaimEvent.class,
                new PunitiveClaim.Nothing(),
                decider::decide,
                PunitiveClaimDecider::evolve,
                PunitiveClaimIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Kept it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "punitive-claim",
                                        id,
                                        it.number(),
                                        it.opening().keeper().agency(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> punitiveClaims(
            Desks desks,
            AggregateType<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> type) {
        return desks.of(type);
    }
}
