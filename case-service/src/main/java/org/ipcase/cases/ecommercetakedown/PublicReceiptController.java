package org.ipcase.cases.ecommercetakedown;

import io.swagger.v3.oas.annotations.Operation;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether a receipt that an owner showed is genuine (收据核验), for whoever holds it: the answer is yes
 * or no and tells nothing else.
 */
@RestController
@RequestMapping("/api/public/complaint-receipts")
class PublicReceiptController {
    private final Desk<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent> desk;

    PublicReceiptController(
            Desk<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent> desk) {
        this.desk = desk;
    }

    /** The answer. */
    record GenuineView(boolean genuine) {}

    @Operation(summary = "Whether the receipt given as proof in a takedown is genuine (ECN-05)")
    @GetMapping("/{takedown}/{digest}")
    GenuineView genuine(@PathVariable RecordId takedown, @PathVariable String digest) {
        return new GenuineView(
                desk.load(takedown)
                        .map(Snapshot::state)
                        .filter(Takedown.class::isInstance)
                        .map(Takedown.class::cast)
                        .map(Takedown::proof)
                        .map(ComplaintProven::verified)
                        .filter(it -> it.digest().equals(digest))
                        .isPresent());
    }
}
