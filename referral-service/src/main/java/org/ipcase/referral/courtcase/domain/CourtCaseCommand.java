package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.courtcase.domain.Docket.LinkKind;
import org.ipcase.referral.courtcase.domain.Judgment.SuitOutcome;
import org.ipcase.referral.factfinding.domain.Finding;

/** What is asked of a case before the court, by whom and when. */
public sealed interface CourtCaseCommand {
    Actor actor();

    Instant at();

    /** A referred case was prosecuted (提起公诉). */
    record ReceiveProsecuted(Actor actor, Instant at, Matter matter) implements CourtCaseCommand {}

    /** A civil or administrative suit, registered by the court itself. */
    record RegisterSuit(
            Actor actor, Instant at, Matter matter, CaseNumber number, LocalDate acceptedOn)
            implements CourtCaseCommand {}

    /** 立案 of a prosecuted case. */
    record Register(Actor actor, Instant at, CaseNumber number, LocalDate acceptedOn)
            implements CourtCaseCommand {}

    /** 关联案件 */
    record LinkCase(Actor actor, Instant at, LinkKind kind, CaseNumber number)
            implements CourtCaseCommand {}

    /** A link that was wrong. */
    record RemoveLink(Actor actor, Instant at, String link, String reason)
            implements CourtCaseCommand {}

    /**
     * CRT-07.
     *
     * @param known the facts as the case told them, if this court may read them; how they stand is
     *     computed, not asserted
     */
    record TakeFacts(Actor actor, Instant at, RecordId finding, Optional<Finding> known)
            implements CourtCaseCommand {}

    /** Contrary evidence, CRT-07. */
    record ContestFacts(
            Actor actor,
            Instant at,
            String fact,
            String party,
            String reasons,
            List<String> evidence)
            implements CourtCaseCommand {}

    /** What the contrary evidence is worth, CRT-07. */
    record RuleOnContest(Actor actor, Instant at, String fact, boolean overturned, String reasons)
            implements CourtCaseCommand {}

    /** The judgment in a criminal case. */
    record RecordJudgment(
            Actor actor,
            Instant at,
            LocalDate decidedOn,
            List<Sentence> sentences,
            Optional<String> note)
            implements CourtCaseCommand {}

    /** The end of a suit. */
    record RecordSuitOutcome(
            Actor actor,
            Instant at,
            LocalDate decidedOn,
            SuitOutcome outcome,
            Optional<String> note)
            implements CourtCaseCommand {}

    /** REF-25 by the court: an administrative penalty is due and no criminal one. */
    record ReturnToAgency(Actor actor, Instant at, String documentNumber, String reasons)
            implements CourtCaseCommand {}
}
