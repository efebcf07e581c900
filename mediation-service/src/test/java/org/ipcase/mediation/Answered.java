package org.ipcase.mediation;

import org.ipcase.kernel.decision.Decision;

/** The answer of a decider in one word: {@code ok}, or the code of the refusal. */
public final class Answered {
    private Answered() {}

    public static String by(Decision<?> decision) {
        return switch (decision) {
            case Decision.Accepted<?> _ -> "ok";
            case Decision.Refused<?>(var refusal) -> refusal.problem().code();
        };
    }
}
