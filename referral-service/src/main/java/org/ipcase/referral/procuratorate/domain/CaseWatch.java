package org.ipcase.referral.procuratorate.domain;

/**
 * A case as those see it who supervise referral (案件监督记录): it opens with the first event about the
 * case and follows every later one.
 */
public sealed interface CaseWatch {

    /** Before the first event. */
    record NotSeen() implements CaseWatch {}

    record Seen(Watched watched) implements CaseWatch {}
}
