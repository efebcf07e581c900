package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.CONSULTATION_UNKNOWN;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_OFFICE_TO_ASK;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_PENALTY_COPIES_DUE;

import java.time.Instant;
import java.util.Optional;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.referral.criminalreferral.domain.Annex.Penalty;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.AnswerConsultation;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.Consult;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteOverdue;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NotePenalty;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.NoteReceipt;
import org.ipcase.referral.criminalreferral.domain.AnnexCommand.SendPenaltyCopies;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Unsent;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;

/** The rules for what accompanies a referral: REF-08, REF-23, REF-24, REF-26, REF-27, REQ-03. */
public record AnnexRules(Clocks clocks) {

    /** REF-08: ten days from the penalty for the copies. */
    public LegalClock copies(Penalty penalty) {
        return clocks.start("REF-08", penalty.decidedOn());
    }

    /** REF-26, REF-27. */
    public LegalClock reply(Consultation consultation) {
        return clocks.start(consultation.kind().rule(), consultation.at());
    }

    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state) {
        return step.equals(LaterSteps.SEND_PENALTY_COPIES) && !copiesDue(state)
                ? Optional.of(
                        new Refusal(NO_PENALTY_COPIES_DUE, "No penalty is known or all was sent"))
                : Optional.empty();
    }

    private static boolean copiesDue(CriminalReferral state) {
        return state instanceof Opened it
                && it.caseFile()
                        .annex()
                        .penalty()
                        .filter(p -> p.copiesSent().isEmpty())
                        .isPresent();
    }

    /** REQ-03: once a rule; the alarm may come again and change nothing. */
    static Decision<CriminalReferralEvent> overdue(CriminalReferral state, NoteOverdue it) {
        return state instanceof Opened referral
                        && referral.caseFile().annex().overdue().stream()
                                .noneMatch(known -> known.rule().equals(it.rule()))
                ? Decision.accept(
                        new AnnexEvent.PeriodMissed(
                                new Annex.Overdue(it.rule(), it.breachedAt(), it.at())))
                : Decision.accept();
    }

    /** A receipt for a file that is no longer under way proves nothing new. */
    static Decision<CriminalReferralEvent> receipt(CriminalReferral state, NoteReceipt it) {
        if (!(state instanceof HandedOver sent)) {
            return Decision.accept();
        }
        var known = sent.dispatch().file().open().map(open -> open.decide(it.slip()));
        return known.isPresent() && known.get() instanceof Decision.Accepted<Slip>(var slips)
                ? Decision.accept(
                        slips.stream()
                                .<CriminalReferralEvent>map(AnnexEvent.ReceiptNoted::new)
                                .toList())
                : Decision.accept();
    }

    /** REF-08: a penalty in a case that was not referred; with the police it is their matter. */
    static Decision<CriminalReferralEvent> penalty(CriminalReferral state, NotePenalty it) {
        return state instanceof Unsent referral && referral.caseFile().annex().penalty().isEmpty()
                ? Decision.accept(
                        new AnnexEvent.PenaltyNoted(
                                new Penalty(it.documentNumber(), it.decidedOn(), Optional.empty())))
                : Decision.accept();
    }

    Decision<CriminalReferralEvent> sendCopies(Opened state, SendPenaltyCopies it) {
        var penalty = state.caseFile().annex().penalty().orElseThrow();
        var late = CriminalReferralClocks.late(copies(penalty), it.at());
        return Decision.accept(
                new AnnexEvent.PenaltyCopiesSent(
                        new Penalty.Copies(it.at(), it.actor().name(), it.holderToldOn(), late)));
    }

    Decision<CriminalReferralEvent> demand(AnnexCommand.DemandReferral it) {
        return DisputeRules.issued(
                Kind.OPINION_TO_REFER,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                AnnexEvent.ReferralDemanded::new);
    }

    Decision<CriminalReferralEvent> lead(AnnexCommand.ReferDutyCrime it) {
        return DisputeRules.issued(
                Kind.DUTY_CRIME_LEAD,
                it.actor(),
                it.at(),
                it.paper(),
                false,
                letter -> new AnnexEvent.DutyCrimeReferred(letter, it.to()));
    }

    Decision<CriminalReferralEvent> consult(Unsent state, Consult it) {
        var number = state.caseFile().annex().consultations().size() + 1;
        return it.asked()
                .map(office ->
                        Decision.<CriminalReferralEvent>accept(
                                new AnnexEvent.ConsultationAsked(
                                        new Consultation(
                                                "Q" + number,
                                                it.kind(),
                                                office,
                                                it.paper().number(),
                                                it.paper().text(),
                                                it.actor().name(),
                                                it.at(),
                                                Optional.empty()))))
                .orElseGet(() ->
                        Decision.reject(
                                NO_OFFICE_TO_ASK,
                                "Nobody to ask in " + state.caseFile().agency().region()));
    }

    Decision<CriminalReferralEvent> answer(Opened state, AnswerConsultation it) {
        return state.caseFile()
                .annex()
                .consultation(it.consultation())
                .filter(question -> question.reply().isEmpty())
                .filter(question -> it.actor().worksFor(question.asked().id()))
                .map(question ->
                        Decision.<CriminalReferralEvent>accept(
                                new AnnexEvent.ConsultationAnswered(
                                        question.id(), reply(question, it), it.at())))
                .orElseGet(() ->
                        Decision.reject(
                                CONSULTATION_UNKNOWN,
                                "No open question %s for you".formatted(it.consultation())));
    }

    private Consultation.Reply reply(Consultation question, AnswerConsultation it) {
        return new Consultation.Reply(
                it.text(),
                it.joins(),
                it.actor().name(),
                it.at(),
                CriminalReferralClocks.late(reply(question), it.at()));
    }

    /** Clocks of the annex as of the record. */
    java.util.List<LegalClock> of(Instant now, Annex annex) {
        var all = new java.util.ArrayList<LegalClock>();
        annex.penalty()
                .ifPresent(penalty ->
                        all.add(
                                penalty.copiesSent()
                                        .map(sent -> clocks.met(copies(penalty), sent.at()))
                                        .orElse(copies(penalty))));
        for (var question : annex.consultations()) {
            all.add(
                    question.reply()
                            .map(reply -> clocks.met(reply(question), reply.at()))
                            .orElse(reply(question)));
        }
        return all;
    }
}
