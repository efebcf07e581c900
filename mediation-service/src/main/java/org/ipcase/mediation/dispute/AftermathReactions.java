package org.ipcase.mediation.dispute;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationApplied;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationDecided;
import org.ipcase.kernel.event.mediation.MediationEvent.PerformanceRecorded;
import org.ipcase.mediation.dispute.domain.Aftermath.Station;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.FollowConfirmation;
import org.ipcase.mediation.dispute.domain.MediationCommand.FollowPerformance;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A mediation shows where its confirmation and its performance stand (domain.md 5.3). */
@Configuration(proxyBeanMethods = false)
class AftermathReactions {
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;

    AftermathReactions(Desk<Mediation, MediationCommand, DisputeEvent> mediations) {
        this.mediations = mediations;
    }

    @Bean
    Reaction<ConfirmationApplied> whenConfirmationAppliedShowIt() {
        return on(
                ConfirmationApplied.TYPE,
                ConfirmationApplied.class,
                told ->
                        confirmation(
                                told,
                                new Station(told.data().confirmationId(), told.data().state())));
    }

    @Bean
    Reaction<ConfirmationDecided> whenConfirmationDecidedShowIt() {
        return on(
                ConfirmationDecided.TYPE,
                ConfirmationDecided.class,
                told ->
                        confirmation(
                                told,
                                new Station(told.data().confirmationId(), told.data().state())));
    }

    @Bean
    Reaction<PerformanceRecorded> whenPerformanceRecordedShowIt() {
        return on(
                PerformanceRecorded.TYPE,
                PerformanceRecorded.class,
                told ->
                        new FollowPerformance(
                                Actor.system(told.source()),
                                told.at(),
                                new Station(told.data().performanceId(), told.data().state())));
    }

    private static MediationCommand confirmation(Told<?> told, Station station) {
        return new FollowConfirmation(Actor.system(told.source()), told.at(), station);
    }

    private <T extends MediationEvent> Reaction<T> on(
            String type, Class<T> data, java.util.function.Function<Told<T>, MediationCommand> as) {
        return new Reaction<>(
                "When " + type,
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + type + ".v1",
                data,
                told -> mediations.react(told.data().mediationId(), told, as.apply(told)));
    }
}
