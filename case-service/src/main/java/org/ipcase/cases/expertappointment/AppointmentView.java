package org.ipcase.cases.expertappointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.expertappointment.domain.Appointment;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.expertappointment.domain.AppointmentAccess;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentAccepted;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentDeclined;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.AppointmentEnded;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ChallengeDecided;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ConflictDeclared;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ExpertChallenged;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.OpinionRecorded;
import org.ipcase.cases.expertappointment.domain.TargetKind;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** An appointment as the office and the expert see it; nothing else of the case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId expert,
        String expertName,
        TargetKind targetKind,
        RecordId target,
        String targetNumber,
        String targetTitle,
        String questions,
        List<RecordId> evidenceIds,
        String office,
        String appointedBy,
        @Nullable AppointmentAccepted acceptance,
        @Nullable AppointmentDeclined declined,
        @Nullable ConflictDeclared conflict,
        List<ExpertChallenged> challenges,
        List<ChallengeDecided> decisions,
        @Nullable OpinionRecorded opinion,
        @Nullable AppointmentEnded ending,
        LocalDate appointedOn) {
    static AppointmentView of(
            Snapshot<Appointment> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Appointed it)) {
            throw RequestProblem.notFound();
        }
        return new AppointmentView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                AppointmentAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.appointment().expert(),
                it.appointment().expertName(),
                it.appointment().targetKind(),
                it.appointment().target(),
                it.appointment().targetNumber(),
                it.appointment().targetTitle(),
                it.appointment().questions(),
                it.appointment().evidenceIds(),
                it.appointment().office(),
                it.appointment().appointedBy(),
                it.acceptance(),
                it.declined(),
                it.conflict(),
                it.challenges(),
                it.decisions(),
                it.opinion(),
                it.ending(),
                it.appointment().on());
    }
}
