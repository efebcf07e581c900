package org.ipcase.cases.expert.domain;

import java.util.List;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.Expert.Nothing;
import org.ipcase.cases.expert.domain.ExpertEvent.ClocksMoved;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertEntered;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertRemoved;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertResumed;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertSuspended;
import org.ipcase.cases.expert.domain.ExpertEvent.InterestsDeclared;
import org.ipcase.cases.expert.domain.ExpertEvent.TermRenewed;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class ExpertEvolution {
    private ExpertEvolution() {}

    static Expert evolve(Expert state, ExpertEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof ExpertEntered it ? opened(it) : state;
            case Entered it -> next(it, event);
        };
    }

    private static Entered opened(ExpertEntered it) {
        return new Entered(
                it.number(), ExpertStage.ACTIVE, it, null, null, null, null, null, List.of());
    }

    private static Entered next(Entered before, ExpertEvent event) {
        var draft = new ExpertDraft(before);
        switch (event) {
            case ExpertEntered it -> draft.entry = it;
            case InterestsDeclared it -> draft.declared = it;
            case TermRenewed it -> draft.renewal = it;
            case ExpertSuspended it -> {
                draft.suspension = it;
                draft.stage = ExpertStage.SUSPENDED;
            }
            case ExpertResumed it -> {
                draft.resumption = it;
                draft.stage = ExpertStage.ACTIVE;
            }
            case ExpertRemoved it -> {
                draft.removal = it;
                draft.stage = ExpertStage.REMOVED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
