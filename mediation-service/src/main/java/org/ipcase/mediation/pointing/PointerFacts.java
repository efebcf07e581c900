package org.ipcase.mediation.pointing;

import java.util.Map;
import org.ipcase.mediation.pointing.domain.PointerEvent;

/** What the timeline says of a fact (办理过程). */
final class PointerFacts {
    private PointerFacts() {}

    static Map<String, String> of(PointerEvent event) {
        return switch (event) {
            case PointerEvent.PointerGiven it ->
                    Map.of(
                            "notice", it.notice().notice(),
                            "committee", it.notice().committee());
            case PointerEvent.PartyAnswered it ->
                    Map.of(
                            "side", it.side().name(),
                            "agrees", Boolean.toString(it.answer().agrees()),
                            "channel", it.answer().channel().name());
            case PointerEvent.PartiesAgreed it -> Map.of("on", it.on().toString());
            case PointerEvent.PartyDeclined it ->
                    Map.of("by", it.by().name(), "on", it.on().toString());
            case PointerEvent.PointerWithdrawn it -> Map.of("on", it.on().toString());
            case PointerEvent.MediationLinked it -> Map.of("mediation", it.mediationNumber());
        };
    }
}
