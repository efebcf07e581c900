package org.ipcase.platform.handover;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.actor.Actor;

/** Where hand-overs of one kind of record are found (在途交接来源). */
public interface HandoverSource {

    /** Those that this person may see. */
    List<HandoverView> underWay(Actor reader);

    /** Whether the receiver's desk holds what was sent to it. */
    boolean arrived(HandoverView sent);

    /**
     * Writes into the ledger that it arrived, where the ledger has not said so.
     *
     * @return whether there was anything to write
     */
    boolean noteDelivered(HandoverView sent, Instant now);
}
