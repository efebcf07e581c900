package org.ipcase.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.MetricDictionary;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.local.TestParts;
import org.ipcase.platform.record.Errand.Command.CountUp;
import org.ipcase.platform.record.Errand.Command.OpenIt;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question the platform asks the store is answered by an index that was declared for it: the
 * embedded store reads everything where a real one would too, so speed alone would not tell.
 */
class QueryShapesIT {
    private static final Actor OFFICER =
            new Actor(
                    "o-1",
                    "o-1",
                    "mr-510100",
                    AgencyType.MARKET_REGULATION,
                    "510100",
                    Set.of(),
                    Set.of(Role.OFFICER));

    private static final Actor STRANGER =
            new Actor(
                    "o-2",
                    "o-2",
                    "mr-510700",
                    AgencyType.MARKET_REGULATION,
                    "510700",
                    Set.of(),
                    Set.of(Role.OFFICER));

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private RecordKeeping keeping;
    private Desk<Errand, Errand.Command, Errand.Event> desk;

    /** A find as it went to the store. */
    private record Asked(String collection, BsonDocument filter, List<String> sort) {
        /** Fields that must equal a value or one of several. */
        Set<String> equal() {
            var fields = new LinkedHashSet<String>();
            conditions(filter)
                    .forEach((name, value) -> {
                        if (!value.isDocument() || value.asDocument().containsKey("$in")) {
                            fields.add(name);
                        }
                    });
            return fields;
        }

        /** Fields of which a range is wanted. */
        Set<String> ranged() {
            var fields = new LinkedHashSet<>(conditions(filter).keySet());
            fields.removeAll(equal());
            return fields;
        }

        boolean isById() {
            return equal().contains("_id");
        }

        private static Map<String, BsonValue> conditions(BsonDocument filter) {
            var all = new LinkedHashMap<String, BsonValue>();
            filter.forEach((name, value) -> {
                if (name.equals("$and")) {
                    value.asArray().forEach(it -> all.putAll(conditions(it.asDocument())));
                } else if (value.isDocument() && value.asDocument().containsKey("$elemMatch")) {
                    conditions(value.asDocument().getDocument("$elemMatch"))
                            .forEach((part, it) -> all.put(name + '.' + part, it));
                } else if (!name.startsWith("$")) {
                    all.put(name, value);
                }
            });
            return all;
        }
    }

    @BeforeEach
    void open() {
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(
                                        new ConnectionString(TestParts.get().mongoUri()))
                                .addCommandListener(new Listening())
                                .build());
        database = client.getDatabase("shapes_" + UUID.randomUUID().toString().substring(0, 8));
        var meters = new SimpleMeterRegistry();
        keeping =
                new RecordKeeping(
                        database,
                        new MockProducer<>(
                                true, null, new StringSerializer(), new ByteArraySerializer()),
                        JsonMapper.builder().build(),
                        new RoundTrips(meters),
                        meters,
                        Clock.systemUTC(),
                        "trial",
                        Duration.ofMinutes(5));
        desk = keeping.of(Errand.type("errand"));
    }

    @AfterEach
    void close() {
        keeping.close();
        database.drop();
        client.close();
    }

    @Test
    void everyListBeginsWithTheAccessPrefixOfADeclaredIndex() {
        var id = opened();
        asked.clear();
        for (var state : new String[] {null, "OPEN"}) {
            for (var filters : List.of(Map.<String, String>of(), Map.of("owner", "mr-510100"))) {
                for (var sort : List.of("due", "-created")) {
                    for (var after : new String[] {null, cursor(id)}) {
                        desk.list(OFFICER, new ListQuery(state, filters, null, sort, 20, after));
                        desk.list(OFFICER, new ListQuery(state, filters, "E-", sort, 20, after));
                    }
                }
            }
        }
        assertThat(asked).hasSize(32);
        assertThat(asked).allSatisfy(it -> assertThat(indexFor(it)).first().isEqualTo("readers"));
    }

    @Test
    void theWorklistBeginsWithItsHolder() {
        opened();
        asked.clear();
        keeping.worklist().of(OFFICER, 50);
        assertThat(asked)
                .singleElement()
                .satisfies(it -> assertThat(indexFor(it)).first().isEqualTo("tasks.holder"));
    }

    @Test
    void countsAndMarksHaveAnIndexOfTheirOwn() {
        var id = opened();
        asked.clear();
        assertThat(desk.count(OFFICER, new CountQuery.All())).isEqualTo(1);
        assertThat(desk.count(OFFICER, new CountQuery.LateAt(Instant.now()))).isZero();
        assertThat(asked)
                .hasSize(2)
                .allSatisfy(it -> assertThat(indexFor(it)).first().isEqualTo("readers"));
        asked.clear();
        assertThat(desk.count(OFFICER, new CountQuery.Marked("open"))).isEqualTo(1);
        assertThat(desk.count(OFFICER, new CountQuery.Marked("other"))).isZero();
        assertThat(desk.marked(OFFICER, "open", null, 10)).hasSize(1);
        assertThat(desk.marked(OFFICER, "open", id, 10)).isEmpty();
        // The order is that of ids, so their own index would do too; it is no help to find marks.
        assertThat(asked)
                .hasSize(4)
                .allSatisfy(it -> assertThat(answers(List.of("marked", "_id"), it)).isTrue());
        assertThat(indexFor(asked.getFirst())).containsExactly("marked", "_id");
    }

    @Test
    void aFigureIsAddedUpByIndexAndOpensItsRecords() {
        var id = opened();
        desk.handle(id, request(), new CountUp(1));
        desk.handle(id, request(), new CountUp(1));
        asked.clear();
        var figures = keeping.figures();
        assertThat(figures.cells(question("cases-filed", "2026-06")))
                .containsExactly(
                        new Figures.Cell(
                                YearMonth.of(2026, 6), "510104", RightGroup.TRADEMARK, 1, 1));
        assertThat(figures.cells(question("supervision-letters", "2026-06")))
                .extracting(Figures.Cell::count)
                .containsExactly(2L);
        assertThat(figures.cells(question("cases-filed", "2026-05"))).isEmpty();
        assertThat(asked)
                .hasSize(3)
                .allSatisfy(it -> assertThat(indexFor(it)).first().isEqualTo("figures.metric"));
        asked.clear();
        var page = new ListQuery(null, Map.of(), null, "-created", 10, null);
        assertThat(figures.records(OFFICER, question("cases-filed", "2026-06"), page).items())
                .extracting(RecordSummary::id)
                .containsExactly(id.value());
        assertThat(figures.records(STRANGER, question("cases-filed", "2026-06"), page).items())
                .isEmpty();
        assertThat(asked).allSatisfy(it -> assertThat(indexFor(it)).first().isEqualTo("readers"));
    }

    @Test
    void snapshotsOfAnOlderShapeAreFoundByIndexAndMadeAgain() {
        var id = opened();
        desk.handle(id, request(), new CountUp(1));
        var snapshots = database.getCollection("snapshots_errand");
        snapshots.updateOne(
                new Document("_id", id.value()),
                new Document("$unset", new Document("shape", "").append("figures", "")));
        assertThat(keeping.figures().cells(question("cases-filed", "2026-06"))).isEmpty();
        // A command meanwhile must not make the rest look whole.
        desk.handle(id, request(), new CountUp(1));
        asked.clear();
        assertThat(((RecordDesk<?, ?, ?>) desk).renew(10)).isEqualTo(1);
        assertThat(indexFor(asked.getFirst())).first().isEqualTo("shape");
        assertThat(((RecordDesk<?, ?, ?>) desk).renew(10)).isZero();
        assertThat(keeping.figures().cells(question("cases-filed", "2026-06"))).hasSize(1);
        assertThat(keeping.figures().cells(question("supervision-letters", "2026-06")))
                .extracting(Figures.Cell::count)
                .containsExactly(2L);
    }

    @Test
    void theClockSweepFindsWhatIsDueByIndex() {
        opened();
        asked.clear();
        keeping.dueRecords().at(Instant.now(), 200);
        assertThat(asked)
                .singleElement()
                .satisfies(it -> assertThat(indexFor(it)).first().isEqualTo("lookAt"));
    }

    @Test
    void theOutboxSweepFindsWhatIsNotPublishedByIndex() {
        opened();
        asked.clear();
        new MongoEventStore(
                        database,
                        new RoundTrips(new SimpleMeterRegistry()),
                        JsonMapper.builder().build())
                .unpublished(List.of(1, 2), 10);
        assertThat(asked)
                .singleElement()
                .satisfies(it -> assertThat(indexFor(it)).first().isEqualTo("shard"));
    }

    @Test
    void aCommandAsksOnlyByIds() {
        var id = opened();
        asked.clear();
        desk.handle(id, request(), new CountUp(1));
        desk.find(id, OFFICER);
        desk.history(id, OFFICER);
        assertThat(asked).isNotEmpty().allMatch(Asked::isById);
    }

    @Test
    void whoReadARecordIsFoundByTheRecord() {
        var id = opened();
        asked.clear();
        keeping.readings().of(id);
        assertThat(asked)
                .singleElement()
                .satisfies(it -> assertThat(indexFor(it)).first().isEqualTo("record"));
    }

    @Test
    void aShapeWithoutAnIndexIsSeen() {
        var unknown = new Asked("snapshots_errand", BsonDocument.parse("{title: 'x'}"), List.of());
        assertThat(indexFor(unknown)).isEmpty();
        var wrongOrder =
                new Asked(
                        "snapshots_errand", BsonDocument.parse("{readers: 'x'}"), List.of("title"));
        assertThat(indexFor(wrongOrder)).isEmpty();
    }

    /**
     * The keys of a declared index that answers the question in its order; empty if there is none.
     */
    private List<String> indexFor(Asked question) {
        for (var index : database.getCollection(question.collection()).listIndexes()) {
            var keys = List.copyOf(index.get("key", Document.class).keySet());
            if (answers(keys, question)) {
                return keys;
            }
        }
        return List.of();
    }

    /** Equal fields first, then the order that is asked for or the range. */
    private static boolean answers(List<String> keys, Asked question) {
        int equal = 0;
        while (equal < keys.size() && question.equal().contains(keys.get(equal))) {
            equal++;
        }
        var rest = keys.subList(equal, keys.size());
        if (question.sort().isEmpty()) {
            return equal > 0 || (!rest.isEmpty() && question.ranged().contains(rest.getFirst()));
        }
        var unsorted = new ArrayList<>(question.sort());
        unsorted.removeAll(keys.subList(0, equal));
        var begins =
                rest.size() >= unsorted.size() && rest.subList(0, unsorted.size()).equals(unsorted);
        return begins && (equal > 0 || question.ranged().contains(keys.getFirst()));
    }

    /** The dictionary's metric, as if errands were its records. */
    private static Figures.Question question(String id, String month) {
        var it = MetricDictionary.standard().find(id).orElseThrow();
        var ofErrands =
                new Metric(
                        it.id(),
                        it.name(),
                        it.definition(),
                        it.unit(),
                        it.services(),
                        "errand",
                        it.source(),
                        it.plan(),
                        it.counting(),
                        it.audience(),
                        it.mark(),
                        it.validity());
        var at = YearMonth.parse(month);
        return new Figures.Question(ofErrands, at, at, List.of("510104", "510105"), null);
    }

    private RecordId opened() {
        var done = desk.create(request(), _ -> new OpenIt("E-1", OFFICER));
        assertThat(done).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Errand>) done).snapshot().id();
    }

    private static String cursor(RecordId id) {
        return new Cursor(Instant.parse("2026-06-01T02:00:00Z"), id.value()).text();
    }

    private static CommandRequest request() {
        return new CommandRequest(
                OFFICER,
                "request-1",
                null,
                null,
                UUID.randomUUID().toString(),
                Instant.parse("2026-06-01T02:00:00Z"));
    }

    private final class Listening implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            var command = event.getCommand();
            if (event.getCommandName().equals("find")) {
                asked.add(
                        new Asked(
                                command.getString("find").getValue(),
                                command.getDocument("filter", new BsonDocument()).clone(),
                                sortOf(command.get("sort"))));
            }
            if (event.getCommandName().equals("aggregate")) {
                var first = command.getArray("pipeline").getFirst().asDocument();
                asked.add(
                        new Asked(
                                command.getString("aggregate").getValue(),
                                first.getDocument("$match").clone(),
                                List.of()));
            }
        }

        private static List<String> sortOf(@Nullable BsonValue sort) {
            return sort == null ? List.of() : List.copyOf(sort.asDocument().keySet());
        }
    }
}
