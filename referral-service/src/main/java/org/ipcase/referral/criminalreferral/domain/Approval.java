package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The principal head's consent (批准移送).
 *
 * @param by name of the head, as on the approval form
 * @param late whether the three days of REF-05 had passed; a late approval still stands
 */
public record Approval(String by, Instant at, boolean late, Optional<String> note) {

    /**
     * The principal head's refusal with recorded reasons (不批准移送的理由应当记录在案).
     *
     * <p>Source: D310 art. 5; visible to the procuratorate (REQ-02, REQ-03).
     */
    public record Refusal(String by, Instant at, boolean late, String reasons) {}
}
