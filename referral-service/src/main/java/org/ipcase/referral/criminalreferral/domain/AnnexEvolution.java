package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralEvolution.expect;

import java.util.Optional;
import org.ipcase.referral.criminalreferral.domain.Annex.Penalty;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;

/**
 * What accompanies a referral changes; its state does not, but for a demanded referral (REF-23).
 */
final class AnnexEvolution {
    private AnnexEvolution() {}

    static CriminalReferral evolve(CriminalReferral state, AnnexEvent event) {
        var referral = expect(Opened.class, state);
        var annex = referral.caseFile().annex();
        return switch (event) {
            case AnnexEvent.PeriodMissed(var overdue) -> with(referral, annex.with(overdue));
            case AnnexEvent.ReceiptNoted(var slip) -> {
                var sent = expect(HandedOver.class, state);
                var dispatch = sent.dispatch();
                yield sent.with(dispatch.with(Passages.noted(dispatch.file(), slip)));
            }
            case AnnexEvent.PenaltyNoted(var penalty) -> with(referral, annex.with(penalty));
            case AnnexEvent.PenaltyCopiesSent(var copies) -> {
                var penalty = annex.penalty().orElseThrow();
                yield with(
                        referral,
                        annex.with(
                                new Penalty(
                                        penalty.documentNumber(),
                                        penalty.decidedOn(),
                                        Optional.of(copies))));
            }
            case AnnexEvent.ReferralDemanded(var letter) ->
                    demanded(referral, annex.with(letter), letter);
            case AnnexEvent.DutyCrimeReferred(var letter, _) -> with(referral, annex.with(letter));
            case AnnexEvent.ConsultationAsked(var consultation) ->
                    with(referral, annex.with(consultation));
            case AnnexEvent.ConsultationAnswered(var id, var reply, _) ->
                    with(
                            referral,
                            annex.with(annex.consultation(id).orElseThrow().answered(reply)));
        };
    }

    private static Opened with(Opened referral, Annex next) {
        return referral.with(referral.caseFile().with(next));
    }

    /** The head decides anew, from the day of the opinion. */
    private static Opened demanded(Opened referral, Annex next, Letter letter) {
        return with(referral, next) instanceof Rejected rejected
                ? new HeadApproval(rejected.caseFile(), rejected.report().receivedAt(letter.at()))
                : with(referral, next);
    }
}
