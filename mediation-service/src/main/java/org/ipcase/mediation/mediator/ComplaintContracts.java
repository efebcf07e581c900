package org.ipcase.mediation.mediator;

import java.util.List;
import org.ipcase.kernel.event.mediation.RegisterEvent;
import org.ipcase.kernel.event.mediation.RegisterEvent.MediatorComplaintAnswered;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Filed;
import org.ipcase.mediation.mediator.domain.ComplaintEvent;
import org.ipcase.mediation.mediator.domain.ComplaintEvent.MediatorComplaintDecided;
import org.ipcase.platform.record.Telling.Fact;

/** What is told of a complaint: how it was answered, and nothing of what it said. */
final class ComplaintContracts {
    private ComplaintContracts() {}

    static List<Fact> facts(RecordId id, ComplaintEvent event, ComplaintAgainst after) {
        if (event instanceof MediatorComplaintDecided(var outcome, _, var on, _)) {
            var mediator = ((Filed) after).grievance().mediatorRecord();
            var fact =
                    new MediatorComplaintAnswered(
                            id, mediator, outcome.name(), after.apiState(), on);
            return List.of(
                    new Fact(RegisterEvent.TOPIC, MediatorComplaintAnswered.TYPE, 1, id, fact));
        }
        return List.of();
    }
}
