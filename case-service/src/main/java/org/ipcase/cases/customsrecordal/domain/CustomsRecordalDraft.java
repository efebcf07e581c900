package org.ipcase.cases.customsrecordal.domain;

import java.util.List;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersAsked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalApplied;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalChanged;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RightRecorded;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class CustomsRecordalDraft {
    String number;
    CustomsRecordalStage stage;
    RecordalApplied application;
    @Nullable PapersAsked papers;
    @Nullable RightRecorded recorded;
    List<RecordalChanged> changes;
    @Nullable String end;
    List<LegalClock> clocks;

    CustomsRecordalDraft(Recordal was) {
        number = was.number();
        stage = was.stage();
        application = was.application();
        papers = was.papers();
        recorded = was.recorded();
        changes = was.changes();
        end = was.end();
        clocks = was.clocks();
    }

    Recordal done() {
        return new Recordal(number, stage, application, papers, recorded, changes, end, clocks);
    }
}
