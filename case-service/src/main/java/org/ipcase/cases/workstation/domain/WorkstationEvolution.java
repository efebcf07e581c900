package org.ipcase.cases.workstation.domain;

import java.util.List;
import org.ipcase.cases.workstation.domain.Workstation.Nothing;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationEvent.ClocksMoved;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationChanged;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationClosed;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationRegistered;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class WorkstationEvolution {
    private WorkstationEvolution() {}

    static Workstation evolve(Workstation state, WorkstationEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof WorkstationRegistered it ? opened(it) : state;
            case Station it -> next(it, event);
        };
    }

    private static Station opened(WorkstationRegistered it) {
        return new Station(it.number(), WorkstationStage.OPEN, it, null, null, List.of());
    }

    private static Station next(Station before, WorkstationEvent event) {
        var draft = new WorkstationDraft(before);
        switch (event) {
            case WorkstationRegistered it -> draft.registration = it;
            case WorkstationChanged it -> draft.change = it;
            case WorkstationClosed it -> {
                draft.closing = it;
                draft.stage = WorkstationStage.CLOSED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}
