package org.ipcase.gateway.filter;

/** Whose requests are counted together. */
sealed interface Caller {
    /** Someone whose token the identity server signed. */
    record Person(String sub) implements Caller {}

    /** Everyone else at one client address. */
    record Address(String ip) implements Caller {}
}
