package org.ipcase.mediation.performance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.mediation.MediationEvent.AgreementReached;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.AgreementText;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationAccess;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.PerformanceCommand;
import org.ipcase.mediation.performance.domain.PerformanceCommand.Open;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.mediation.performance.domain.PerformanceFile.About;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/** An agreement in force is watched from the first day (MED-14, 人民调解法 31). */
@Component
class WhenAgreementReachedOpenPerformance {
    private final Desk<Performance, PerformanceCommand, PerformanceEvent> performances;
    private final Desk<Mediation, MediationCommand, DisputeEvent> mediations;
    private final Numbers numbers;

    WhenAgreementReachedOpenPerformance(
            Desk<Performance, PerformanceCommand, PerformanceEvent> performances,
            Desk<Mediation, MediationCommand, DisputeEvent> mediations,
            Numbers numbers) {
        this.performances = performances;
        this.mediations = mediations;
        this.numbers = numbers;
    }

    /** A mediation has one performance; whoever knows the one finds the other. */
    static RecordId idOf(RecordId mediation) {
        return RecordId.derived("performance", mediation.value());
    }

    Outcome<Performance> act(Told<AgreementReached> told) {
        var mediation =
                mediations
                        .load(told.data().mediationId())
                        .map(it -> (OnFile) it.state())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected mediation " + told.data().mediationId()));
        var text = Mediation.agreedText(mediation).orElseThrow();
        return performances.createFrom(
                named(told, told.data().mediationId()),
                id ->
                        new Open(
                                Actor.system(told.source()),
                                told.at(),
                                about(id, mediation.dossier(), text, told.data().effectiveOn()),
                                text.plan()));
    }

    /** The record takes its id from the mediation, so that it is found without a search. */
    private static <T> Told<T> named(Told<T> told, RecordId mediation) {
        return new Told<>(
                mediation.value(),
                told.type(),
                told.source(),
                told.subject(),
                told.at(),
                told.correlation(),
                told.data());
    }

    private About about(RecordId id, Dossier dossier, AgreementText text, LocalDate effectiveOn) {
        var application = dossier.application();
        var helpers = new LinkedHashSet<>(MediationAccess.mediatorKeys(dossier));
        helpers.addAll(MediationAccess.directorKeys(dossier));
        return new About(
                id,
                numbers.next("PF", application.region()),
                application.id(),
                application.number(),
                application.complaintId(),
                application.caseId(),
                "%s / %s · %s"
                        .formatted(
                                application.applicant().name(),
                                application.respondent().name(),
                                application.right().title()),
                sides(dossier),
                helpers,
                effectiveOn,
                text.performanceUntil());
    }

    private static Map<Side, Set<String>> sides(Dossier dossier) {
        var sides = new EnumMap<Side, Set<String>>(Side.class);
        for (var side : Side.values()) {
            sides.put(side, dossier.sides().of(side));
        }
        return sides;
    }
}
