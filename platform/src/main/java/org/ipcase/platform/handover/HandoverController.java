package org.ipcase.platform.handover;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The screen of hand-overs in doubt, and the figure that is 0 or alarms. */
@RestController
@RequestMapping("/api/${ipcase.service}/handovers")
class HandoverController {
    private final List<HandoverSource> sources;
    private final Reconciliation reconciliation;

    HandoverController(List<HandoverSource> sources, Reconciliation reconciliation) {
        this.sources = sources;
        this.reconciliation = reconciliation;
    }

    /** Those that this person may see, the longest under way first. */
    record InDoubtView(List<HandoverView> items) {}

    /**
     * @param undelivered over all offices, without naming any
     */
    record UndeliveredView(int undelivered, int repaired, Instant checkedAt) {}

    @GetMapping
    @Operation(summary = "在途交接：发出而对方尚未接收的案卷、案件、线索和物品 Hand-overs in doubt")
    InDoubtView list(Actor actor) {
        return new InDoubtView(
                sources.stream()
                        .flatMap(it -> it.underWay(actor).stream())
                        .sorted(Comparator.comparing(HandoverView::since))
                        .toList());
    }

    @GetMapping("/undelivered")
    @Operation(summary = "当前未送达数 Undelivered now")
    UndeliveredView undelivered(Actor actor) {
        var last = reconciliation.last();
        return new UndeliveredView(last.undelivered(), last.repaired(), last.at());
    }
}
