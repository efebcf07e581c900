package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.local.TestParts;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Errand.Command.CloseIt;
import org.ipcase.platform.record.Errand.Command.CountUp;
import org.ipcase.platform.record.Errand.Command.OpenIt;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the record promises, against a real store: the embedded one, or the one of {@code
 * IPCASE_MONGODB_URI}.
 */
class DeskIT {
    private static final Actor OFFICER = officer("o-1", "mr-510100");
    private static final Actor STRANGER = officer("o-2", "mr-500103");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Commit> sent = new CopyOnWriteArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private MongoEventStore store;
    private RoundTrips trips;
    private SimpleMeterRegistry meters;
    private RecordDesk<Errand, Errand.Command, Errand.Event> desk;

    @BeforeEach
    void openStore() {
        client = MongoClients.create(TestParts.get().mongoUri());
        database = client.getDatabase("desk_" + UUID.randomUUID().toString().substring(0, 8));
        meters = new SimpleMeterRegistry();
        trips = new RoundTrips(meters);
        store = new MongoEventStore(database, trips, JSON);
        desk = desk(sent::add);
    }

    @AfterEach
    void closeStore() {
        database.drop();
        client.close();
    }

    @Test
    void aCommandTakesThreeRoundTrips() {
        var id = opened("E-1");
        meters.clear();
        trips = new RoundTrips(meters);
        store = new MongoEventStore(database, trips, JSON);
        desk = desk(sent::add);

        done(desk.handle(id, request(OFFICER), new CountUp(2)));

        assertThat(trip("snapshot.read") + trip("commit.insert") + trip("snapshot.write"))
                .isEqualTo(3);
        assertThat(meters.getMeters()).hasSize(3);
    }

    @Test
    void aTakenRevisionIsNotTakenAgain() {
        var id = opened("E-1");
        var commit = store.read(id, 1).getFirst();

        assertThat(store.append(commit)).isFalse();
    }

    @Test
    void aLongChainIsReadWhole() {
        var id = opened("E-1");
        for (int i = 0; i < 205; i++) {
            done(desk.handle(id, request(OFFICER), new CountUp(1)));
        }

        assertThat(store.read(id, 1)).hasSize(206);
        assertThat(store.read(id, 200)).hasSize(7);
    }

    @Test
    void everybodyCountsOnceWhenManyCommandOneRecordAtOnce() throws Exception {
        var id = opened("E-1");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<Outcome<Errand>>>();
            for (int i = 0; i < 16; i++) {
                calls.add(() -> desk.handle(id, request(OFFICER), new CountUp(1)));
            }
            for (var call : people.invokeAll(calls)) {
                done(call.get());
            }
        }

        assertThat(desk.load(id).orElseThrow())
                .isEqualTo(new Snapshot<Errand>(id, 17, new Errand.Open("E-1", "mr-510100", 16)));
    }

    @Test
    void aRecordOfAnotherKindIsNotThere() {
        var parcels = desk("parcel", sent::add);
        var id = opened("E-1");
        assertThat(parcels.load(id)).isEmpty();
        assertThat(parcels.find(id, OFFICER)).isEmpty();
        assertThat(desk.load(id)).isPresent();
    }

    @Test
    void replayingTheCommitsGivesTheSnapshot() {
        var id = opened("E-1");
        done(desk.handle(id, request(OFFICER), new CountUp(3)));
        done(desk.handle(id, request(OFFICER), new CloseIt()));

        var replay = new Replay<>(Errand.type("errand"), JSON);
        var replayed = replay.after(replay.none(id), store.read(id, 1));

        assertThat(replayed.snapshot()).isEqualTo(desk.load(id).orElseThrow());
    }

    @Test
    void eachCommitHoldsTheHashOfTheOneBefore() {
        var id = opened("E-1");
        done(desk.handle(id, request(OFFICER), new CountUp(3)));

        var chain = desk.chain(id, OFFICER);

        assertThat(chain.get(0).prev()).isEqualTo(Commit.NO_PREVIOUS);
        assertThat(chain.get(1).prev()).isEqualTo(chain.get(0).hash());
        assertThat(chain)
                .allSatisfy(it -> assertThat(Commit.hashOf(it.content())).isEqualTo(it.hash()));
    }

    @Test
    void theSameKeyAndRequestGivesTheFirstAnswer() {
        var create = request(OFFICER, "key-create-1", "digest-a", null);
        var first = done(desk.create(create, _ -> new OpenIt("E-1", OFFICER)));
        var count = request(OFFICER, "key-count-1", "digest-b", null);
        done(desk.handle(first.id(), count, new CountUp(1)));
        done(desk.handle(first.id(), request(OFFICER), new CountUp(10)));

        var again = desk.create(create, _ -> new OpenIt("E-2", OFFICER));
        var countedAgain = desk.handle(first.id(), count, new CountUp(1));

        assertThat(again).isEqualTo(new Outcome.Done<>(first, true));
        assertThat(done(countedAgain).state()).isEqualTo(new Errand.Open("E-1", "mr-510100", 1));
        assertThat(desk.load(first.id()).orElseThrow().revision()).isEqualTo(3);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        done(desk.create(request(OFFICER, "key-1", "a", null), _ -> new OpenIt("E-1", OFFICER)));

        var other =
                desk.create(request(OFFICER, "key-1", "b", null), _ -> new OpenIt("E", OFFICER));

        assertThat(refusal(other)).isEqualTo("request.key-reused");
    }

    @Test
    void twoPeopleMayUseTheSameKey() {
        var mine =
                done(
                        desk.create(
                                request(OFFICER, "key-1", "a", null),
                                _ -> new OpenIt("E-1", OFFICER)));
        var theirs =
                done(
                        desk.create(
                                request(STRANGER, "key-1", "a", null),
                                _ -> new OpenIt("E-2", STRANGER)));

        assertThat(mine.id()).isNotEqualTo(theirs.id());
    }

    @Test
    void aCommandOnAnOldRevisionIsRefused() {
        var id = opened("E-1");
        done(desk.handle(id, request(OFFICER), new CountUp(1)));

        var stale = desk.handle(id, request(OFFICER, null, "d", 1L), new CountUp(1));

        assertThat(refusal(stale)).isEqualTo("request.stale-revision");
        assertThat(desk.load(id).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void whoMayNotReadIsToldThatNothingIsThere() {
        var id = opened("E-1");

        assertThat(refusal(desk.handle(id, request(STRANGER), new CountUp(1))))
                .isEqualTo("request.not-found");
        assertThat(desk.find(id, STRANGER)).isEmpty();
        assertThat(desk.history(id, STRANGER)).isEmpty();
        assertThat(desk.chain(id, STRANGER)).isEmpty();
        assertThat(desk.list(STRANGER, everything(50, null)).items()).isEmpty();
        assertThat(desk.list(OFFICER, everything(50, null)).items()).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        for (int i = 0; i < 7; i++) {
            opened("E-" + i);
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = desk.list(OFFICER, everything(3, after));
            page.items().forEach(it -> seen.add(it.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void anEventTakesEffectOnce() {
        var event = told("event-1");
        var created = done(desk.createFrom(event, _ -> new OpenIt("E-1", OFFICER)));
        desk.createFrom(event, _ -> new OpenIt("E-1", OFFICER));
        var moved = told("event-2");
        done(desk.react(created.id(), moved, new CountUp(5)));
        desk.react(created.id(), moved, new CountUp(5));

        assertThat(desk.load(created.id()).orElseThrow().state())
                .isEqualTo(new Errand.Open("E-1", "mr-510100", 5));
    }

    @Test
    void aCrashBetweenCommitAndSnapshotLosesNothing() {
        var id = opened("E-1");
        var crashed = desk(sent::add);
        appendWithoutSnapshot(id, new Errand.Event.Counted(7));

        // A command meets the commit, a second one stands on it.
        done(crashed.handle(id, request(OFFICER), new CountUp(1)));

        assertThat(crashed.load(id).orElseThrow().state())
                .isEqualTo(new Errand.Open("E-1", "mr-510100", 8));
    }

    @Test
    void theSweepRepairsTheSnapshotAndPublishesWhatACrashLeft() {
        var id = opened("E-1");
        appendWithoutSnapshot(id, new Errand.Event.Counted(7));
        sent.clear();
        sweeper().sweep();

        await().untilAsserted(() -> {
            assertThat(sent).extracting(it -> it.body().revision()).containsExactly(1L, 2L);
            assertThat(store.isPublished(id, 2)).isTrue();
        });
        assertThat(desk.find(id, OFFICER).orElseThrow().state())
                .isEqualTo(new Errand.Open("E-1", "mr-510100", 7));
    }

    @Test
    void theSweepRepairsASnapshotThatNoEventFollows() {
        var id = opened("E-1");
        appendWithoutSnapshot(id, new Errand.Event.ClosedForGood());

        sweeper().sweep();

        assertThat(desk.find(id, OFFICER).orElseThrow().state())
                .isEqualTo(new Errand.Closed("E-1", "mr-510100", 0));
        await().until(() -> store.isPublished(id, 2));
    }

    @Test
    void anotherReplicaHoldsTheLease() {
        var mine = new ShardLeases(database, trips, Clock.systemUTC());
        var theirs = new ShardLeases(database, trips, Clock.systemUTC());
        var later =
                new ShardLeases(
                        database, trips, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));

        assertThat(mine.held()).hasSize(Shard.COUNT);
        assertThat(theirs.held()).isEmpty();
        assertThat(mine.held()).hasSize(Shard.COUNT);
        assertThat(later.held()).as("after the lease ran out").hasSize(Shard.COUNT);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        var one = new BlockNumbers(database, trips, Clock.systemUTC());
        var two = new BlockNumbers(database, trips, Clock.systemUTC());
        var given = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            given.add(one.next("CP", "510104"));
            given.add(two.next("CP", "510104"));
            given.add(one.next("CP", "500103"));
        }

        assertThat(given).doesNotHaveDuplicates();
        assertThat(given.getFirst()).matches("SC-CP-\\d{4}-000001");
        assertThat(given.get(2)).matches("CQ-CP-\\d{4}-000001");
    }

    private RecordDesk<Errand, Errand.Command, Errand.Event> desk(Outbox outbox) {
        return desk("errand", outbox);
    }

    private RecordDesk<Errand, Errand.Command, Errand.Event> desk(String kind, Outbox outbox) {
        var type = Errand.type(kind);
        return new RecordDesk<>(
                type,
                new Snapshots<>(database, type, trips, JSON),
                store,
                outbox,
                JSON,
                trips,
                new Readings(
                        database, trips, Clock.systemUTC(), Executors.newScheduledThreadPool(1)),
                "trial");
    }

    private OutboxSweeper sweeper() {
        var relay =
                new OutboxRelay(
                        store,
                        commit -> {
                            sent.add(commit);
                            return CompletableFuture.completedFuture(null);
                        },
                        new PublishedMarks(store, Executors.newScheduledThreadPool(1)),
                        meters);
        return new OutboxSweeper(
                store,
                relay,
                new ShardLeases(database, trips, Clock.systemUTC()),
                Map.of("errand", desk(_ -> {})),
                Duration.ofMinutes(1));
    }

    private void appendWithoutSnapshot(RecordId id, Errand.Event event) {
        var replay = new Replay<>(Errand.type("errand"), JSON);
        var before = replay.after(replay.none(id), store.read(id, 1));
        var draft = new CommitDraft<>(Errand.type("errand"), replay, JSON, "trial");
        var cause = RecordDesk.Cause.of(request(OFFICER));
        assertThat(store.append(draft.of(before, cause, List.of(event)))).isTrue();
    }

    private RecordId opened(String number) {
        return done(desk.create(request(OFFICER), _ -> new OpenIt(number, OFFICER))).id();
    }

    private double trip(String name) {
        return meters.get("ipcase.store.roundtrips").tag("name", name).counter().count();
    }

    private static ListQuery everything(int limit, @Nullable String after) {
        return new ListQuery(null, Map.of(), null, "-created", limit, after);
    }

    private static <S> Snapshot<S> done(Outcome<S> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<S>) outcome).snapshot();
    }

    private static String refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).refusal().problem().code();
    }

    private static CommandRequest request(Actor actor) {
        return request(actor, null, UUID.randomUUID().toString(), null);
    }

    private static CommandRequest request(
            Actor actor, @Nullable String key, String digest, @Nullable Long ifMatch) {
        return new CommandRequest(
                actor, "request-1", key, ifMatch, digest, Instant.parse("2026-06-01T02:00:00Z"));
    }

    private static Told<String> told(String id) {
        return new Told<>(
                id,
                "org.ipcase.trial.told.v1",
                "trial-service",
                "subject",
                Instant.parse("2026-06-01T02:00:00Z"),
                "request-1",
                "data");
    }

    private static Actor officer(String sub, String agency) {
        return new Actor(
                sub,
                "Officer " + sub,
                agency,
                AgencyType.MARKET_REGULATION,
                agency.substring(3),
                Set.of(),
                Set.of(Role.OFFICER));
    }
}
