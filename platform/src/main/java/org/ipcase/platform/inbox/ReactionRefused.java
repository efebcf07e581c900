package org.ipcase.platform.inbox;

import org.ipcase.kernel.decision.Refusal;

/** An event that a rule refused: tried again it would be refused again, so it is parked at once. */
public final class ReactionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReactionRefused(String reaction, Refusal refusal) {
        super("%s: %s: %s".formatted(reaction, refusal.problem().code(), refusal.detail()));
    }
}
