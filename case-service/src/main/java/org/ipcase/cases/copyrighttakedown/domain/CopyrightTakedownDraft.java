package org.ipcase.cases.copyrighttakedown.domain;

import java.util.List;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.CounterStated;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeRejected;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ProviderNotified;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkRestored;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkTakenDown;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class CopyrightTakedownDraft {
    String number;
    CopyrightTakedownStage stage;
    ProviderNotified notice;
    @Nullable NoticeRejected rejection;
    @Nullable WorkTakenDown takenDown;
    @Nullable CounterStated counter;
    @Nullable WorkRestored restored;
    @Nullable NoticeWithdrawn withdrawal;
    List<LegalClock> clocks;

    CopyrightTakedownDraft(NetworkTakedown was) {
        number = was.number();
        stage = was.stage();
        notice = was.notice();
        rejection = was.rejection();
        takenDown = was.takenDown();
        counter = was.counter();
        restored = was.restored();
        withdrawal = was.withdrawal();
        clocks = was.clocks();
    }

    NetworkTakedown done() {
        return new NetworkTakedown(
                number, stage, notice, rejection, takenDown, counter, restored, withdrawal, clocks);
    }
}
