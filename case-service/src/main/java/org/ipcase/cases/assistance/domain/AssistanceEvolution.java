package org.ipcase.cases.assistance.domain;

import static org.ipcase.cases.assistance.domain.AssistanceStage.ANSWERED;
import static org.ipcase.cases.assistance.domain.AssistanceStage.DECLINED;
import static org.ipcase.cases.assistance.domain.AssistanceStage.INFORMATION_ASKED;
import static org.ipcase.cases.assistance.domain.AssistanceStage.RECEIVED;
import static org.ipcase.cases.assistance.domain.AssistanceStage.SENT;
import static org.ipcase.cases.assistance.domain.AssistanceStage.WITHDRAWN;

import java.util.List;
import org.ipcase.cases.assistance.domain.Assistance.Nothing;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceEvent.AssistanceDeclined;
import org.ipcase.cases.assistance.domain.AssistanceEvent.ClocksMoved;
import org.ipcase.cases.assistance.domain.AssistanceEvent.DelayTold;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationAsked;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationSupplied;
import org.ipcase.cases.assistance.domain.AssistanceEvent.LetterReceived;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestAnswered;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestSent;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestWithdrawn;
import org.ipcase.cases.assistance.domain.AssistanceEvent.SuperiorsTold;

/** What each event makes of a request (状态演变): it records, and neither refuses nor computes. */
final class AssistanceEvolution {
    private AssistanceEvolution() {}

    static Assistance evolve(Assistance state, AssistanceEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof RequestSent it ? sent(it) : state;
            case Request it -> next(it, event);
        };
    }

    private static Request sent(RequestSent it) {
        return new Request(
                it.number(), SENT, it, null, null, null, null, null, null, null, null, List.of());
    }

    private static Request next(Request before, AssistanceEvent event) {
        var draft = new AssistanceDraft(before);
        switch (event) {
            case RequestSent it -> draft.letter = it;
            case LetterReceived it -> {
                draft.received = it;
                draft.stage = RECEIVED;
            }
            case DelayTold it -> draft.delay = it;
            case InformationAsked it -> {
                draft.asked = it;
                draft.stage = INFORMATION_ASKED;
            }
            case InformationSupplied it -> {
                draft.supplied = it;
                draft.stage = RECEIVED;
            }
            case RequestAnswered it -> {
                draft.answer = it;
                draft.stage = ANSWERED;
            }
            case AssistanceDeclined it -> {
                draft.declined = it;
                draft.stage = DECLINED;
            }
            case RequestWithdrawn it -> {
                draft.withdrawn = it;
                draft.stage = WITHDRAWN;
            }
            case SuperiorsTold it -> draft.overdue = it;
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
