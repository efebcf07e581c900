package org.ipcase.platform.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.local.TestParts;
import org.ipcase.platform.alarm.Duty.Command.Finish;
import org.ipcase.platform.alarm.Duty.Command.WaitFor;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.RecordKeeping;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.RoundTrips;
import org.ipcase.platform.web.CommandRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Clocks are watched without anybody opening the record. */
@Tag("SUP-02")
@Tag("REQ-07")
class ClockSweepIT {
    private static final Actor OFFICER = actor("o-1", "mr-510100", "510100", Role.OFFICER);
    private static final Actor HEAD = actor("h-1", "mr-510100", "510100", Role.HEAD);
    private static final Actor REPORTER = actor("the-reporter", "rh-x", "510100", Role.OFFICER);
    private static final Actor SUPERVISOR = actor("s-1", "mr-510000", "510000", Role.SUPERVISOR);
    private static final Instant WARN = Instant.parse("2026-06-12T16:00:00Z");
    private static final Instant DUE = Instant.parse("2026-06-15T16:00:00Z");

    private final Now now = new Now();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private MongoClient client;
    private MongoDatabase database;
    private RecordKeeping keeping;
    private Desk<Duty, Duty.Command, Duty.Event> duties;
    private Desk<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event> alarms;
    private ClockSweep sweep;

    @BeforeEach
    void open() {
        client = MongoClients.create(TestParts.get().mongoUri());
        database = client.getDatabase("clocks_" + UUID.randomUUID().toString().substring(0, 8));
        keeping =
                new RecordKeeping(
                        database,
                        new MockProducer<>(
                                true, null, new StringSerializer(), new ByteArraySerializer()),
                        JsonMapper.builder().build(),
                        new RoundTrips(meters),
                        meters,
                        now,
                        "trial",
                        Duration.ofMinutes(5));
        duties = keeping.of(Duty.type());
        alarms = keeping.of(ClockAlarmType.of("trial"));
        sweep = new ClockSweep(keeping.dueRecords(), alarms, now, "trial");
    }

    @AfterEach
    void close() {
        keeping.close();
        database.drop();
        client.close();
    }

    @Test
    void aClockBecomesYellowThenRedOnceEach() {
        var duty = waiting();

        lookAt(WARN.minusSeconds(1));
        assertThat(seenBy(OFFICER)).isEmpty();

        lookAt(WARN);
        assertThat(seenBy(OFFICER))
                .singleElement()
                .satisfies(alarm -> {
                    assertThat(alarm.state()).isEqualTo("YELLOW");
                    assertThat(alarm.fields())
                            .containsEntry("record", duty.value())
                            .containsEntry("rule", "CR-05");
                });

        lookAt(DUE);
        lookAt(DUE.plusSeconds(60));
        assertThat(seenBy(OFFICER)).extracting(RecordSummary::state).containsExactly("RED");
        assertThat(revisionOfTheAlarm()).isEqualTo(2);
    }

    @Test
    void thoseAboveLearnOfItWhenItIsLateAndTheReporterNever() {
        waiting();

        lookAt(WARN);
        assertThat(seenBy(HEAD)).hasSize(1);
        assertThat(seenBy(SUPERVISOR)).isEmpty();

        lookAt(DUE);
        assertThat(seenBy(SUPERVISOR)).hasSize(1);
        assertThat(seenBy(REPORTER)).isEmpty();
    }

    @Test
    void theAlarmEndsWhenTheWorkIsDone() {
        var duty = waiting();
        lookAt(DUE);

        done(duties.handle(duty, request(OFFICER), new Finish()));
        lookAt(DUE.plusSeconds(60));

        assertThat(seenBy(SUPERVISOR)).extracting(RecordSummary::state).containsExactly("OVER");
    }

    @Test
    void anExtendedClockEndsTheOldAlarmAndRaisesItsOwn() {
        var duty = waiting();
        lookAt(DUE);

        var later = DUE.plus(Duration.ofDays(10));
        done(duties.handle(duty, request(OFFICER), new WaitFor(later.minusSeconds(3600), later)));
        lookAt(DUE.plusSeconds(60));
        assertThat(seenBy(OFFICER)).extracting(RecordSummary::state).containsExactly("OVER");

        lookAt(later);
        assertThat(seenBy(OFFICER))
                .extracting(RecordSummary::state)
                .containsExactlyInAnyOrder("OVER", "RED");
    }

    @Test
    void whatIsNotDueCostsNothing() {
        for (int i = 0; i < 20; i++) {
            waiting();
        }
        meters.clear();

        lookAt(WARN.minusSeconds(1));

        assertThat(meters.find("ipcase.store.roundtrips").tag("name", "clock.next").counter())
                .isNull();
    }

    private RecordId waiting() {
        return done(duties.create(request(OFFICER), _ -> new WaitFor(WARN, DUE)));
    }

    private void lookAt(Instant moment) {
        now.moment = moment;
        sweep.sweep();
    }

    private List<RecordSummary> seenBy(Actor reader) {
        return alarms.list(reader, new ListQuery(null, Map.of(), null, "-created", 50, null))
                .items();
    }

    private long revisionOfTheAlarm() {
        return seenBy(OFFICER).getFirst().revision();
    }

    private static <S> RecordId done(Outcome<S> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<S>) outcome).snapshot().id();
    }

    private static CommandRequest request(Actor actor) {
        return new CommandRequest(
                actor,
                "request-1",
                null,
                null,
                UUID.randomUUID().toString(),
                Instant.parse("2026-06-01T02:00:00Z"));
    }

    private static Actor actor(String sub, String agency, String region, Role role) {
        return new Actor(
                sub, sub, agency, AgencyType.MARKET_REGULATION, region, Set.of(), Set.of(role));
    }

    private static final class Now extends Clock {
        private Instant moment = Instant.parse("2026-06-01T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return moment;
        }
    }
}
