package org.ipcase.platform.alarm;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clocks that are urgent or late, for whoever must act and for those above (超期预警). */
@RestController
@RequestMapping("/api/${ipcase.service}/clock-alarms")
class ClockAlarmController {
    private final Desk<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event> alarms;

    ClockAlarmController(Desk<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event> alarms) {
        this.alarms = alarms;
    }

    /** Filters: {@code state} YELLOW, ORANGE, RED, OVER; {@code rule, agency, region, resource}. */
    @GetMapping
    @Operation(summary = "Clocks that are urgent or late (期限预警)")
    Page<RecordSummary> list(Actor actor, ListQuery query) {
        return alarms.list(actor, query);
    }
}
