package org.ipcase.platform.worklist;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Worklist;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is due for the caller in this service; the portal lays the three services' answers side by
 * side.
 */
@RestController
@RequestMapping("/api/${ipcase.service}/worklist")
class WorklistController {
    private final Worklist worklist;

    WorklistController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping
    Worklist.Mine mine(Actor actor, ListQuery query) {
        return worklist.of(actor, query.limit());
    }
}
