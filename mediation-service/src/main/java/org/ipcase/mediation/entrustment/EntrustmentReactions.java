package org.ipcase.mediation.entrustment;

import java.util.function.BiFunction;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.EntrustmentProgressed;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationApplied;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationFailed;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationRefused;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationTimedOut;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationWithdrawn;
import org.ipcase.kernel.event.mediation.MediationEvent.MediatorAssigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.FollowReturn;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.FollowAgreement;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.FollowConfirmation;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.FollowEnd;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.NameMediators;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Named;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An entrustment follows the mediation that was opened for it; other mediations pass by. */
@Configuration(proxyBeanMethods = false)
class EntrustmentReactions {
    private final Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> entrustments;
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;

    EntrustmentReactions(
            Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> entrustments,
            Desk<Mediation, MediationCommand, DisputeEvent> mediations) {
        this.entrustments = entrustments;
        this.mediations = mediations;
    }

    @Bean
    Reaction<EntrustmentProgressed> whenEntrustmentConfirmed(
            WhenEntrustmentConfirmedOpenMediation when) {
        return new Reaction<>(
                "WhenEntrustmentConfirmedOpenMediation",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + EntrustmentProgressed.TYPE + ".v1",
                EntrustmentProgressed.class,
                when::act);
    }

    /** What the court took back, or the body sent back, is mediated no more (LIT-01, LIT-11). */
    @Bean
    Reaction<EntrustmentProgressed> whenPapersReturnedEndTheMediation() {
        return new Reaction<>(
                "WhenPapersReturnedEndTheMediation",
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + EntrustmentProgressed.TYPE + ".v1",
                EntrustmentProgressed.class,
                this::returned);
    }

    private Outcome<?> returned(Told<EntrustmentProgressed> told) {
        var mediation = told.data().mediationId();
        return mediation == null || !told.data().what().equals("RETURNED")
                ? new Outcome.Done<>(
                        entrustments.load(told.data().entrustmentId()).orElseThrow(), true)
                : mediations.react(
                        mediation,
                        told,
                        new FollowReturn(Actor.system(told.source()), told.at(), "委派委托材料已退回人民法院"));
    }

    @Bean
    Reaction<MediatorAssigned> whenMediatorAssignedNameItInEntrustment() {
        return on(
                MediatorAssigned.TYPE,
                MediatorAssigned.class,
                (told, dossier) ->
                        new NameMediators(
                                Actor.system(told.source()),
                                told.at(),
                                dossier.mediators().stream()
                                        .map(it -> new Named(it.id(), it.name(), it.sub()))
                                        .toList()));
    }

    @Bean
    Reaction<AgreementReached> whenAgreementReachedTellTheCourt() {
        return on(
                AgreementReached.TYPE,
                AgreementReached.class,
                (told, _) ->
                        new FollowAgreement(
                                Actor.system(told.source()), told.at(), told.data().effectiveOn()));
    }

    @Bean
    Reaction<ConfirmationApplied> whenConfirmationAppliedTheLimitIsKept() {
        return on(
                ConfirmationApplied.TYPE,
                ConfirmationApplied.class,
                (told, _) -> new FollowConfirmation(Actor.system(told.source()), told.at()));
    }

    @Bean
    Reaction<MediationFailed> whenMediationFailedReturnPapers() {
        return ended(MediationFailed.TYPE, MediationFailed.class, ReturnGround.FAILED);
    }

    @Bean
    Reaction<MediationRefused> whenMediationRefusedReturnPapers() {
        return ended(MediationRefused.TYPE, MediationRefused.class, ReturnGround.REFUSED);
    }

    @Bean
    Reaction<MediationWithdrawn> whenMediationWithdrawnReturnPapers() {
        return ended(MediationWithdrawn.TYPE, MediationWithdrawn.class, ReturnGround.WITHDRAWN);
    }

    @Bean
    Reaction<MediationTimedOut> whenMediationTimedOutReturnPapers() {
        return ended(MediationTimedOut.TYPE, MediationTimedOut.class, ReturnGround.PERIOD_OVER);
    }

    private <T extends MediationEvent> Reaction<T> ended(
            String type, Class<T> data, ReturnGround ground) {
        return on(
                type,
                data,
                (told, _) -> new FollowEnd(Actor.system(told.source()), told.at(), ground));
    }

    private <T extends MediationEvent> Reaction<T> on(
            String type, Class<T> data, BiFunction<Told<T>, Dossier, EntrustmentCommand> command) {
        return new Reaction<>(
                "Entrustment follows " + type,
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + type + ".v1",
                data,
                told -> follow(told, command));
    }

    private <T extends MediationEvent> Outcome<?> follow(
            Told<T> told, BiFunction<Told<T>, Dossier, EntrustmentCommand> command) {
        var mediation = mediations.load(told.data().mediationId()).orElseThrow();
        var dossier = ((OnFile) mediation.state()).dossier();
        var entrusted = dossier.application().within().entrusted();
        return entrusted == null
                ? new Outcome.Done<>(mediation, true)
                : entrustments.react(entrusted.entrustmentId(), told, command.apply(told, dossier));
    }
}
