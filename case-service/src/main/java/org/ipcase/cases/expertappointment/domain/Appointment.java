package org.ipcase.cases.expertappointment.domain;

import java.util.List;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentAccepted;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentDeclined;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentEnded;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ChallengeDecided;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ConflictDeclared;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertAppointed;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertChallenged;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.OpinionRecorded;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of an expert (专家聘请).
 *
 * <p>Conflicts are found before (employer, declared interests, earlier opinion, the applicant's own
 * agency) and declared on acceptance; a challenge stops the opinion until the head has decided.
 */
public sealed interface Appointment {
    /** Nothing was recorded under this id. */
    record Nothing() implements Appointment {}

    /**
     * @param number human number
     */
    record Appointed(
            String number,
            AppointmentStage stage,
            ExpertAppointed appointment,
            @Nullable AppointmentAccepted acceptance,
            @Nullable AppointmentDeclined declined,
            @Nullable ConflictDeclared conflict,
            List<ExpertChallenged> challenges,
            List<ChallengeDecided> decisions,
            @Nullable OpinionRecorded opinion,
            @Nullable AppointmentEnded ending,
            List<LegalClock> clocks)
            implements Appointment {
        public Appointed {
            challenges = List.copyOf(challenges);
            decisions = List.copyOf(decisions);
            clocks = List.copyOf(clocks);
        }
    }
}
