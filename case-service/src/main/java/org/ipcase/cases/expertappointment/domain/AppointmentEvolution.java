package org.ipcase.cases.expertappointment.domain;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.expertappointment.domain.Appointment.Nothing;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentAccepted;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentDeclined;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentEnded;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ChallengeDecided;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ClocksMoved;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ConflictDeclared;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertAppointed;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertChallenged;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.OpinionRecorded;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class AppointmentEvolution {
    private AppointmentEvolution() {}

    static Appointment evolve(Appointment state, AppointmentEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof ExpertAppointed it ? opened(it) : state;
            case Appointed it -> next(it, event);
        };
    }

    private static Appointed opened(ExpertAppointed it) {
        return new Appointed(
                it.number(),
                AppointmentStage.APPOINTED,
                it,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }

    private static Appointed next(Appointed before, AppointmentEvent event) {
        var draft = new AppointmentDraft(before);
        switch (event) {
            case ExpertAppointed it -> draft.appointment = it;
            case AppointmentAccepted it -> {
                draft.acceptance = it;
                draft.stage = AppointmentStage.ACCEPTED;
            }
            case AppointmentDeclined it -> {
                draft.declined = it;
                draft.stage = AppointmentStage.DECLINED;
            }
            case ConflictDeclared it -> {
                draft.conflict = it;
                draft.stage = AppointmentStage.CONFLICTED;
            }
            case ExpertChallenged it -> {
                draft.challenges =
                        Stream.concat(before.challenges().stream(), Stream.of(it)).toList();
                draft.stage = AppointmentStage.CHALLENGED;
            }
            case ChallengeDecided it -> {
                draft.decisions =
                        Stream.concat(before.decisions().stream(), Stream.of(it)).toList();
                draft.stage =
                        it.upheld()
                                ? AppointmentStage.REPLACED
                                : before.acceptance() == null
                                        ? AppointmentStage.APPOINTED
                                        : AppointmentStage.ACCEPTED;
            }
            case OpinionRecorded it -> {
                draft.opinion = it;
                draft.stage = AppointmentStage.OPINION_GIVEN;
            }
            case AppointmentEnded it -> {
                draft.ending = it;
                draft.stage = AppointmentStage.ENDED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
