package org.ipcase.platform.inbox;

import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Parked events (死信) for administrators and auditors: look, and replay after the cause is mended.
 */
@RestController
@RequestMapping("/api/${ipcase.service}/parked-events")
class ParkedEventsController {
    private static final int MOST = 200;

    private final ParkedEvents parked;
    private final Inbox inbox;

    ParkedEventsController(ParkedEvents parked, Inbox inbox) {
        this.parked = parked;
        this.inbox = inbox;
    }

    record ParkedList(List<ParkedEvents.Parked> items) {}

    record Replayed(String id, boolean replayed) {}

    @GetMapping
    ParkedList list(Actor actor) {
        allow(actor.has(Role.ADMIN) || actor.has(Role.AUDITOR));
        return new ParkedList(parked.list(MOST));
    }

    /**
     * Handles the event once more, now; what fails again stays parked and the failure is the
     * answer.
     */
    @PostMapping("/{id}/replay")
    Replayed replay(@PathVariable String id, CommandRequest request) {
        allow(request.actor().has(Role.ADMIN));
        inbox.receive(parked.find(id).orElseThrow(RequestProblem::notFound));
        parked.replayed(id);
        return new Replayed(id, true);
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw RequestProblem.forbidden("Parked events are for administrators and auditors");
        }
    }
}
