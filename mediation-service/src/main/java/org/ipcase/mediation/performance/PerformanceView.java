package org.ipcase.mediation.performance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * A performance as its readers see it.
 *
 * @param mySide the side the reader acts for
 * @param enforceable whether a court has confirmed the agreement (MED-21)
 * @param routes where the creditor can go after a default
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PerformanceView(
        String id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String mediationId,
        String mediationNumber,
        String title,
        LocalDate until,
        @Nullable String mySide,
        boolean enforceable,
        @Nullable String confirmedBy,
        List<PlanItemView> plan,
        List<VisitView> visits,
        @Nullable CourtStepView court,
        List<DefaultRouteView> routes) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanItemView(
            int no,
            LocalDate due,
            String what,
            @Nullable Money amount,
            String debtor,
            String standing,
            @Nullable Money paid,
            @Nullable LocalDate on,
            @Nullable ReportView report) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReportView(LocalDate on, String note, @Nullable String evidenceId) {}

    record VisitView(LocalDate on, String manner, String findings, String by) {}

    /**
     * @param kind {@code ENFORCEMENT} or {@code SUIT}
     */
    record CourtStepView(String kind, String court, LocalDate on) {}

    record DefaultRouteView(String name, String zh, String en, String rule, String source) {}
}
