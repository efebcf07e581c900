package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.mediator.domain.MediatorFile.GradeProposal;
import org.ipcase.mediation.mediator.domain.MediatorFile.Training;
import org.jspecify.annotations.Nullable;

/** What happened to a mediator. */
public sealed interface MediatorEvent {
    /**
     * @param graded whether the grade was assessed before, as in the shipped register
     */
    record MediatorEngaged(
            Mediator entry,
            String number,
            String region,
            @Nullable String agency,
            boolean graded,
            LocalDate on)
            implements MediatorEvent {}

    record TrainingRecorded(Training training) implements MediatorEvent {}

    record TieDeclared(Tie tie) implements MediatorEvent {}

    record GradeProposed(GradeProposal proposal) implements MediatorEvent {}

    record GradePublished(LocalDate on, List<LegalClock> clocks) implements MediatorEvent {
        public GradePublished {
            clocks = List.copyOf(clocks);
        }
    }

    record GradeWithdrawn(String reason, LocalDate on, List<LegalClock> clocks)
            implements MediatorEvent {
        public GradeWithdrawn {
            clocks = List.copyOf(clocks);
        }
    }

    record GradeConfirmed(MediatorGrade grade, LocalDate on, List<LegalClock> clocks)
            implements MediatorEvent {
        public GradeConfirmed {
            clocks = List.copyOf(clocks);
        }
    }

    record MediatorSuspended(String reason, LocalDate on) implements MediatorEvent {}

    record MediatorResumed(LocalDate on) implements MediatorEvent {}

    record MediatorRemoved(String reason, LocalDate on) implements MediatorEvent {}
}
