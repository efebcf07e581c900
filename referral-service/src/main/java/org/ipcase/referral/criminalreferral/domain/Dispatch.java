package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file on its way (移送): what goes and to whom, REF-06, REF-07, REF-11.
 *
 * @param copyTo the procuratorate that received the copy (REF-07)
 * @param passedOn how the police passed it on; at most once
 */
public record Dispatch(
        ReferralLetter letter,
        Office sentTo,
        Office copyTo,
        Instant sentAt,
        List<PassedOn> passedOn) {
    public Dispatch {
        passedOn = List.copyOf(passedOn);
    }

    /** The police bureau competent now. */
    public Office police() {
        return passedOn.isEmpty() ? sentTo : passedOn.getLast().to();
    }

    /** When the file was on its way to the bureau competent now. */
    public Instant underWaySince() {
        return passedOn.isEmpty() ? sentAt : passedOn.getLast().at();
    }

    public Dispatch passTo(PassedOn next) {
        return new Dispatch(
                letter,
                sentTo,
                copyTo,
                sentAt,
                Stream.concat(passedOn.stream(), Stream.of(next)).toList());
    }

    /** What is sent: the case, the report on it and the head's approval (移送书及案卷). */
    public record ReferralLetter(CaseFile caseFile, Report report, Approval approval) {}

    /**
     * Passed to the competent bureau (移送有管辖权的公安机关), REF-11.
     *
     * @param receipt the slip of the bureau that passes it on
     */
    public record PassedOn(Office to, Receipt receipt, String reasons, Instant at, boolean late) {}
}
