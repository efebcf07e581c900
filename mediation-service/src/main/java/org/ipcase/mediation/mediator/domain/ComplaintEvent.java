package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Grievance;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Outcome;

/** What happened to a complaint against a mediator. */
public sealed interface ComplaintEvent {
    record MediatorComplaintFiled(Grievance grievance, List<LegalClock> clocks)
            implements ComplaintEvent {
        public MediatorComplaintFiled {
            clocks = List.copyOf(clocks);
        }
    }

    record MediatorComplaintDecided(
            Outcome outcome, String reasons, LocalDate on, List<LegalClock> clocks)
            implements ComplaintEvent {
        public MediatorComplaintDecided {
            clocks = List.copyOf(clocks);
        }
    }
}
