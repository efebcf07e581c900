package org.ipcase.cases.expertappointment.domain;

import java.util.List;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
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

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class AppointmentDraft {
    String number;
    AppointmentStage stage;
    ExpertAppointed appointment;
    @Nullable AppointmentAccepted acceptance;
    @Nullable AppointmentDeclined declined;
    @Nullable ConflictDeclared conflict;
    List<ExpertChallenged> challenges;
    List<ChallengeDecided> decisions;
    @Nullable OpinionRecorded opinion;
    @Nullable AppointmentEnded ending;
    List<LegalClock> clocks;

    AppointmentDraft(Appointed was) {
        number = was.number();
        stage = was.stage();
        appointment = was.appointment();
        acceptance = was.acceptance();
        declined = was.declined();
        conflict = was.conflict();
        challenges = was.challenges();
        decisions = was.decisions();
        opinion = was.opinion();
        ending = was.ending();
        clocks = was.clocks();
    }

    Appointed done() {
        return new Appointed(
                number,
                stage,
                appointment,
                acceptance,
                declined,
                conflict,
                challenges,
                decisions,
                opinion,
                ending,
                clocks);
    }
}
