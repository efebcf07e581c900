package org.ipcase.mediation.entrustment.domain;

import java.util.ArrayList;
import java.util.Set;
import org.ipcase.mediation.entrustment.domain.Entrustment.Agreed;
import org.ipcase.mediation.entrustment.domain.Entrustment.Applied;
import org.ipcase.mediation.entrustment.domain.Entrustment.Assigned;
import org.ipcase.mediation.entrustment.domain.Entrustment.Choosing;
import org.ipcase.mediation.entrustment.domain.Entrustment.Concluded;
import org.ipcase.mediation.entrustment.domain.Entrustment.Mediating;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotTaken;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Returned;
import org.ipcase.mediation.entrustment.domain.Entrustment.SuitReceived;
import org.ipcase.mediation.entrustment.domain.Entrustment.SuitRegistered;
import org.ipcase.mediation.entrustment.domain.Entrustment.Suspected;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.EntrustmentOpened;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Declined;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Disclosure;

/** Reads the record: what each fact makes of the state. Never refuses, never computes. */
public final class EntrustmentRecord {
    private EntrustmentRecord() {}

    public static Entrustment evolve(Entrustment state, EntrustmentEvent event) {
        if (event
                instanceof EntrustmentOpened(var request, var byCourt, var consents, var clocks)) {
            var file = EntrustmentFile.opened(request, consents, clocks);
            return byCourt ? new Choosing(file) : new Applied(file);
        }
        if (state instanceof Opened opened) {
            return evolve(opened, opened.file().withClocks(event.clocks()), event);
        }
        throw new IllegalStateException(
                "Expected EntrustmentOpened first, but it is " + event.getClass().getSimpleName());
    }

    private static Entrustment evolve(Opened state, EntrustmentFile file, EntrustmentEvent event) {
        return switch (event) {
            case EntrustmentOpened _ -> state;
            case EntrustmentEvent.EntrustmentAccepted _ -> new Choosing(file);
            case EntrustmentEvent.EntrustmentDeclined it ->
                    new NotTaken(file, it.reason(), it.on());
            case EntrustmentEvent.SideConsented it -> keep(state, file.consenting(it.side()));
            case EntrustmentEvent.BodyChosen it ->
                    keep(state, file.choosing(it.by(), it.committee()));
            case EntrustmentEvent.BodyAssigned it -> new Assigned(file.assigned(it.committee()));
            case EntrustmentEvent.AssignmentConfirmed _ -> new Mediating(file);
            case EntrustmentEvent.AssignmentDeclined it ->
                    new Choosing(file.declined(new Declined(it.committee(), it.reason(), it.on())));
            case EntrustmentEvent.ContactRecorded it -> keep(state, file.consenting(it.side()));
            case EntrustmentEvent.TieDisclosed it -> keep(state, disclosed(file, it));
            case EntrustmentEvent.TieWaived it -> keep(state, waived(file, it));
            case EntrustmentEvent.EntrustmentExtended _ -> keep(state, file);
            case EntrustmentEvent.FalseMediationReported it ->
                    new Suspected(
                            file, it.facts(), state instanceof Agreed agreed ? agreed.on() : null);
            case EntrustmentEvent.SuspicionCleared _ -> cleared(state, file);
            case EntrustmentEvent.FalseMediationConfirmed _ -> keep(state, file);
            case EntrustmentEvent.PapersReturned it ->
                    new Returned(file.returning(it.materials()), it.ground(), it.on());
            case EntrustmentEvent.CourtConcluded it ->
                    new Concluded(file, it.how(), it.documentNumber(), it.on());
            case EntrustmentEvent.SuitHandedIn _ -> new SuitReceived(file);
            case EntrustmentEvent.SuitFiled it ->
                    new SuitRegistered(file, it.caseNumber(), it.on());
            case EntrustmentEvent.ParticipantsNamed _ -> keep(state, file);
            case EntrustmentEvent.MediationLinked it -> keep(state, file.linked(it.mediationId()));
            case EntrustmentEvent.MediatorsNamed it -> keep(state, file.named(it.mediators()));
            case EntrustmentEvent.AgreementFollowed it -> new Agreed(file, it.on());
            case EntrustmentEvent.ConfirmationFollowed _ -> keep(state, file);
        };
    }

    private static Opened cleared(Opened state, EntrustmentFile file) {
        return state instanceof Suspected(_, _, var agreedOn) && agreedOn != null
                ? new Agreed(file, agreedOn)
                : new Mediating(file);
    }

    private static EntrustmentFile disclosed(
            EntrustmentFile file, EntrustmentEvent.TieDisclosed it) {
        var all = new ArrayList<>(file.disclosures());
        all.removeIf(some -> some.mediatorId().equals(it.mediatorId()));
        all.add(
                new Disclosure(
                        it.mediatorId(), it.relation(), it.explanation(), it.on(), Set.of()));
        return file.disclosed(all);
    }

    private static EntrustmentFile waived(EntrustmentFile file, EntrustmentEvent.TieWaived it) {
        return file.disclosed(
                file.disclosures().stream()
                        .map(some ->
                                some.mediatorId().equals(it.mediatorId())
                                        ? some.waived(it.by())
                                        : some)
                        .toList());
    }

    private static Opened keep(Opened state, EntrustmentFile file) {
        return switch (state) {
            case Applied _ -> new Applied(file);
            case NotTaken(_, var reason, var on) -> new NotTaken(file, reason, on);
            case Choosing _ -> new Choosing(file);
            case Assigned _ -> new Assigned(file);
            case Mediating _ -> new Mediating(file);
            case Suspected(_, var facts, var agreedOn) -> new Suspected(file, facts, agreedOn);
            case Agreed(_, var on) -> new Agreed(file, on);
            case Returned(_, var ground, var on) -> new Returned(file, ground, on);
            case SuitReceived _ -> new SuitReceived(file);
            case SuitRegistered(_, var number, var on) -> new SuitRegistered(file, number, on);
            case Concluded(_, var how, var number, var on) -> new Concluded(file, how, number, on);
        };
    }
}
