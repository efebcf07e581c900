package org.ipcase.identity.token;

import org.ipcase.kernel.actor.Actor;

/** What a token says of its bearer (令牌持有人). */
public sealed interface Caller {
    record Known(Actor actor) implements Caller {}

    /**
     * The token is genuine but does not describe anyone who may act here.
     *
     * @param claim the missing or wrong claim, e.g. {@code agency}
     * @param reason one English sentence
     */
    record Unknown(String claim, String reason) implements Caller {}
}
