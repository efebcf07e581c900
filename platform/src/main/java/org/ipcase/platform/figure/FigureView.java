package org.ipcase.platform.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.figure.Rollup;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.place.Region;
import org.ipcase.platform.record.Figures.Cell;
import org.ipcase.platform.record.Figures.Question;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is shown: the number, and the same number by month, by unit below, by both, and by
 * kind of right. Each part opens its own records.
 *
 * @param version of the dictionary
 * @param list where the records behind the whole number are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(
        int version,
        String metric,
        Bilingual name,
        Metric.Unit unit,
        YearMonth from,
        YearMonth to,
        Place region,
        @Nullable RightGroup right,
        Value total,
        String list,
        List<Part> months,
        List<Part> regions,
        List<Part> rights,
        List<Part> cells) {

    /**
     * @param codeToBeConfirmed the standard has not published the code yet (待核实)
     */
    record Place(String code, String name, boolean codeToBeConfirmed) {}

    /**
     * @param count records, or letters where each counts
     * @param value count, yuan with two decimals, or days on average with one
     */
    record Value(long count, String value) {}

    /**
     * @param list where the records behind this part are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            @Nullable YearMonth month,
            @Nullable Place region,
            @Nullable RightGroup right,
            Value figure,
            String list) {}

    private record Spot(YearMonth month, String region) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            var first = month.compareTo(other.month);
            return first != 0 ? first : region.compareTo(other.region);
        }
    }

    static FigureView of(
            int version,
            Question question,
            String region,
            List<Cell> all,
            Rollup rollup,
            Links links) {
        var metric = question.metric();
        var counted = all.stream().filter(it -> rollup.countsFor(it.region(), region)).toList();
        var own = rollup.current(region);
        Function<Cell, String> line = it -> rollup.line(it.region(), region);
        return new FigureView(
                version,
                metric.id(),
                metric.name(),
                metric.unit(),
                question.from(),
                question.to(),
                place(region, rollup),
                question.right(),
                value(metric, counted),
                links.to(question, region, false),
                parts(
                        counted,
                        Cell::month,
                        (month, cells) ->
                                new Part(
                                        month,
                                        null,
                                        null,
                                        value(metric, cells),
                                        links.to(links.in(question, month), region, false))),
                parts(
                        counted,
                        line,
                        (unit, cells) ->
                                new Part(
                                        null,
                                        place(unit, rollup),
                                        null,
                                        value(metric, cells),
                                        links.to(question, unit, unit.equals(own)))),
                parts(
                        counted,
                        Cell::right,
                        (right, cells) ->
                                new Part(
                                        null,
                                        null,
                                        right,
                                        value(metric, cells),
                                        links.to(links.of(question, right), region, false))),
                parts(
                        counted,
                        it -> new Spot(it.month(), line.apply(it)),
                        (spot, cells) ->
                                new Part(
                                        spot.month(),
                                        place(spot.region(), rollup),
                                        null,
                                        value(metric, cells),
                                        links.to(
                                                links.in(question, spot.month()),
                                                spot.region(),
                                                spot.region().equals(own)))));
    }

    private static <K extends Comparable<? super K>> List<Part> parts(
            List<Cell> cells, Function<Cell, K> by, BiFunction<K, List<Cell>, Part> part) {
        return cells.stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> part.apply(it.getKey(), it.getValue()))
                .toList();
    }

    private static Place place(String code, Rollup rollup) {
        var found = rollup.regions().find(code);
        return new Place(
                code,
                found.map(Region::zh).orElse("地区未定"),
                found.map(Region::codeToBeConfirmed).orElse(false));
    }

    /** Sums add up exactly; an average is taken of the sums, never of averages. */
    static Value value(Metric metric, Collection<Cell> cells) {
        long count = cells.stream().mapToLong(Cell::count).sum();
        long sum = cells.stream().mapToLong(Cell::sum).sum();
        return new Value(
                count,
                switch (metric.unit()) {
                    case RECORDS -> Long.toString(count);
                    case YUAN -> new Money(sum).toString();
                    case DAYS -> average(sum, count);
                });
    }

    private static String average(long sum, long count) {
        return count == 0
                ? "0.0"
                : BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)
                        .toString();
    }
}
