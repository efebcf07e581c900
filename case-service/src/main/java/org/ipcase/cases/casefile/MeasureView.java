package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Measure;
import org.ipcase.cases.casefile.domain.Measures.Permit;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * A measure, for the office (强制措施).
 *
 * @param lapsed its limit is over and nobody lifted it: what is kept is kept without ground
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(
        int number,
        String kind,
        String legalBasis,
        List<ItemView> items,
        String region,
        String place,
        @Nullable String reference,
        String document,
        Instant takenAt,
        boolean urgent,
        @Nullable LocalDate approvedOn,
        boolean lapsed,
        @Nullable EndView end,
        List<ClockView> clocks) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(String name, long quantity, @Nullable String unit, @Nullable String mark) {}

    record EndView(String outcome, LocalDate on, String note) {}

    record PermitView(int number, String kind, String scope, LocalDate on, boolean used) {
        static PermitView of(Permit it) {
            return new PermitView(it.number(), it.kind().name(), it.scope(), it.on(), it.used());
        }
    }

    static MeasureView of(Measure it, Clocks clocks, Instant now) {
        var end = it.end();
        return new MeasureView(
                it.number(),
                it.kind().name(),
                it.legalBasis(),
                it.items().stream()
                        .map(one ->
                                new ItemView(one.name(), one.quantity(), one.unit(), one.mark()))
                        .toList(),
                it.region(),
                it.place(),
                it.reference(),
                it.document(),
                it.takenAt(),
                it.urgent(),
                it.approvedOn(),
                it.lapsed(now),
                end == null ? null : new EndView(end.outcome().name(), end.on(), end.note()),
                ClockView.of(clocks.at(it.clocks(), now)));
    }
}
