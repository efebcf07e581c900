package org.ipcase.mediation.pointing;

import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.mediation.PointerProgressed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.Setting;
import org.ipcase.mediation.pointing.domain.Pointer;
import org.ipcase.mediation.pointing.domain.Pointer.Notice;
import org.ipcase.mediation.pointing.domain.PointerCommand;
import org.ipcase.mediation.pointing.domain.PointerCommand.LinkMediation;
import org.ipcase.mediation.pointing.domain.PointerEvent;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/**
 * Two parties who agreed to mediate have applied: the application goes to the committee with the
 * authority that pointed to it, as the authority recorded it (MED-01, MED-03, REQ-05).
 */
@Component
class WhenPartiesAgreedFileApplication {
    private final Desk<Pointer, PointerCommand, PointerEvent> pointers;
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;
    private final Numbers numbers;

    WhenPartiesAgreedFileApplication(
            Desk<Pointer, PointerCommand, PointerEvent> pointers,
            Desk<Mediation, MediationCommand, DisputeEvent> mediations,
            Numbers numbers) {
        this.pointers = pointers;
        this.mediations = mediations;
        this.numbers = numbers;
    }

    Outcome<?> act(Told<PointerProgressed> told) {
        var snapshot = pointers.load(told.data().pointerId()).orElseThrow();
        if (!told.data().what().equals("AGREED")) {
            return new Outcome.Done<>(snapshot, true);
        }
        var notice = ((Pointer.OnFile) snapshot.state()).file().notice();
        return switch (mediations.createFrom(told, id -> file(id, notice, told))) {
            case Outcome.Refused<Mediation> refused -> refused;
            // The link comes last, so a retry does all.
            case Outcome.Done<Mediation>(var opened, _) ->
                    pointers.react(
                            told.data().pointerId(),
                            told,
                            new LinkMediation(
                                    Actor.system(told.source()),
                                    told.at(),
                                    opened.id(),
                                    ((OnFile) opened.state()).dossier().application().number()));
        };
    }

    private FileApplication file(RecordId id, Notice notice, Told<PointerProgressed> told) {
        var application =
                new Application(
                                id,
                                numbers.next("MD", notice.region()),
                                notice.committee(),
                                notice.applicant(),
                                notice.respondent(),
                                List.of(),
                                notice.right(),
                                notice.dispute(),
                                notice.claim(),
                                notice.amountInDispute(),
                                notice.region(),
                                null,
                                notice.caseId(),
                                true,
                                java.time.LocalDate.ofInstant(told.at(), WorkCalendar.ZONE))
                        .in(
                                new Setting(
                                        null,
                                        null,
                                        new Setting.Pointer(notice.authority(), notice.notice())));
        return new FileApplication(
                Actor.system(told.source()), told.at(), application, notice.sides());
    }
}
