package org.ipcase.platform.record;

import org.ipcase.kernel.decision.Refusal;

/** What became of a command. */
public sealed interface Outcome<S> {
    /**
     * @param repeated true when the same request was done before and this is its first answer again
     */
    record Done<S>(Snapshot<S> snapshot, boolean repeated) implements Outcome<S> {}

    record Refused<S>(Refusal refusal) implements Outcome<S> {}
}
