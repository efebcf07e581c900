package org.ipcase.mediation.performance;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.PerformanceRecorded;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.performance.domain.Performance;
import org.ipcase.mediation.performance.domain.Performance.OnFile;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a performance (对外事件): how far it is, nothing of what is owed. */
final class PerformanceContracts {
    private static final int V1 = 1;

    private PerformanceContracts() {}

    static List<Fact> facts(RecordId id, PerformanceEvent event, Performance after) {
        return after instanceof OnFile onFile ? facts(id, event, onFile) : List.of();
    }

    private static List<Fact> facts(RecordId id, PerformanceEvent event, OnFile after) {
        return switch (event) {
            case PerformanceEvent.PerformanceOpened it -> tell(id, after, it.about().effectiveOn());
            case PerformanceEvent.InstalmentRecorded it -> tell(id, after, it.on());
            case PerformanceEvent.DefaultRecorded it -> tell(id, after, it.on());
            case PerformanceEvent.EnforcementRequested it -> tell(id, after, it.on());
            case PerformanceEvent.SuitRecorded it -> tell(id, after, it.on());
            case PerformanceEvent.PerformanceReported _,
                    PerformanceEvent.VisitRecorded _,
                    PerformanceEvent.EnforceabilityChanged _ ->
                    List.of();
        };
    }

    private static List<Fact> tell(RecordId id, OnFile after, LocalDate on) {
        var about = after.file().about();
        return List.of(
                new Fact(
                        MediationEvent.TOPIC,
                        PerformanceRecorded.TYPE,
                        V1,
                        about.mediationId(),
                        new PerformanceRecorded(
                                about.mediationId(),
                                about.mediationNumber(),
                                about.complaintId(),
                                about.caseId(),
                                after.apiState(),
                                id,
                                on)));
    }
}
