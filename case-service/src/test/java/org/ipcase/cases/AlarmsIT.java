package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * An alarm comes to every reaction to alarms, of whatever kind its record is: one that read another
 * kind's record as its own would fail, and hold up all events behind it.
 */
class AlarmsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningService service = RunningService.shared();

    @ParameterizedTest
    @ValueSource(strings = {"YELLOW", "ORANGE", "RED"})
    void anAlarmOfAnotherKindOfRecordMovesNobody(String level) {
        var cases = StoryCase.opened(service);
        for (var rule : new String[] {"CASE-02", "CRE-02", "CASE-13"}) {
            assertThatCode(() -> receive(cases, "case", rule, level)).doesNotThrowAnyException();
        }
    }

    @Test
    void anAlarmOfARecordThatIsNotThereMovesNobody() {
        assertThatCode(() -> receive(UUID.randomUUID().toString(), "patent-ruling", "X", "RED"))
                .doesNotThrowAnyException();
    }

    private void receive(String record, String resource, String rule, String level) {
        var alarm =
                new ClockAlarmed(
                        new RecordId(record),
                        resource,
                        "SC-XX-2026-000001",
                        "decide",
                        rule,
                        level,
                        Instant.parse("2026-06-01T16:00:00Z"),
                        "mr-510100",
                        "510100");
        var event =
                new ConsumerRecord<>(
                        CaseServiceEvent.TOPIC, 0, 0, record, JSON.writeValueAsBytes(alarm));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/case-service",
                        "ce_type",
                        ClockAlarmed.typeOf("case"),
                        "ce_subject",
                        record,
                        "ce_time",
                        "2026-06-01T16:00:00Z")
                .forEach((name, value) ->
                        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        service.bean(Inbox.class).receive(event);
    }
}
