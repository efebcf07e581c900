package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.referral.office.domain.Office;

/**
 * The file on its way (移送): what goes and to whom, REF-06, REF-07, REF-11.
 *
 * @param copyTo the procuratorate that received the copy (REF-07)
 * @param passedOn how the police passed it on; at most once
 * @param file who owns it, and the ledger of its hand-overs
 */
public record Dispatch(
        ReferralLetter letter,
        Office sentTo,
        Office copyTo,
        Instant sentAt,
        List<PassedOn> passedOn,
        Holding file) {
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

    static Dispatch sent(ReferralLetter letter, Office police, Office copyTo, Instant at) {
        var agency = letter.caseFile().agency();
        var holding = Holding.of(letter.caseFile().number(), agency.id());
        return new Dispatch(
                letter, police, copyTo, at, List.of(), Passages.sent(holding, agency, police, at));
    }

    Dispatch passTo(PassedOn next) {
        return new Dispatch(
                letter,
                sentTo,
                copyTo,
                sentAt,
                Stream.concat(passedOn.stream(), Stream.of(next)).toList(),
                Passages.sent(file, police(), next.to(), next.at()));
    }

    Dispatch with(Holding next) {
        return new Dispatch(letter, sentTo, copyTo, sentAt, passedOn, next);
    }

    Dispatch with(CaseFile next) {
        return new Dispatch(letter.with(next), sentTo, copyTo, sentAt, passedOn, file);
    }

    /** The police signed for the file: it is theirs. */
    Dispatch signed(Receipt receipt) {
        return with(Passages.accepted(file, receipt.by(), receipt.at()));
    }

    /** The file is on its way back to the agency, which owns it once it has accepted. */
    Dispatch givenBack(Instant at) {
        return with(Passages.sent(file, police(), letter.caseFile().agency(), at));
    }

    Dispatch acceptedBack(String by, Instant at) {
        return with(Passages.accepted(file, by, at));
    }

    /** The police have filed: whatever was on its way back stays with them, or comes to them. */
    Dispatch keptByPolice(String by, Instant at) {
        return with(Passages.kept(file, letter.caseFile().agency(), police(), by, at));
    }

    /** What is sent: the case, the report on it and the head's approval (移送书及案卷). */
    public record ReferralLetter(CaseFile caseFile, Report report, Approval approval) {
        ReferralLetter with(CaseFile next) {
            return new ReferralLetter(next, report, approval);
        }
    }

    /**
     * Passed to the competent bureau (移送有管辖权的公安机关), REF-11.
     *
     * @param receipt the slip of the bureau that passes it on
     */
    public record PassedOn(Office to, Receipt receipt, String reasons, Instant at, boolean late) {}
}
