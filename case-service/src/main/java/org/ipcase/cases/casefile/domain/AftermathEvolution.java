package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import org.ipcase.cases.casefile.domain.AftermathEvent.CaseArchived;
import org.ipcase.cases.casefile.domain.AftermathEvent.ClosingFormFilled;
import org.ipcase.cases.casefile.domain.AftermathEvent.EnforcementApplied;
import org.ipcase.cases.casefile.domain.AftermathEvent.EnforcementEnded;
import org.ipcase.cases.casefile.domain.AftermathEvent.PaymentDeferred;
import org.ipcase.cases.casefile.domain.AftermathEvent.PaymentDemanded;
import org.ipcase.cases.casefile.domain.AftermathEvent.PaymentRecorded;
import org.ipcase.cases.casefile.domain.AftermathEvent.RemedyEnded;
import org.ipcase.cases.casefile.domain.AftermathEvent.RemedyFiled;
import org.ipcase.cases.casefile.domain.AftermathEvent.ServiceAnnounced;
import org.ipcase.cases.casefile.domain.CaseFile.Archived;
import org.ipcase.cases.casefile.domain.CaseFile.Closed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.PublicationEvent.DecisionPublished;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationEnded;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationPushed;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationReceived;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationWithdrawn;

/** What the events after a decision make of a case (决定之后的状态演变). */
final class AftermathEvolution {
    private AftermathEvolution() {}

    static CaseFile next(Opened file, AftermathEvent event) {
        var dossier = changed(file.dossier(), event);
        return event instanceof CaseArchived && file instanceof Closed(_, var reason)
                ? new Archived(dossier, reason)
                : CaseFileEvolution.keeping(file, dossier);
    }

    private static CaseDossier changed(CaseDossier dossier, AftermathEvent event) {
        return switch (event) {
            case ServiceAnnounced(var announcement, var standstill, var clocks) ->
                    dossier.with(clocks)
                            .inquiry(it -> standstill == null ? it : it.begun(standstill))
                            .aftermath(it -> it.announced(announcement));
            case PaymentRecorded(var payment, var clocks) ->
                    dossier.with(clocks).aftermath(it -> it.paid(payment));
            case PaymentDeferred(var deferral, var clocks) ->
                    dossier.with(clocks).aftermath(it -> it.deferred(deferral));
            case RemedyFiled(var remedy, var clocks) ->
                    dossier.with(clocks)
                            .aftermath(it -> it.remedies(all -> Inquiry.plus(all, remedy)));
            case RemedyEnded it ->
                    dossier.with(it.clocks())
                            .aftermath(one ->
                                    one.remedies(all ->
                                            Inquiry.replaced(
                                                    all,
                                                    remedy -> remedy.number() == it.number(),
                                                    remedy ->
                                                            remedy.ended(
                                                                    it.outcome(),
                                                                    it.on(),
                                                                    it.document(),
                                                                    it.changed()))));
            case PaymentDemanded(var demand, var clocks) ->
                    dossier.with(clocks).aftermath(it -> it.demanded(demand));
            case EnforcementApplied(var application, var clocks) ->
                    dossier.with(clocks).aftermath(it -> it.applied(application));
            case EnforcementEnded(var outcome, var on, var clocks) ->
                    dossier.with(clocks).aftermath(it -> ended(it, outcome, on));
            case ClosingFormFilled(var form, var clocks) ->
                    dossier.with(clocks).aftermath(it -> it.formed(form));
            case CaseArchived(var archive) -> dossier.aftermath(it -> it.archived(archive));
        };
    }

    private static Aftermath ended(
            Aftermath it, Aftermath.Application.CourtOutcome outcome, LocalDate on) {
        var application = it.application();
        return application == null ? it : it.applied(application.ended(outcome, on));
    }

    static CaseDossier next(CaseDossier dossier, PublicationEvent event) {
        return switch (event) {
            case PublicationPushed(var to, var on, var clocks) ->
                    dossier.with(clocks).publication(it -> it.pushed(to, on));
            case PublicationReceived(var on, var clocks) ->
                    dossier.with(clocks).publication(it -> it.received(on));
            case DecisionPublished(var on, var summary, var period, var clocks) ->
                    dossier.with(clocks).publication(it -> it.published(on, summary, period));
            case PublicationEnded(var on, var document) ->
                    dossier.publication(it -> it.ended(new Publication.EarlyEnd(on, document)));
            case PublicationWithdrawn(var on, var reason, var clocks) ->
                    dossier.with(clocks)
                            .publication(
                                    it -> it.withdrawn(new Publication.Withdrawal(on, reason)));
        };
    }
}
