package org.ipcase.mediation.danger;

import java.util.Map;
import org.ipcase.mediation.danger.domain.DangerEvent;

/** What the timeline says of a fact (办理过程). */
final class DangerFacts {
    private DangerFacts() {}

    static Map<String, String> of(DangerEvent event) {
        return switch (event) {
            case DangerEvent.ReportSent it -> Map.of("to", it.report().office());
            case DangerEvent.ReportReceived it -> Map.of("receipt", it.receipt().number());
            case DangerEvent.ReportAnswered it -> Map.of("by", it.measures().by());
        };
    }
}
