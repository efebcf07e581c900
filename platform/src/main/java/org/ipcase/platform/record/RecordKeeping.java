package org.ipcase.platform.record;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/** One service's record: makes the desks, publishes what they record, sweeps after a crash. */
public final class RecordKeeping implements Desks, SmartLifecycle, AutoCloseable {
    private final MongoDatabase database;
    private final JsonMapper json;
    private final RoundTrips trips;
    private final Clock clock;
    private final String service;
    private final ScheduledExecutorService scheduler =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("record-", 0).factory());
    private final EventStore store;
    private final PublishedMarks marks;
    private final OutboxRelay relay;
    private final OutboxSweeper sweeper;
    private final Readings readings;
    private final Map<String, RecordDesk<?, ?, ?>> desks = new ConcurrentHashMap<>();
    private final Map<String, MongoCollection<Document>> snapshots = new ConcurrentHashMap<>();
    private volatile boolean running;

    public RecordKeeping(
            MongoDatabase database,
            Producer<String, byte[]> producer,
            JsonMapper json,
            RoundTrips trips,
            MeterRegistry meters,
            Clock clock,
            String service,
            Duration sweepEvery) {
        this.database = database;
        this.json = json;
        this.trips = trips;
        this.clock = clock;
        this.service = service;
        this.store = new MongoEventStore(database, trips, json);
        this.marks = new PublishedMarks(store, scheduler);
        this.readings = new Readings(database, trips, clock, scheduler);
        this.relay =
                new OutboxRelay(store, new KafkaBroker(producer, json, service), marks, meters);
        this.sweeper = new OutboxSweeper(store, relay, leases(), desks, sweepEvery);
    }

    @Override
    public <S, C, E> Desk<S, C, E> of(AggregateType<S, C, E> type) {
        var kept = new Snapshots<>(database, type, trips, json);
        var desk = new RecordDesk<>(type, kept, store, relay, json, trips, readings, service);
        if (desks.putIfAbsent(type.name(), desk) != null) {
            throw new IllegalStateException("Two desks for " + type.name());
        }
        snapshots.put(type.name(), kept.collection());
        return desk;
    }

    public Numbers numbers() {
        return new BlockNumbers(database, trips, clock);
    }

    public Readings readings() {
        return readings;
    }

    public Figures figures() {
        return new Figures(snapshots, trips);
    }

    public DueRecords dueRecords() {
        return new DueRecords(snapshots, trips);
    }

    /**
     * By the machine's clock, whatever day the service takes it to be: a lease of a day that has
     * not come would be nobody's until then.
     */
    public ShardLeases leases() {
        return new ShardLeases(database, trips, Clock.systemUTC());
    }

    public Worklist worklist() {
        return new Worklist(snapshots, trips, clock);
    }

    @Override
    public void start() {
        running = true;
        sweeper.startOn(scheduler);
        new Renewal(desks, leases()).startOn(scheduler);
    }

    @Override
    public void stop() {
        running = false;
        scheduler.shutdown();
        marks.flush();
        readings.flush();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
