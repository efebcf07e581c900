package org.ipcase.mediation.dispute;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.mediation.DangerReported;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
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
import org.ipcase.kernel.event.mediation.MediationEvent.SessionHeld;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DangerReport;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationAccepted;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationDeclined;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationFiled;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationWithdrawn;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationEndedWithoutAgreement;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorsAssigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent.OralAgreementRecorded;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PartyRefused;
import org.ipcase.mediation.dispute.domain.DisputeEvent.SessionRecorded;
import org.ipcase.mediation.dispute.domain.DisputeEvent.WrittenAgreementTookEffect;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Session;
import org.ipcase.platform.record.Telling.Fact;

/**
 * What others are told of a mediation (对外事件): that a step was taken and on which day. Whatever was
 * claimed, said, noted or agreed has no place in these records (MED-23).
 */
final class MediationContracts {
    private static final int V1 = 1;

    private MediationContracts() {}

    static List<Fact> facts(RecordId id, DisputeEvent event, Mediation after) {
        return after instanceof OnFile onFile ? new Teller(id, onFile).facts(event) : List.of();
    }

    private record Teller(RecordId id, OnFile after) {
        List<Fact> facts(DisputeEvent event) {
            var about = after.dossier().application();
            return switch (event) {
                case ApplicationFiled filed -> applied(filed.application());
                case ApplicationAccepted accepted -> accepted(about, accepted.on());
                case ApplicationDeclined declined -> declined(about, declined.on());
                case MediatorsAssigned assigned -> assigned(about, assigned.on());
                case SessionRecorded recorded -> held(about, recorded);
                case DisputeEvent.MediationSuspended suspended -> suspended(about, suspended);
                case DisputeEvent.MediationResumed resumed -> resumed(about, resumed);
                case WrittenAgreementTookEffect effect ->
                        reached(about, AgreementForm.WRITTEN, effect.on());
                case OralAgreementRecorded oral -> reached(about, AgreementForm.ORAL, oral.on());
                case MediationEndedWithoutAgreement failed -> failed(about, failed.on());
                case DisputeEvent.MediationTimedOut timedOut -> timedOut(about, timedOut.on());
                case PartyRefused refused -> refused(about, refused.on());
                case ApplicationWithdrawn withdrawn -> withdrawn(about, withdrawn.on());
                case DisputeEvent.DangerReported it -> danger(about, it.report());
                case DisputeEvent.PartyRegistered _,
                        DisputeEvent.MediatorsChosen _,
                        DisputeEvent.MediatorChallenged _,
                        DisputeEvent.SessionScheduled _,
                        DisputeEvent.PeriodExtended _,
                        DisputeEvent.WrittenAgreementDrafted _,
                        DisputeEvent.AgreementSigned _,
                        DisputeEvent.OtherSideContacted _,
                        DisputeEvent.ConsentGiven _,
                        DisputeEvent.HelperInvited _,
                        DisputeEvent.HelperAgreed _,
                        DisputeEvent.RightsAcknowledged _,
                        DisputeEvent.MinutesConfirmed _,
                        DisputeEvent.ParallelPeriodRecorded _,
                        DisputeEvent.ConfirmationFollowed _,
                        DisputeEvent.PerformanceFollowed _,
                        DisputeEvent.BesideEvent _ ->
                        List.of();
            };
        }

        private List<Fact> applied(Application about) {
            return tell(
                    MediationApplied.TYPE,
                    new MediationApplied(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            about.committee(),
                            about.appliedOn()));
        }

        private List<Fact> accepted(Application about, LocalDate on) {
            return tell(
                    MediationAccepted.TYPE,
                    new MediationAccepted(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on,
                            mediateUntil()));
        }

        private LocalDate mediateUntil() {
            var clock = after.dossier().clock("MED-08").orElseThrow();
            return LocalDate.ofInstant(clock.due().minusMillis(1), WorkCalendar.ZONE);
        }

        private List<Fact> declined(Application about, LocalDate on) {
            return tell(
                    MediationDeclined.TYPE,
                    new MediationDeclined(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on));
        }

        private List<Fact> assigned(Application about, LocalDate on) {
            return tell(
                    MediatorAssigned.TYPE,
                    new MediatorAssigned(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on));
        }

        private List<Fact> held(Application about, SessionRecorded recorded) {
            var ordinal = (int) after.dossier().sessions().stream().filter(Session::isHeld).count();
            return tell(
                    SessionHeld.TYPE,
                    new SessionHeld(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            ordinal,
                            LocalDate.ofInstant(recorded.minutes().heldAt(), WorkCalendar.ZONE)));
        }

        private List<Fact> timedOut(Application about, LocalDate on) {
            return tell(
                    MediationTimedOut.TYPE,
                    new MediationTimedOut(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on));
        }

        private List<Fact> suspended(Application about, DisputeEvent.MediationSuspended suspended) {
            return tell(
                    MediationSuspended.TYPE,
                    new MediationSuspended(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            suspended.on()));
        }

        private List<Fact> resumed(Application about, DisputeEvent.MediationResumed resumed) {
            return tell(
                    MediationResumed.TYPE,
                    new MediationResumed(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            resumed.on(),
                            mediateUntil()));
        }

        private List<Fact> reached(Application about, AgreementForm form, LocalDate on) {
            return tell(
                    AgreementReached.TYPE,
                    new AgreementReached(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            form.name(),
                            on));
        }

        private List<Fact> failed(Application about, LocalDate on) {
            return tell(
                    MediationFailed.TYPE,
                    new MediationFailed(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on));
        }

        private List<Fact> refused(Application about, LocalDate on) {
            return tell(
                    MediationRefused.TYPE,
                    new MediationRefused(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on));
        }

        private List<Fact> withdrawn(Application about, LocalDate on) {
            return tell(
                    MediationWithdrawn.TYPE,
                    new MediationWithdrawn(
                            id,
                            about.number(),
                            about.complaintId(),
                            about.caseId(),
                            after.apiState(),
                            on));
        }

        /** To whom and when; who is meant and what is feared stays here (MED-09, MED-23). */
        private List<Fact> danger(Application about, DangerReport report) {
            return List.of(
                    new Fact(
                            MediationEvent.TOPIC,
                            DangerReported.TYPE,
                            V1,
                            id,
                            new DangerReported(
                                    id,
                                    about.number(),
                                    after.dossier().annex().dangersReported().size(),
                                    report.to(),
                                    about.region(),
                                    report.at())));
        }

        private List<Fact> tell(String type, MediationEvent data) {
            return List.of(new Fact(MediationEvent.TOPIC, type, V1, id, data));
        }
    }
}
