package org.ipcase.mediation.performance;

import java.util.Map;
import org.ipcase.mediation.performance.domain.PerformanceEvent;
import org.ipcase.mediation.performance.domain.PlanItem;

/** What the timeline says of a fact (履行过程): which instalment and when, not how much. */
final class PerformanceFacts {
    private PerformanceFacts() {}

    static Map<String, String> of(PerformanceEvent event) {
        return switch (event) {
            case PerformanceEvent.PerformanceOpened it -> Map.of("number", it.about().number());
            case PerformanceEvent.PerformanceReported it -> item(it.item());
            case PerformanceEvent.InstalmentRecorded it -> item(it.item());
            case PerformanceEvent.DefaultRecorded it -> item(it.item());
            case PerformanceEvent.VisitRecorded it ->
                    Map.of(
                            "on", it.visit().on().toString(),
                            "manner", it.visit().manner().name(),
                            "by", it.visit().by());
            case PerformanceEvent.EnforcementRequested it ->
                    Map.of("court", it.court(), "on", it.on().toString());
            case PerformanceEvent.SuitRecorded it ->
                    Map.of("court", it.court(), "on", it.on().toString());
            case PerformanceEvent.EnforceabilityChanged it ->
                    Map.of("enforceable", Boolean.toString(it.court() != null));
        };
    }

    private static Map<String, String> item(PlanItem item) {
        return Map.of(
                "instalment", Integer.toString(item.instalment().no()),
                "standing", item.standing().name());
    }
}
