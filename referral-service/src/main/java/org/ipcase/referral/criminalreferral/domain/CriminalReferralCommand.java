package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.criminalreferral.domain.Report.EarlierPenalty;
import org.ipcase.referral.criminalreferral.domain.Report.Findings;
import org.ipcase.referral.criminalreferral.domain.Report.GroupMember;
import org.ipcase.referral.criminalreferral.domain.Report.Item;
import org.ipcase.referral.office.domain.Office;

/** What is asked of a criminal referral, by whom and when. */
public sealed interface CriminalReferralCommand
        permits CriminalReferralCommand.OpenReferral,
                CriminalReferralCommand.ReviseSuspicion,
                CriminalReferralCommand.SubmitReport,
                CriminalReferralCommand.Approve,
                CriminalReferralCommand.Refuse,
                CriminalReferralCommand.Send,
                CriminalReferralCommand.Acknowledge,
                CriminalReferralCommand.RequestSupplement,
                CriminalReferralCommand.SupplyPapers,
                CriminalReferralCommand.PassOn,
                CriminalReferralCommand.ReturnAsNotPoliceMatter,
                CriminalReferralCommand.FileCriminalCase,
                CriminalReferralCommand.DeclineFiling,
                DisputeCommand,
                ProceedingCommand,
                AnnexCommand {

    Actor actor();

    Instant at();

    /** A case met the criminal screen (REF-01, REF-02). */
    record OpenReferral(Actor actor, Instant at, CaseFile caseFile)
            implements CriminalReferralCommand {}

    /** The case's amounts changed (REQ-01). */
    record ReviseSuspicion(Actor actor, Instant at, Suspicion suspicion)
            implements CriminalReferralCommand {}

    /** REF-04. */
    record SubmitReport(Actor actor, Instant at, Draft draft) implements CriminalReferralCommand {

        /** The report as written, before the head receives it. */
        public record Draft(
                List<GroupMember> caseGroup,
                Crime crime,
                Findings findings,
                List<Item> items,
                List<Attachment> attachments,
                List<EarlierPenalty> earlierPenalties) {}
    }

    /** REF-05. */
    record Approve(Actor actor, Instant at, Optional<String> note)
            implements CriminalReferralCommand {}

    /** REF-05. */
    record Refuse(Actor actor, Instant at, String reasons) implements CriminalReferralCommand {}

    /**
     * REF-06, REF-07.
     *
     * @param police bureau of the agency's level and region, as the directory knows it today
     */
    record Send(Actor actor, Instant at, Optional<Office> police)
            implements CriminalReferralCommand {}

    /** REF-09. */
    record Acknowledge(Actor actor, Instant at) implements CriminalReferralCommand {}

    /** REF-10. */
    record RequestSupplement(Actor actor, Instant at, List<String> items)
            implements CriminalReferralCommand {}

    /** REF-10. */
    record SupplyPapers(
            Actor actor, Instant at, List<Attachment> attachments, Optional<String> note)
            implements CriminalReferralCommand {}

    /** REF-11. */
    record PassOn(Actor actor, Instant at, Office to, String reasons)
            implements CriminalReferralCommand {}

    /** REF-12. */
    record ReturnAsNotPoliceMatter(Actor actor, Instant at, String reasons)
            implements CriminalReferralCommand {}

    /** REF-13: 立案. */
    record FileCriminalCase(Actor actor, Instant at, DecisionPaper paper, String officer)
            implements CriminalReferralCommand {}

    /** REF-13: 不予立案. */
    record DeclineFiling(Actor actor, Instant at, DecisionPaper paper, String reasons)
            implements CriminalReferralCommand {}

    /**
     * The paper of the police that says how they decided.
     *
     * @param decidedOn legal day of the decision
     */
    record DecisionPaper(String documentNumber, LocalDate decidedOn, FilingDecision.Basis basis) {}
}
