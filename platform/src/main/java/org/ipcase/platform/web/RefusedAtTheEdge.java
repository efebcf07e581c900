package org.ipcase.platform.web;

import org.ipcase.kernel.decision.Refusal;

/**
 * Carries a refusal from a controller to the one place that writes problem bodies; never thrown by
 * a rule.
 */
public final class RefusedAtTheEdge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedAtTheEdge(Refusal refusal) {
        super(refusal.problem().code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
