package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingStage.ANSWERING;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.CLOSED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.CORRECTION_REQUESTED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.ENFORCEMENT_APPLIED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.FILED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.HEARD;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.HEARING_SCHEDULED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.IN_COURT;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.NOT_FILED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.REQUESTED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.RULED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.RULING_SERVED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.SETTLED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.SUSPENDED;
import static org.ipcase.cases.patentruling.domain.PatentRulingStage.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.patentruling.domain.PatentRuling.Nothing;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.AnswerExtended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.AnswerForwarded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.CorrectionRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationAsked;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.EnforcementApplied;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.FilingExtended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.FilingRefused;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingScheduled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.InfringementStopped;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JudgmentRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JurisdictionDisputed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.PapersCorrected;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestAnswered;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestWithdrawn;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingClosed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingExtended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingFiled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingMade;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingResumed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSettled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSuspended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuitRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionAsked;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionRefused;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.TimeExcluded;

/** What each event makes of a request (状态演变): it records, and neither refuses nor computes. */
final class PatentRulingEvolution {
    private PatentRulingEvolution() {}

    static PatentRuling evolve(PatentRuling state, PatentRulingEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof RulingRequested it ? requested(it) : state;
            case Ruling it -> next(it, event);
        };
    }

    private static Ruling requested(RulingRequested it) {
        return new Ruling(
                it.number(),
                REQUESTED,
                REQUESTED,
                it,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Ruling next(Ruling before, PatentRulingEvent event) {
        var draft = new PatentRulingDraft(before);
        switch (event) {
            case RulingRequested it -> draft.request = it;
            case CorrectionRequested it -> {
                draft.correction = it;
                draft.stage = CORRECTION_REQUESTED;
            }
            case PapersCorrected it -> {
                draft.corrected = it;
                draft.stage = REQUESTED;
            }
            case FilingExtended _,
                    AnswerExtended _,
                    AnswerForwarded _,
                    SuspensionRefused _,
                    TimeExcluded _,
                    RulingExtended _ -> {}
            case RulingFiled it -> {
                draft.filing = it;
                draft.stage = FILED;
            }
            case FilingRefused it -> {
                draft.refusal = it;
                draft.stage = NOT_FILED;
            }
            case JurisdictionDisputed it -> draft.jurisdiction = it;
            case RequestServed it -> {
                draft.service = it;
                draft.stage = ANSWERING;
            }
            case RequestAnswered it -> draft.answer = it;
            case HearingScheduled it -> {
                draft.hearing = it;
                draft.stage = HEARING_SCHEDULED;
            }
            case HearingRecorded it -> {
                draft.hearings = Stream.concat(before.hearings().stream(), Stream.of(it)).toList();
                draft.stage = HEARD;
            }
            case SuspensionAsked it -> draft.suspensionAsked = it;
            case RulingSuspended it -> {
                draft.suspension = it;
                draft.before = before.stage();
                draft.stage = SUSPENDED;
            }
            case RulingResumed _ -> draft.stage = before.before();
            case RulingMade it -> {
                draft.ruling = it;
                draft.stage = RULED;
            }
            case RulingServed it -> {
                draft.rulingService = it;
                draft.stage = RULING_SERVED;
            }
            case InfringementStopped it -> draft.stopped = it;
            case SuitRecorded it -> {
                draft.suit = it;
                draft.stage = IN_COURT;
            }
            case JudgmentRecorded it -> draft.judgment = it;
            case EnforcementApplied _ -> draft.stage = ENFORCEMENT_APPLIED;
            case DamagesMediationAsked it -> draft.damagesAsked = it;
            case DamagesMediationRecorded it -> draft.damages = it;
            case RulingSettled it -> {
                draft.end = it.agreement();
                draft.stage = SETTLED;
            }
            case RequestWithdrawn it -> {
                draft.end = it.reason();
                draft.stage = WITHDRAWN;
            }
            case RulingClosed _ -> draft.stage = CLOSED;
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
