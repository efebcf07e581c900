package org.ipcase.mediation.pointing.domain;

import java.time.Instant;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.pointing.domain.Pointer.Channel;
import org.ipcase.mediation.pointing.domain.Pointer.Notice;

/** What is asked of a notice: each with the person and the moment. */
public sealed interface PointerCommand {
    Actor actor();

    Instant at();

    record Give(Actor actor, Instant at, Notice notice) implements PointerCommand {}

    /** A command on a notice that is there; {@link PointerAction#of} names it. */
    sealed interface OnRecord extends PointerCommand {}

    /** A party agrees itself. */
    record Agree(Actor actor, Instant at) implements OnRecord {}

    /** A party does not want mediation (MED-02). */
    record DeclinePointer(Actor actor, Instant at) implements OnRecord {}

    /** The authority puts on record what a party told it. */
    record RecordAnswer(
            Actor actor, Instant at, Side side, boolean agrees, Channel channel, String note)
            implements OnRecord {}

    record WithdrawPointer(Actor actor, Instant at, String reason) implements OnRecord {}

    /** The mediation is there; nobody asks for it by hand. */
    record LinkMediation(Actor actor, Instant at, RecordId mediationId, String mediationNumber)
            implements PointerCommand {}
}
