package org.ipcase.cases.expertappointment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.expertappointment.domain.Appointment;
import org.ipcase.cases.expertappointment.domain.Appointment.Appointed;
import org.ipcase.cases.expertappointment.domain.Appointment.Nothing;
import org.ipcase.cases.expertappointment.domain.AppointmentAccess;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class AppointmentIndex {
    private AppointmentIndex() {}

    static Index of(Appointment state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Appointed it -> of(it);
        };
    }

    private static Index of(Appointed it) {
        var at = it.appointment();
        var account = at.account();
        var office = AccessKey.agency(at.office(), Role.OFFICER);
        var expert = account == null ? office : AccessKey.person(account);
        var tasks =
                new DueTasks(it.clocks())
                        .under("REQ-07-EXP-REPLY", expert, "accept")
                        .under(
                                "REQ-07-EXP-CHALLENGE",
                                AccessKey.agency(at.office(), Role.HEAD),
                                "decide-challenge")
                        .under("REQ-07-EXP-OPINION", expert, "record-opinion");
        var fields = new LinkedHashMap<String, String>();
        fields.put("expert", at.expert().value());
        fields.put("target", at.target().value());
        fields.put("agency", at.office());
        fields.put("targetNumber", at.targetNumber());
        return new Index(
                it.number(),
                it.stage().name(),
                at.expertName() + " · " + at.targetNumber(),
                AppointmentAccess.readers(it),
                fields,
                tasks.all());
    }
}
