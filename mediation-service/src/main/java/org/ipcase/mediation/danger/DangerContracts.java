package org.ipcase.mediation.danger;

import java.util.List;
import org.ipcase.kernel.event.mediation.DangerReceived;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.danger.domain.DangerEvent;
import org.ipcase.mediation.danger.domain.DangerNotice;
import org.ipcase.mediation.danger.domain.DangerNotice.Received;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a danger report: that the office has it; neither who nor what. */
final class DangerContracts {
    private DangerContracts() {}

    static List<Fact> facts(RecordId id, DangerEvent event, DangerNotice after) {
        return event instanceof DangerEvent.ReportReceived && after instanceof Received received
                ? List.of(fact(id, received))
                : List.of();
    }

    private static Fact fact(RecordId id, Received received) {
        var report = received.report();
        return new Fact(
                MediationEvent.TOPIC,
                DangerReceived.TYPE,
                1,
                report.mediationId(),
                new DangerReceived(
                        id,
                        report.number(),
                        report.mediationId(),
                        report.office(),
                        received.receipt().at(),
                        !received.receipt().at().isBefore(received.toReceive().due())));
    }
}
