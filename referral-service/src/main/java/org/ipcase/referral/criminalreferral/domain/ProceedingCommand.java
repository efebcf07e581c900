package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.ipcase.referral.office.domain.Office;

/** What is asked once the police have filed (立案之后): REF-14, REF-20c, REF-25, REQ-11. */
public sealed interface ProceedingCommand extends CriminalReferralCommand {

    /** REF-14. */
    record HandOverGoods(
            Actor actor,
            Instant at,
            List<Goods.Line> lines,
            List<String> papers,
            Optional<String> difference,
            Optional<String> partyTold)
            implements ProceedingCommand {}

    /** REF-14: the second signature. */
    record ConfirmGoods(
            Actor actor, Instant at, List<Goods.Line> lines, Optional<String> difference)
            implements ProceedingCommand {}

    /** REF-14: what came is not what the list says, and goes back. */
    record RefuseGoods(Actor actor, Instant at, String reasons) implements ProceedingCommand {}

    /** REF-20c. */
    record Urge(Actor actor, Instant at, Paper paper) implements ProceedingCommand {}

    /** The criminal case is withdrawn. */
    record WithdrawCase(Actor actor, Instant at, Paper paper) implements ProceedingCommand {}

    /** REF-25. */
    record ReturnToAdministration(Actor actor, Instant at, Paper paper)
            implements ProceedingCommand {}

    /**
     * @param court that is seized, as the directory knows it
     */
    record RecordProsecution(Actor actor, Instant at, Paper paper, Optional<Office> court)
            implements ProceedingCommand {}

    /**
     * @param decidedOn legal day of the decision: REV-01 starts
     */
    record RecordNonProsecution(
            Actor actor,
            Instant at,
            Paper paper,
            Outcome.NonProsecution.Kind kind,
            LocalDate decidedOn)
            implements ProceedingCommand {}

    /** The procuratorate's administrative unit has taken the case over (3.3). */
    record NoteReverseLinkage(Actor actor, Instant at) implements ProceedingCommand {}

    /**
     * The court told its judgment (REQ-11).
     *
     * @param judge who recorded it there
     * @param fine sum of the fines
     */
    record NoteJudgment(
            Actor actor,
            Instant at,
            Paper paper,
            String judge,
            LocalDate decidedOn,
            boolean convicted,
            Optional<Money> fine)
            implements ProceedingCommand {}

    /**
     * The court hands the case back (REF-25).
     *
     * @param judge who recorded it there
     */
    record NoteCourtReturn(Actor actor, Instant at, Paper paper, String judge)
            implements ProceedingCommand {}
}
