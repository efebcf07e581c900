package org.ipcase.cases.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.ipcase.cases.RunningService;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
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

    /**
     * Over the broker, as the clock sweep tells it: in whatever order and however often. Told again
     * until it is seen, as after a lost connection.
     */
    @Tag("REQ-24")
    @Test
    void hearsMissedClocksOverTheBrokerHoweverOftenTheyAreTold() {
        var record = RecordId.next();
        var list = "/api/supervisions?state=PROPOSED&caseNumber=SC-CA-2026-" + record;
        var end = Instant.now().plusSeconds(60);
        var seen = service.get("supervisor-sichuan", list).expect(200);
        while (seen.body().at("/items").isEmpty() && Instant.now().isBefore(end)) {
            for (var rule : List.of("CASE-20", "CASE-02", "CASE-20")) {
                tell(record, rule, ClockAlarmed.RED);
            }
            tell(record, "CASE-17", "YELLOW");
            seen = waited(list);
        }
        var id = seen.text("/items/0/id");
        var proposed = service.get("supervisor-sichuan", "/api/supervisions/" + id).expect(200);
        assertThat(proposed.body().at("/breached")).hasSize(2);
        assertThat(proposed.text("/supervisor")).isEqualTo("mr-510000");
        var timeline =
                service.get("supervisor-sichuan", "/api/supervisions/" + id + "/timeline")
                        .expect(200);
        assertThat(timeline.body().findValuesAsString("type"))
                .containsOnlyOnce("ClockWatched", "BreachNoted", "SupervisionProposed");
    }

    private RunningService.Reply waited(String list) {
        var end = Instant.now().plusSeconds(5);
        var seen = service.get("supervisor-sichuan", list);
        while (seen.body().at("/items").isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            seen = service.get("supervisor-sichuan", list);
        }
        return seen;
    }

    private void tell(RecordId record, String rule, String level) {
        service.tell(
                CaseServiceEvent.TOPIC,
                ClockAlarmed.typeOf("case"),
                record.value(),
                Map.of(
                        "recordId", record.value(),
                        "resource", "case",
                        "number", "SC-CA-2026-" + record,
                        "action", "decide",
                        "rule", rule,
                        "level", level,
                        "due", "2026-06-01T16:00:00Z",
                        "agency", "mr-510100",
                        "region", "510100"));
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
