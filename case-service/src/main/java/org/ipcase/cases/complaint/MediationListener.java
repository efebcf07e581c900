package org.ipcase.cases.complaint;

import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.RecordMediation;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationApplied;
import org.ipcase.kernel.event.mediation.MediationEvent.ConfirmationDecided;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationAccepted;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationApplied;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationDeclined;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationFailed;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationRefused;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationResumed;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationSuspended;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationTimedOut;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationWithdrawn;
import org.ipcase.kernel.event.mediation.MediationEvent.MediatorAssigned;
import org.ipcase.kernel.event.mediation.MediationEvent.PerformanceRecorded;
import org.ipcase.kernel.event.mediation.MediationEvent.SessionHeld;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How far the mediation beside a complaint is (调解进度); nothing of its content is ever told (MED-23).
 */
@Configuration(proxyBeanMethods = false)
class MediationListener {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;

    MediationListener(Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints) {
        this.complaints = complaints;
    }

    @Bean
    Reaction<MediationApplied> whenMediationAppliedShowIt() {
        return on(MediationApplied.TYPE, MediationApplied.class, false);
    }

    @Bean
    Reaction<MediationAccepted> whenMediationAcceptedShowIt() {
        return on(MediationAccepted.TYPE, MediationAccepted.class, false);
    }

    @Bean
    Reaction<MediatorAssigned> whenMediatorAssignedShowIt() {
        return on(MediatorAssigned.TYPE, MediatorAssigned.class, false);
    }

    @Bean
    Reaction<SessionHeld> whenSessionHeldShowIt() {
        return on(SessionHeld.TYPE, SessionHeld.class, false);
    }

    @Bean
    Reaction<MediationDeclined> whenMediationDeclinedResumeComplaint() {
        return on(MediationDeclined.TYPE, MediationDeclined.class, true);
    }

    @Bean
    Reaction<AgreementReached> whenAgreementReachedResumeComplaint() {
        return on(AgreementReached.TYPE, AgreementReached.class, true);
    }

    @Bean
    Reaction<MediationFailed> whenMediationFailedResumeComplaint() {
        return on(MediationFailed.TYPE, MediationFailed.class, true);
    }

    @Bean
    Reaction<MediationRefused> whenMediationRefusedResumeComplaint() {
        return on(MediationRefused.TYPE, MediationRefused.class, true);
    }

    @Bean
    Reaction<MediationWithdrawn> whenMediationWithdrawnResumeComplaint() {
        return on(MediationWithdrawn.TYPE, MediationWithdrawn.class, true);
    }

    @Bean
    Reaction<MediationSuspended> whenMediationSuspendedShowIt() {
        return on(MediationSuspended.TYPE, MediationSuspended.class, false);
    }

    @Bean
    Reaction<MediationResumed> whenMediationResumedShowIt() {
        return on(MediationResumed.TYPE, MediationResumed.class, false);
    }

    @Bean
    Reaction<MediationTimedOut> whenMediationTimedOutResumeComplaint() {
        return on(MediationTimedOut.TYPE, MediationTimedOut.class, true);
    }

    @Bean
    Reaction<ConfirmationApplied> whenConfirmationAppliedShowIt() {
        return on(ConfirmationApplied.TYPE, ConfirmationApplied.class, true);
    }

    @Bean
    Reaction<ConfirmationDecided> whenConfirmationDecidedShowIt() {
        return on(ConfirmationDecided.TYPE, ConfirmationDecided.class, true);
    }

    @Bean
    Reaction<PerformanceRecorded> whenPerformanceRecordedShowIt() {
        return on(PerformanceRecorded.TYPE, PerformanceRecorded.class, true);
    }

    private <T extends MediationEvent> Reaction<T> on(String type, Class<T> data, boolean over) {
        return new Reaction<>(
                "When " + type,
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + type + ".v1",
                data,
                told -> record(told, over));
    }

    /** Most mediations have no complaint; one that names a complaint of elsewhere is not ours. */
    private Outcome<Complaint> record(Told<? extends MediationEvent> told, boolean over) {
        var mediation = told.data();
        var complaint = mediation.complaintId();
        if (complaint == null || complaints.load(complaint).isEmpty()) {
            return new Outcome.Done<>(
                    new Snapshot<>(mediation.mediationId(), 0, new Complaint.NoComplaint()), true);
        }
        return complaints.react(
                complaint,
                told,
                new RecordMediation(
                        Actor.system(told.source()),
                        told.at(),
                        mediation.mediationId(),
                        mediation.number(),
                        mediation.state(),
                        over));
    }
}
