package org.ipcase.cases.copyrighttakedown.domain;

import java.util.List;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.CounterStated;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeRejected;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ProviderNotified;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkRestored;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkTakenDown;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A notice about a work on a network (信息网络传播权侵权通知书).
 *
 * <p>The provider takes the work down at once and forwards the notice (CPR-08); a complete
 * counter-statement (CPR-09) obliges it to restore at once, and the owner may not notify again for
 * the same item (CPR-10).
 */
public sealed interface CopyrightTakedown {
    /** Nothing was recorded under this id. */
    record Nothing() implements CopyrightTakedown {}

    /**
     * @param number human number
     */
    record NetworkTakedown(
            String number,
            CopyrightTakedownStage stage,
            ProviderNotified notice,
            @Nullable NoticeRejected rejection,
            @Nullable WorkTakenDown takenDown,
            @Nullable CounterStated counter,
            @Nullable WorkRestored restored,
            @Nullable NoticeWithdrawn withdrawal,
            List<LegalClock> clocks)
            implements CopyrightTakedown {
        public NetworkTakedown {
            clocks = List.copyOf(clocks);
        }
    }
}
