package org.ipcase.cases.workstation.domain;

import java.util.List;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationChanged;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationClosed;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationRegistered;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class WorkstationDraft {
    String number;
    WorkstationStage stage;
    WorkstationRegistered registration;
    @Nullable WorkstationChanged change;
    @Nullable WorkstationClosed closing;
    List<LegalClock> clocks;

    WorkstationDraft(Station was) {
        number = was.number();
        stage = was.stage();
        registration = was.registration();
        change = was.change();
        closing = was.closing();
        clocks = was.clocks();
    }

    Station done() {
        return new Station(number, stage, registration, change, closing, clocks);
    }
}
