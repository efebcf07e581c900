package org.ipcase.cases.rightsaid.domain;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequest.Nothing;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAccepted;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAnswered;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAsked;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAssigned;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidClosed;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidEvaluated;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidExtended;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidHandedOn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidRefused;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidWithdrawn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.ClocksMoved;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class AidRequestEvolution {
    private AidRequestEvolution() {}

    static AidRequest evolve(AidRequest state, AidRequestEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof AidAsked it ? opened(it) : state;
            case Asked it -> next(it, event);
        };
    }

    private static Asked opened(AidAsked it) {
        return new Asked(
                it.number(),
                AidRequestStage.REQUESTED,
                it,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Asked next(Asked before, AidRequestEvent event) {
        var draft = new AidRequestDraft(before);
        switch (event) {
            case AidAsked it -> draft.request = it;
            case AidAccepted it -> {
                draft.acceptance = it;
                draft.stage = AidRequestStage.ACCEPTED;
            }
            case AidRefused it -> {
                draft.refusal = it;
                draft.stage = AidRequestStage.REFUSED;
            }
            case AidAssigned it -> {
                draft.assignments =
                        Stream.concat(before.assignments().stream(), Stream.of(it)).toList();
                draft.stage = AidRequestStage.ASSIGNED;
            }
            case AidExtended it -> draft.extension = it;
            case AidAnswered it -> {
                draft.answers = Stream.concat(before.answers().stream(), Stream.of(it)).toList();
                draft.stage = AidRequestStage.ANSWERED;
            }
            case AidHandedOn it ->
                    draft.handOns =
                            Stream.concat(before.handOns().stream(), Stream.of(it)).toList();
            case AidClosed it -> {
                draft.closing = it;
                draft.stage = AidRequestStage.CLOSED;
            }
            case AidEvaluated it -> draft.evaluation = it;
            case AidWithdrawn it -> {
                draft.withdrawal = it;
                draft.stage = AidRequestStage.WITHDRAWN;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
