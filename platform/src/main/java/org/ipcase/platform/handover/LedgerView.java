package org.ipcase.platform.handover;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Slip;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a thing's hand-overs (交接台账).
 *
 * @param owner id of the one office that may write
 * @param epoch grows with each acceptance
 */
public record LedgerView(String owner, long epoch, List<ReceiptView> receipts) {

    public record ReceiptView(String stage, String office, String by, Instant at) {
        static ReceiptView of(Slip slip) {
            return new ReceiptView(slip.stage().name(), slip.office(), slip.by(), slip.at());
        }
    }

    /** Absent for a thing that never passed. */
    public static @Nullable LedgerView of(@Nullable Holding thing) {
        return thing == null || thing.chain().isEmpty()
                ? null
                : new LedgerView(
                        thing.owner(),
                        thing.epoch(),
                        thing.chain().stream()
                                .flatMap(it -> it.slips().stream())
                                .map(ReceiptView::of)
                                .toList());
    }
}
