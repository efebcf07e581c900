package org.ipcase.mediation.wall;

import java.util.Map;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A leak on purpose, shut but for the tests that open it: whoever looks for leaks must find it in
 * the OpenAPI document by itself.
 */
@RestController
class LeakyController {
    private static final Logger LOG = LoggerFactory.getLogger(LeakyController.class);

    enum Leak {
        NONE,
        /** The words themselves. */
        WORDS,
        /** Only how many they are. */
        LENGTH,
        /** A line in the log. */
        LOG_LINE
    }

    static volatile Leak open = Leak.NONE;

    private final Desk<Mediation, MediationCommand, DisputeEvent> desk;

    LeakyController(Desk<Mediation, MediationCommand, DisputeEvent> desk) {
        this.desk = desk;
    }

    @GetMapping("/api/mediations/{id}/deliberate-leak")
    Map<String, String> leak(@PathVariable RecordId id) {
        var notes =
                desk.load(id)
                        .map(it -> ((OnFile) it.state()).dossier().sessions().getFirst().record())
                        .map(it -> it.notes())
                        .orElseThrow(RequestProblem::notFound);
        return switch (open) {
            case NONE -> throw RequestProblem.notFound();
            case WORDS -> Map.of("notes", notes);
            case LENGTH -> Map.of("notes", Integer.toString(notes.length()));
            case LOG_LINE -> {
                LOG.info("session of {} has {} characters", id, notes.length());
                throw RequestProblem.notFound();
            }
        };
    }
}
