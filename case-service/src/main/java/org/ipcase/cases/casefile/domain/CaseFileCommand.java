package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Custody.Earlier;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.jspecify.annotations.Nullable;

/** What people ask, and what other parts tell (命令); time and the acting person come with it. */
public sealed interface CaseFileCommand
        permits CaseStep,
                CaseFileCommand.OpenCase,
                CaseFileCommand.ApproveFiling,
                CaseFileCommand.RefuseFiling,
                CaseFileCommand.ChangeAmounts,
                CaseFileCommand.ConcludeInvestigation,
                CaseFileCommand.SubmitReview,
                CaseFileCommand.PassReview,
                CaseFileCommand.ReturnReview,
                CaseFileCommand.ServeNotice,
                CaseFileCommand.WaiveHearing,
                CaseFileCommand.Decide,
                CaseFileCommand.ServeDecision,
                CaseFileCommand.CloseCase,
                CaseFileCommand.RecordReferral,
                CaseFileCommand.RecordEarlierFiling,
                CaseFileCommand.EndPublication {
    Actor actor();

    Instant at();

    /** Told by the complaint: filing was submitted. */
    record OpenCase(Actor actor, Instant at, Opening opening) implements CaseFileCommand {}

    /**
     * @param harmful the act harms life, health or financial safety (limitation of five years)
     * @param earlier another office that has filed the same act, as the platform knows; null if
     *     none
     * @param anotherAct why it is not that act; null if nobody says so
     */
    record ApproveFiling(
            Actor actor,
            Instant at,
            @Nullable String note,
            boolean harmful,
            @Nullable Earlier earlier,
            @Nullable String anotherAct)
            implements CaseFileCommand {}

    record RefuseFiling(Actor actor, Instant at, NonFilingGround ground, String explanation)
            implements CaseFileCommand {}

    /**
     * @param actDate day of the act, if it is now known to be another than the complaint said
     */
    record ChangeAmounts(
            Actor actor,
            Instant at,
            CaseAmounts amounts,
            List<Crime> crimes,
            @Nullable LocalDate actDate,
            String reason)
            implements CaseFileCommand {}

    record ConcludeInvestigation(Actor actor, Instant at, String facts, String proposal)
            implements CaseFileCommand {}

    record SubmitReview(Actor actor, Instant at) implements CaseFileCommand {}

    record PassReview(Actor actor, Instant at, String opinion) implements CaseFileCommand {}

    record ReturnReview(Actor actor, Instant at, String opinion) implements CaseFileCommand {}

    record ServeNotice(
            Actor actor,
            Instant at,
            String facts,
            String grounds,
            PenaltyNotice.Proposed proposed,
            LocalDate servedOn)
            implements CaseFileCommand {}

    /**
     * @param evidence of the waiver, e.g. a signed statement
     */
    record WaiveHearing(Actor actor, Instant at, LocalDate waivedOn, String evidence)
            implements CaseFileCommand {}

    record Decide(
            Actor actor,
            Instant at,
            PenaltyDecision.Kind kind,
            @Nullable Money fine,
            @Nullable Money confiscation,
            @Nullable String documentNumber,
            String reasons,
            Grounds grounds)
            implements CaseFileCommand {}

    /**
     * @param receipt number of the receipt, or of the signed confirmation of the address
     */
    record ServeDecision(
            Actor actor,
            Instant at,
            ServiceMethod method,
            LocalDate servedOn,
            @Nullable String receipt)
            implements CaseFileCommand {}

    record CloseCase(Actor actor, Instant at, ClosingReason reason, @Nullable String note)
            implements CaseFileCommand {}

    /** Told by the filing of another case about the same act (JUR-02). */
    record RecordEarlierFiling(Actor actor, Instant at, Earlier earlier)
            implements CaseFileCommand {}

    /** Told by the referral service. */
    record RecordReferral(
            Actor actor,
            Instant at,
            RecordId referral,
            String number,
            String state,
            @Nullable String reasons)
            implements CaseFileCommand {}

    /**
     * Told by the credit repair: the publication ends early (CRE-04).
     *
     * @param document number of the decision on the repair
     */
    record EndPublication(Actor actor, Instant at, LocalDate on, String document)
            implements CaseFileCommand {}
}
