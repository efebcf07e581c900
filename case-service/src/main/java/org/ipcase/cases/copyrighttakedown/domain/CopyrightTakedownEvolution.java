package org.ipcase.cases.copyrighttakedown.domain;

import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownStage.COUNTERED;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownStage.NOTICE_INCOMPLETE;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownStage.NOTICE_RECEIVED;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownStage.RESTORED;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownStage.TAKEN_DOWN;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownStage.WITHDRAWN;

import java.util.List;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.Nothing;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ClocksMoved;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.CounterStated;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeRejected;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ProviderNotified;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkRestored;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkTakenDown;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class CopyrightTakedownEvolution {
    private CopyrightTakedownEvolution() {}

    static CopyrightTakedown evolve(CopyrightTakedown state, CopyrightTakedownEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof ProviderNotified it ? opened(it) : state;
            case NetworkTakedown it -> next(it, event);
        };
    }

    private static NetworkTakedown opened(ProviderNotified it) {
        return new NetworkTakedown(
                it.number(), NOTICE_RECEIVED, it, null, null, null, null, null, List.of());
    }

    private static NetworkTakedown next(NetworkTakedown before, CopyrightTakedownEvent event) {
        var draft = new CopyrightTakedownDraft(before);
        switch (event) {
            case ProviderNotified it -> draft.notice = it;
            case NoticeRejected it -> {
                draft.rejection = it;
                draft.stage = NOTICE_INCOMPLETE;
            }
            case WorkTakenDown it -> {
                draft.takenDown = it;
                draft.stage = TAKEN_DOWN;
            }
            case CounterStated it -> {
                draft.counter = it;
                draft.stage = COUNTERED;
            }
            case WorkRestored it -> {
                draft.restored = it;
                draft.stage = RESTORED;
            }
            case NoticeWithdrawn it -> {
                draft.withdrawal = it;
                draft.stage = WITHDRAWN;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
