package org.ipcase.platform.worklist;

import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Readings;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read a record (查阅记录), for the auditor. */
@RestController
@RequestMapping("/api/${ipcase.service}/readings")
class ReadingsController {
    private final Readings readings;

    ReadingsController(Readings readings) {
        this.readings = readings;
    }

    record ReadingsView(List<Readings.Reading> items) {}

    @GetMapping
    ReadingsView of(@RequestParam("record") RecordId record, Actor actor) {
        if (!actor.has(Role.AUDITOR)) {
            throw RequestProblem.forbidden("Access records are for auditors");
        }
        return new ReadingsView(readings.of(record));
    }
}
