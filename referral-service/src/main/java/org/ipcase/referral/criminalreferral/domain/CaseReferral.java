package org.ipcase.referral.criminalreferral.domain;

import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;

/**
 * Which referral is the newest of a case (案件与移送对照): what the case tells later is found by it, not
 * by searching.
 */
public sealed interface CaseReferral {

    /** Before the first referral of the case. */
    record None() implements CaseReferral {}

    record Newest(RecordId caseId, RecordId referral) implements CaseReferral {}

    /** A referral of the case has opened. */
    record Remember(RecordId caseId, RecordId referral) {}

    /** What happens: the newest referral is another. */
    sealed interface Event {
        record ReferralRemembered(RecordId caseId, RecordId referral) implements Event {}
    }

    /** Known already changes nothing. */
    static Decision<Event> decide(CaseReferral state, Remember it) {
        var next = new Newest(it.caseId(), it.referral());
        return state.equals(next)
                ? Decision.accept()
                : Decision.accept(new Event.ReferralRemembered(it.caseId(), it.referral()));
    }

    static CaseReferral evolve(CaseReferral state, Event event) {
        return switch (event) {
            case Event.ReferralRemembered(var theCase, var referral) ->
                    new Newest(theCase, referral);
        };
    }
}
