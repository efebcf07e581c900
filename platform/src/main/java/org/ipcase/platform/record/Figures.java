package org.ipcase.platform.record;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.RightGroup;
import org.jspecify.annotations.Nullable;

/**
 * Adds the figures of records up (统计汇总). The store finds what counts by index and adds it; only one
 * line for each month, region and kind of right comes back.
 */
public final class Figures {
    private final Map<String, MongoCollection<Document>> snapshots;
    private final RoundTrips trips;

    /**
     * What is asked for.
     *
     * @param from first month
     * @param to last month
     * @param regions codes that count; null for all
     */
    public record Question(
            Metric metric,
            YearMonth from,
            YearMonth to,
            @Nullable List<String> regions,
            @Nullable RightGroup right) {}

    /**
     * @param count of what counted
     * @param sum in the unit of the metric: fen, days, records
     */
    public record Cell(YearMonth month, String region, RightGroup right, long count, long sum) {}

    Figures(Map<String, MongoCollection<Document>> snapshots, RoundTrips trips) {
        this.snapshots = snapshots;
        this.trips = trips;
    }

    /** One cell for each month, region and kind of right in which anything counted. */
    public List<Cell> cells(Question question) {
        var collection = snapshots.get(question.metric().record());
        if (collection == null) {
            return List.of();
        }
        trips.count("figures.sum");
        return collection
                .aggregate(
                        List.of(
                                Aggregates.match(elemMatch("figures", asked(question, ""))),
                                Aggregates.unwind("$figures"),
                                Aggregates.match(asked(question, "figures.")),
                                Aggregates.group(
                                        new Document("month", "$figures.month")
                                                .append("region", "$figures.region")
                                                .append("right", "$figures.right"),
                                        Accumulators.sum("count", 1L),
                                        Accumulators.sum("sum", "$figures.amount"))))
                .map(Figures::cell)
                .into(new ArrayList<>());
    }

    /** The records behind the number that this person may read. */
    public Page<RecordSummary> records(Actor reader, Question question, ListQuery page) {
        var collection = snapshots.get(question.metric().record());
        if (collection == null) {
            return new Page<>(List.of(), null);
        }
        return new RecordLists(collection, trips)
                .page(reader, page, List.of(elemMatch("figures", asked(question, ""))));
    }

    private static Bson asked(Question question, String prefix) {
        var conditions = new ArrayList<Bson>();
        conditions.add(eq(prefix + "metric", question.metric().id()));
        conditions.add(
                and(
                        gte(prefix + "month", question.from().toString()),
                        lte(prefix + "month", question.to().toString())));
        if (question.regions() != null) {
            conditions.add(in(prefix + "region", question.regions()));
        }
        if (question.right() != null) {
            conditions.add(eq(prefix + "right", question.right().name()));
        }
        return and(conditions);
    }

    private static Cell cell(Document document) {
        var of = document.get("_id", Document.class);
        return new Cell(
                YearMonth.parse(of.getString("month")),
                of.getString("region"),
                RightGroup.valueOf(of.getString("right")),
                document.get("count", Number.class).longValue(),
                document.get("sum", Number.class).longValue());
    }
}
