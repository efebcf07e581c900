package org.ipcase.mediation.entrustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.mediation.EntrustmentProgressed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.Accept;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.Setting;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.LinkMediation;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/**
 * A body that confirms an entrustment has accepted the dispute: its mediation opens, accepted, and
 * nobody types it again (LIT-05, MED-03, REQ-05).
 */
@Component
class WhenEntrustmentConfirmedOpenMediation {
    private final Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> entrustments;
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;
    private final Numbers numbers;

    WhenEntrustmentConfirmedOpenMediation(
            Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> entrustments,
            Desk<Mediation, MediationCommand, DisputeEvent> mediations,
            Numbers numbers) {
        this.entrustments = entrustments;
        this.mediations = mediations;
        this.numbers = numbers;
    }

    Outcome<?> act(Told<EntrustmentProgressed> told) {
        var snapshot = entrustments.load(told.data().entrustmentId()).orElseThrow();
        if (!told.data().what().equals("CONFIRMED")) {
            return new Outcome.Done<>(snapshot, true);
        }
        var file = ((Opened) snapshot.state()).file();
        return switch (mediations.createFrom(told, id -> apply(id, file, told))) {
            case Outcome.Refused<Mediation> refused -> refused;
            case Outcome.Done<Mediation>(var opened, _) -> accepted(opened, file, told);
        };
    }

    private FileApplication apply(
            RecordId id, EntrustmentFile file, Told<EntrustmentProgressed> told) {
        var request = file.request();
        var entrusted =
                new Setting.Entrusted(
                        request.id(), request.court(), request.stage().isAfterFiling());
        var application =
                new Application(
                                id,
                                numbers.next("MD", request.region()),
                                Objects.requireNonNull(file.committee()),
                                request.applicant(),
                                request.respondent(),
                                List.of(),
                                request.right(),
                                request.dispute(),
                                request.claim(),
                                request.amountInDispute(),
                                request.region(),
                                null,
                                null,
                                file.bothConsent(),
                                LocalDate.ofInstant(told.at(), WorkCalendar.ZONE))
                        .in(new Setting(null, entrusted));
        return new FileApplication(
                Actor.system(told.source()), told.at(), application, request.sides());
    }

    /** The body's confirmation is its acceptance; the link comes last, so a retry does all. */
    private Outcome<?> accepted(
            Snapshot<Mediation> opened, EntrustmentFile file, Told<EntrustmentProgressed> told) {
        var committee = Objects.requireNonNull(file.committee());
        var body =
                new Actor(
                        "system:entrustment",
                        "entrustment",
                        committee,
                        AgencyType.MEDIATION_COMMITTEE,
                        "000000",
                        Set.of(),
                        Set.of(Role.COMMITTEE_DIRECTOR));
        var accepting =
                new Told<>(
                        told.id() + ":accept",
                        told.type(),
                        told.source(),
                        told.subject(),
                        told.at(),
                        told.correlation(),
                        told.data());
        var accepted = mediations.react(opened.id(), accepting, new Accept(body, told.at()));
        return accepted instanceof Outcome.Refused<Mediation>
                ? accepted
                : entrustments.react(
                        told.data().entrustmentId(),
                        told,
                        new LinkMediation(Actor.system(told.source()), told.at(), opened.id()));
    }
}
