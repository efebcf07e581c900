package org.ipcase.cases.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.RunningService;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Missed clocks propose a case, with the real record behind the reaction. */
class WatchIT {
    private final RunningService service = RunningService.shared();

    @Tag("REQ-24")
    @Test
    void proposesACaseForSupervisionWhenTwoOfItsClocksAreMissed() {
        var record = RecordId.next();
        var watch = service.bean(WhenClockBreachedWatchCase.class).whenClockBreachedWatchTheCase();
        for (var rule : List.of("CASE-02", "CASE-02", "CASE-20")) {
            assertThat(watch.act().apply(told(record, rule))).isInstanceOf(Outcome.Done.class);
        }
        var list = "/api/supervisions?state=PROPOSED&caseNumber=SC-CA-2026-" + record;
        var id = service.get("supervisor-sichuan", list).expect(200).text("/items/0/id");
        var seen = service.get("supervisor-sichuan", "/api/supervisions/" + id).expect(200);
        assertThat(seen.text("/criteria/0")).isEqualTo("OVERDUE_CLOCKS");
        assertThat(seen.body().at("/breached").size()).isEqualTo(2);
        service.get("officer-chengdu", "/api/supervisions/" + id).expect(404);
    }

    private static Told<ClockAlarmed> told(RecordId record, String rule) {
        var at = Instant.parse("2026-06-01T16:00:00Z");
        return new Told<>(
                RecordId.next().value(),
                ClockAlarmed.typeOf("case"),
                "case-service",
                record.value(),
                at,
                "request-" + record,
                new ClockAlarmed(
                        record,
                        "case",
                        "SC-CA-2026-" + record,
                        "decide",
                        rule,
                        ClockAlarmed.RED,
                        at,
                        "mr-510100",
                        "510100"));
    }
}
