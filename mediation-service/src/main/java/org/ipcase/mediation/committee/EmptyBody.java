package org.ipcase.mediation.committee;

/** The body of a command that says all by its name: {@code {}}, or none. */
public record EmptyBody() {}
