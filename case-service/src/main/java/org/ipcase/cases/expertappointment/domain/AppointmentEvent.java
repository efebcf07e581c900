package org.ipcase.cases.expertappointment.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What happened to an appointment (聘请事件). */
public sealed interface AppointmentEvent {
    record ExpertAppointed(
            String number,
            RecordId expert,
            String expertName,
            @Nullable String account,
            TargetKind targetKind,
            RecordId target,
            String targetNumber,
            String targetTitle,
            String questions,
            List<RecordId> evidenceIds,
            String office,
            AgencyType officeType,
            String officeRegion,
            String appointedBy,
            LocalDate on)
            implements AppointmentEvent {
        public ExpertAppointed {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AppointmentAccepted(LocalDate on) implements AppointmentEvent {}

    record AppointmentDeclined(String reason, LocalDate on) implements AppointmentEvent {}

    record ConflictDeclared(String conflict, LocalDate on) implements AppointmentEvent {}

    record ExpertChallenged(ChallengeGround ground, String by, String reasons, LocalDate on)
            implements AppointmentEvent {}

    record ChallengeDecided(boolean upheld, String reasons, LocalDate on)
            implements AppointmentEvent {}

    record OpinionRecorded(String opinion, List<RecordId> papers, String by, LocalDate on)
            implements AppointmentEvent {
        public OpinionRecorded {
            papers = List.copyOf(papers);
        }
    }

    record AppointmentEnded(String reason, LocalDate on) implements AppointmentEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements AppointmentEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}
