package org.ipcase.mediation.performance.domain;

/** What people can ask of a performance (可办事项); {@link #api} is the command's name in the API. */
public enum PerformanceAction {
    REPORT_PERFORMANCE("report-performance"),
    RECORD_PERFORMANCE("record-performance"),
    RECORD_DEFAULT("record-default"),
    RECORD_VISIT("record-visit"),
    APPLY_ENFORCEMENT("apply-enforcement"),
    RECORD_SUIT("record-suit");

    private final String api;

    PerformanceAction(String api) {
        this.api = api;
    }

    public String api() {
        return api;
    }

    static PerformanceAction of(PerformanceCommand.OnRecord command) {
        return switch (command) {
            case PerformanceCommand.ReportPerformance _ -> REPORT_PERFORMANCE;
            case PerformanceCommand.RecordPerformance _ -> RECORD_PERFORMANCE;
            case PerformanceCommand.RecordDefault _ -> RECORD_DEFAULT;
            case PerformanceCommand.RecordVisit _ -> RECORD_VISIT;
            case PerformanceCommand.ApplyForEnforcement _ -> APPLY_ENFORCEMENT;
            case PerformanceCommand.RecordSuit _ -> RECORD_SUIT;
        };
    }
}
