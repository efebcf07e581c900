package org.ipcase.cases.expertappointment;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.expertappointment.domain.Appointment;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.expertappointment.domain.AppointmentCommand;
import org.ipcase.cases.expertappointment.domain.AppointmentDecider;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent;
import org.ipcase.cases.expertappointment.domain.AppointmentEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for appointments of experts (专家聘请办理台). */
@Configuration(proxyBeanMethods = false)
class AppointmentConfiguration {
    @Bean
    AggregateType<Appointment, AppointmentCommand, AppointmentEvent> appointmentType(
            RunningClocks running) {
        var decider = new AppointmentDecider(running);
        return new AggregateType<>(
                "expert-appointment",
                Appointment.class,
                AppointmentEvent.class,
                new Appointment.Nothing(),
                decider::decide,
                AppointmentDecider::evolve,
                AppointmentIndex::of,
                (id, event, after) ->
                        event instanceof ClocksMoved || !(after instanceof Appointed it)
                                ? List.of()
                                : ProcedureTold.progressed(
                                        "expert-appointment",
                                        id,
                                        it.number(),
                                        it.appointment().office(),
                                        event,
                                        it.stage()));
    }

    @Bean
    Desk<Appointment, AppointmentCommand, AppointmentEvent> appointments(
            Desks desks, AggregateType<Appointment, AppointmentCommand, AppointmentEvent> type) {
        return desks.of(type);
    }
}
