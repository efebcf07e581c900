package org.ipcase.cases.procedure;

import java.util.List;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ProcedureEvent.ProcedureProgressed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a special procedure (对外事件): where it stands. */
public final class ProcedureTold {
    private ProcedureTold() {}

    public static List<Fact> progressed(
            String procedure,
            RecordId id,
            String number,
            String agency,
            Object event,
            Enum<?> stage) {
        return List.of(
                new Fact(
                        CaseServiceEvent.TOPIC,
                        ProcedureProgressed.TYPE,
                        1,
                        id,
                        new ProcedureProgressed(
                                procedure,
                                id,
                                number,
                                agency,
                                event.getClass().getSimpleName(),
                                stage.name())));
    }
}
