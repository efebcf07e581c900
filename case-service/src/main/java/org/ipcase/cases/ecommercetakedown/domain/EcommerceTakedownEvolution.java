package org.ipcase.cases.ecommercetakedown.domain;

import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.DECLARED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.ENDED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.MEASURES_TAKEN;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.NOTICE_RECEIVED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.NOTICE_REJECTED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.PROVEN;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.UPHELD;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.WAITING;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownStage.WITHDRAWN;

import java.util.List;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Nothing;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ClocksMoved;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DecisionRecorded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DeclarationForwarded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DelayClaimed;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.InactionReported;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresEnded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresTaken;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NonInfringementDeclared;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticePublished;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeRejected;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.PlatformNotified;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class EcommerceTakedownEvolution {
    private EcommerceTakedownEvolution() {}

    static EcommerceTakedown evolve(EcommerceTakedown state, EcommerceTakedownEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof PlatformNotified it ? opened(it) : state;
            case Takedown it -> next(it, event);
        };
    }

    private static Takedown opened(PlatformNotified it) {
        return new Takedown(
                it.number(),
                NOTICE_RECEIVED,
                it,
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
                null,
                List.of());
    }

    private static Takedown next(Takedown before, EcommerceTakedownEvent event) {
        var draft = new EcommerceTakedownDraft(before);
        switch (event) {
            case PlatformNotified it -> draft.notice = it;
            case NoticeRejected it -> {
                draft.rejection = it;
                draft.stage = NOTICE_REJECTED;
            }
            case MeasuresTaken it -> {
                draft.measures = it;
                draft.stage = MEASURES_TAKEN;
            }
            case NonInfringementDeclared it -> {
                draft.declaration = it;
                draft.stage = DECLARED;
            }
            case DeclarationForwarded it -> {
                draft.forwarded = it;
                draft.stage = WAITING;
            }
            case DelayClaimed it -> draft.delay = it;
            case ComplaintProven it -> {
                draft.proof = it;
                draft.stage = PROVEN;
            }
            case MeasuresEnded it -> {
                draft.ended = it;
                draft.stage = ENDED;
            }
            case DecisionRecorded it -> {
                draft.decision = it;
                draft.stage = it.infringement() ? UPHELD : ENDED;
            }
            case NoticePublished it -> draft.published = it;
            case InactionReported it -> draft.inaction = it;
            case NoticeWithdrawn it -> {
                draft.withdrawal = it;
                draft.stage = WITHDRAWN;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
