package org.ipcase.cases.casefile.spot.domain;

import java.time.LocalDate;

/** What happened (当场处罚事件). */
public sealed interface SpotEvent {
    record PenaltyImposed(SpotPenalty.Form form) implements SpotEvent {}

    record PenaltyPutOnFile(LocalDate on) implements SpotEvent {}
}
