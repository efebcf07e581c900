package org.ipcase.cases.patentruling;

import java.time.Clock;
import org.ipcase.cases.patentruling.domain.PatentRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent;
import org.ipcase.cases.procedure.ProcedureCommands;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;

/** What the controllers of a ruling's stages share (专利侵权纠纷行政裁决各环节接口). */
abstract class PatentRulingSteps
        extends ProcedureCommands<
                PatentRuling, PatentRulingCommand, PatentRulingEvent, PatentRulingView> {
    private final Clocks clocks;
    private final Clock clock;

    PatentRulingSteps(
            Desk<PatentRuling, PatentRulingCommand, PatentRulingEvent> desk,
            Clocks clocks,
            Clock clock) {
        super(desk);
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected PatentRulingView view(Snapshot<PatentRuling> snapshot, Actor reader) {
        return PatentRulingView.of(snapshot, reader, clocks, clock.instant());
    }
}
