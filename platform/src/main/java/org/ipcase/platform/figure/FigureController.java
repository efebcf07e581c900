package org.ipcase.platform.figure;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.figure.Metric;
import org.ipcase.kernel.figure.MetricDictionary;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.figure.Rollup;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.record.Figures;
import org.ipcase.platform.record.Figures.Question;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of this service, each with the records behind it (共享统计). */
@RestController
@RequestMapping("/api/${ipcase.service}/figures")
class FigureController {
    /** Five years: whoever wants more asks twice. */
    private static final int MOST_MONTHS = 60;

    private final Figures figures;
    private final Clock clock;
    private final String service;
    private final MetricDictionary dictionary = MetricDictionary.standard();

    FigureController(Figures figures, Clock clock, @Value("${ipcase.service}") String service) {
        this.figures = figures;
        this.clock = clock;
        this.service = service;
    }

    /**
     * @param scope the widest region whose figures the caller may see
     */
    record Dictionary(int version, String scope, List<Metric> items) {}

    @GetMapping("/dictionary")
    @Operation(
            summary =
                    "指标字典 / the dictionary of figures, as far as the caller may see them (REQ-25)")
    Dictionary dictionary(Actor actor) {
        return new Dictionary(
                dictionary.version(),
                access().scope(actor),
                dictionary.of(service).stream().filter(it -> it.openTo(actor.roles())).toList());
    }

    @GetMapping
    @Operation(summary = "统计指标 / a figure by month, region and kind of right (REQ-25)")
    FigureView figure(
            Actor actor,
            @RequestParam("metric") String metric,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "region", required = false) @Nullable String region,
            @RequestParam(name = "right", required = false) @Nullable String right) {
        var place = place(actor, region);
        var question = question(actor, metric, from, to, place, right, null);
        return FigureView.of(
                dictionary.version(),
                question,
                place,
                figures.cells(question),
                rollup(),
                new Links(service));
    }

    /** Only those of the records that the caller may read anyhow. */
    @GetMapping("/records")
    @Operation(summary = "指标对应的记录 / the records behind a figure that the caller may read (REQ-25)")
    Page<RecordSummary> records(
            Actor actor,
            ListQuery page,
            @RequestParam("metric") String metric,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "region", required = false) @Nullable String region,
            @RequestParam(name = "right", required = false) @Nullable String right,
            @RequestParam(name = "only", defaultValue = "false") boolean only) {
        var place = place(actor, region);
        var codes = only ? own(place) : rollup().codes(place);
        var question = question(actor, metric, from, to, place, right, codes);
        return figures.records(
                actor,
                question,
                new ListQuery(null, Map.of(), null, "-created", page.limit(), page.after()));
    }

    /** The unit under all codes it ever had, without the units below. */
    private List<String> own(String place) {
        var unit = rollup().current(place);
        return rollup().codes(place).stream()
                .filter(code -> rollup().current(code).equals(unit))
                .toList();
    }

    private Question question(
            Actor actor,
            String metric,
            @Nullable String from,
            @Nullable String to,
            String place,
            @Nullable String right,
            @Nullable List<String> codes) {
        var asked =
                dictionary.of(service).stream()
                        .filter(it -> it.id().equals(metric))
                        .findFirst()
                        .orElseThrow(() ->
                                RequestProblem.invalid(
                                        "metric", "unknown-value", "Not in the dictionary"));
        access().refuses(actor, asked, place)
                .ifPresent(refusal -> {
                    throw new RefusedAtTheEdge(refusal);
                });
        var last = month(to, "to", YearMonth.from(today()));
        var first = month(from, "from", last.minusMonths(11));
        var months = ChronoUnit.MONTHS.between(first, last) + 1;
        if (months < 1 || months > MOST_MONTHS) {
            throw RequestProblem.invalid(
                    "from", "out-of-range", "From 1 to %d months".formatted(MOST_MONTHS));
        }
        return new Question(asked, first, last, codes, right(right));
    }

    private String place(Actor actor, @Nullable String region) {
        if (region == null || region.isEmpty()) {
            return access().scope(actor);
        }
        if (!Regions.shipped().isKnown(region)) {
            throw RequestProblem.invalid("region", "unknown-value", "No such region");
        }
        return region;
    }

    private static YearMonth month(@Nullable String given, String field, YearMonth otherwise) {
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        try {
            return YearMonth.parse(given);
        } catch (DateTimeException malformed) {
            throw RequestProblem.invalid(field, "malformed", "Expected yyyy-MM");
        }
    }

    private static @Nullable RightGroup right(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            return RightGroup.valueOf(given);
        } catch (IllegalArgumentException unknown) {
            throw RequestProblem.invalid("right", "unknown-value", "No such kind of right");
        }
    }

    private FigureAccess access() {
        return new FigureAccess(rollup());
    }

    /** By today's divisions: an abolished district counts for its successor. */
    private Rollup rollup() {
        return new Rollup(Regions.shipped(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
