package org.ipcase.referral.handover;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The screen of hand-overs in doubt, and the figure that is 0 or alarms. */
@RestController
@RequestMapping("/api/referral/handovers")
class HandoverController {
    private final HandoversUnderWay underWay;
    private final Reconciliation reconciliation;

    HandoverController(HandoversUnderWay underWay, Reconciliation reconciliation) {
        this.underWay = underWay;
        this.reconciliation = reconciliation;
    }

    /** Those that this person may see, the longest under way first. */
    record InDoubtView(List<HandoverView> items) {}

    /**
     * @param undelivered over all offices, without naming any
     */
    record FigureView(int undelivered, int repaired, Instant checkedAt) {}

    @GetMapping
    @Operation(summary = "在途交接：发出而对方尚未接收的案卷和物品 Hand-overs in doubt")
    InDoubtView list(Actor actor) {
        return new InDoubtView(underWay.of(actor));
    }

    @GetMapping("/undelivered")
    @Operation(summary = "当前未送达数 Undelivered now")
    FigureView undelivered(Actor actor) {
        var last = reconciliation.last();
        return new FigureView(last.undelivered(), last.repaired(), last.at());
    }
}
