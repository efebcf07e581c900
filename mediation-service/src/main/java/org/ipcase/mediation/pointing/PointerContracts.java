package org.ipcase.mediation.pointing;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.PointerProgressed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.pointing.domain.Pointer;
import org.ipcase.mediation.pointing.domain.Pointer.OnFile;
import org.ipcase.mediation.pointing.domain.PointerEvent;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of a notice: steps and days; neither the parties nor the dispute. */
final class PointerContracts {
    private PointerContracts() {}

    static List<Fact> facts(RecordId id, PointerEvent event, Pointer after) {
        if (!(after instanceof OnFile onFile)) {
            return List.of();
        }
        return switch (event) {
            case PointerEvent.PointerGiven it -> tell(id, onFile, "GIVEN", it.notice().on());
            case PointerEvent.PartyAnswered _ -> List.of();
            case PointerEvent.PartiesAgreed it -> tell(id, onFile, "AGREED", it.on());
            case PointerEvent.PartyDeclined it -> tell(id, onFile, "DECLINED", it.on());
            case PointerEvent.PointerWithdrawn it -> tell(id, onFile, "WITHDRAWN", it.on());
            case PointerEvent.MediationLinked it -> tell(id, onFile, "OPENED", it.on());
        };
    }

    private static List<Fact> tell(RecordId id, OnFile after, String what, LocalDate on) {
        var notice = after.file().notice();
        var mediation = after instanceof Pointer.Opened opened ? opened.mediationId() : null;
        return List.of(
                new Fact(
                        MediationEvent.TOPIC,
                        PointerProgressed.TYPE,
                        1,
                        id,
                        new PointerProgressed(
                                id,
                                notice.number(),
                                notice.authority(),
                                notice.committee(),
                                what,
                                mediation,
                                on)));
    }
}
