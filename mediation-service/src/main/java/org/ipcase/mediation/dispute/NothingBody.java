package org.ipcase.mediation.dispute;

/** The body of a command that says all by its name: {@code {}}, or none. */
record NothingBody() {}
