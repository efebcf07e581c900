package org.ipcase.mediation.danger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.DangerReported;
import org.ipcase.mediation.danger.domain.DangerCommand;
import org.ipcase.mediation.danger.domain.DangerCommand.Send;
import org.ipcase.mediation.danger.domain.DangerEvent;
import org.ipcase.mediation.danger.domain.DangerNotice;
import org.ipcase.mediation.danger.domain.DangerNotice.Report;
import org.ipcase.mediation.dispute.domain.DangerReport;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationAccess;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/** What a mediator reports is on the office's desk at once, without a letter (MED-09). */
@Component
class WhenDangerReportedSendNotice {
    private final Desk<DangerNotice, DangerCommand, DangerEvent> notices;
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;
    private final Numbers numbers;

    WhenDangerReportedSendNotice(
            Desk<DangerNotice, DangerCommand, DangerEvent> notices,
            Desk<Mediation, MediationCommand, DisputeEvent> mediations,
            Numbers numbers) {
        this.notices = notices;
        this.mediations = mediations;
        this.numbers = numbers;
    }

    Outcome<DangerNotice> act(Told<DangerReported> told) {
        var dossier =
                mediations
                        .load(told.data().mediationId())
                        .map(it -> ((OnFile) it.state()).dossier())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected mediation " + told.data().mediationId()));
        var report = dossier.annex().dangersReported().get(told.data().report() - 1);
        return notices.createFrom(
                told,
                _ -> new Send(Actor.system(told.source()), told.at(), report(dossier, report)));
    }

    private Report report(Dossier dossier, DangerReport danger) {
        var application = dossier.application();
        return new Report(
                numbers.next("DG", application.region()),
                application.id(),
                application.number(),
                danger.to(),
                application.committee(),
                application.region(),
                List.of(application.applicant().name(), application.respondent().name()),
                danger.facts(),
                danger.by(),
                reporters(dossier),
                danger.at());
    }

    private static Set<String> reporters(Dossier dossier) {
        var keys = new LinkedHashSet<>(MediationAccess.mediatorKeys(dossier));
        keys.addAll(MediationAccess.directorKeys(dossier));
        return keys;
    }
}
