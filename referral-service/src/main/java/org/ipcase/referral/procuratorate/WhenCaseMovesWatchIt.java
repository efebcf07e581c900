package org.ipcase.referral.procuratorate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.Amounts;
import org.ipcase.kernel.event.caseservice.CaseEvent;
import org.ipcase.kernel.event.caseservice.CaseEvent.AmountsChanged;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseClosed;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFiled;
import org.ipcase.kernel.event.caseservice.CaseEvent.PenaltyDecided;
import org.ipcase.kernel.event.caseservice.CaseEvent.ReferralRequested;
import org.ipcase.kernel.event.caseservice.CaseScale;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.screening.Outcome;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation.Decided;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation.Ended;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation.Filed;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation.Measured;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observe;
import org.ipcase.referral.procuratorate.domain.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every event about a case is seen by those who supervise; nobody enters anything (REQ-03). */
@Configuration(proxyBeanMethods = false)
class WhenCaseMovesWatchIt {
    private final CaseWatches watches;

    WhenCaseMovesWatchIt(CaseWatches watches) {
        this.watches = watches;
    }

    @Bean
    Reaction<CaseFiled> watchFiledCase() {
        return reaction(
                CaseFiled.TYPE,
                CaseFiled.class,
                told -> observe(told, told.data().region(), null, new Filed()));
    }

    @Bean
    Reaction<AmountsChanged> watchAmounts() {
        return reaction(
                AmountsChanged.TYPE,
                AmountsChanged.class,
                told -> {
                    var it = told.data();
                    return observe(
                            told,
                            it.region(),
                            it.suspects(),
                            new Measured(
                                    scale(
                                            it.screening(),
                                            it.amounts(),
                                            it.crimes(),
                                            it.actDate(),
                                            it.changedAt())));
                });
    }

    @Bean
    Reaction<ReferralRequested> watchReferralRequest() {
        return reaction(
                ReferralRequested.TYPE,
                ReferralRequested.class,
                told -> {
                    var it = told.data();
                    return observe(
                            told,
                            it.region(),
                            it.suspects(),
                            new Measured(
                                    scale(
                                            it.result(),
                                            it.amounts(),
                                            it.crimes(),
                                            it.actDate(),
                                            it.requestedAt())));
                });
    }

    @Bean
    Reaction<PenaltyDecided> watchPenalty() {
        return reaction(
                PenaltyDecided.TYPE,
                PenaltyDecided.class,
                told -> {
                    var it = told.data();
                    return observe(
                            told,
                            it.region(),
                            it.suspects(),
                            new Decided(
                                    it.kind(),
                                    Optional.ofNullable(it.fine()),
                                    Optional.ofNullable(it.confiscation()),
                                    Optional.ofNullable(it.documentNumber()),
                                    it.decidedOn()));
                });
    }

    @Bean
    Reaction<CaseClosed> watchClosedCase() {
        return reaction(
                CaseClosed.TYPE,
                CaseClosed.class,
                told ->
                        observe(
                                told,
                                null,
                                null,
                                new Ended(
                                        new Watched.Ending(
                                                told.data().reason(), told.data().closedOn()))));
    }

    private <T extends CaseEvent> Reaction<T> reaction(
            String type, Class<T> data, Function<Told<T>, Observe> command) {
        return new Reaction<>(
                getClass().getSimpleName(),
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(type),
                data,
                told -> watches.observe(told.data().caseId(), told, command.apply(told)));
    }

    private Observe observe(
            Told<? extends CaseEvent> told,
            @Nullable String region,
            @Nullable List<Named> suspects,
            Observation observation) {
        var it = told.data();
        return new Observe(
                Actor.system(told.source()),
                told.at(),
                watches.identity(
                        it.caseId(),
                        it.caseNumber(),
                        it.agency(),
                        Optional.ofNullable(region),
                        suspects == null ? List.of() : suspects,
                        told.at()),
                observation);
    }

    private static Watched.Scale scale(
            String screening,
            Amounts amounts,
            List<String> crimes,
            @Nullable LocalDate actDate,
            Instant at) {
        return new Watched.Scale(
                Outcome.valueOf(screening),
                Optional.ofNullable(actDate).map(day -> CaseScale.facts(amounts, crimes, day)),
                crimes,
                at);
    }
}
