package org.ipcase.kernel.screening;

import static java.util.stream.Collectors.joining;
import static org.ipcase.kernel.screening.Circumstance.AMOUNTS_UNDETERMINABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.screening.Threshold.Band;

/** Compares facts with the lines of one standard (对照标准), domain.md 4.5. */
record Measuring(LawBook lawBook, int nearPercent) {

    Evaluation evaluate(Standard standard, ScreeningFacts facts) {
        var lines = standard.lines(Band.FIRST);
        var hits = new ArrayList<>(reached(lines, facts, 100));
        var near = new ArrayList<>(reached(lines, facts, nearPercent));
        near.removeAll(hits);
        if (hits.isEmpty()) {
            for (var half : standard.halfRules()) {
                var items = halves(half, standard, facts);
                var all = items.stream().flatMap(List::stream).toList();
                if (items.size() >= 2) {
                    hits.addAll(all);
                } else if (all.size() >= 2) {
                    all.stream().map(Hit::unconfirmed).forEach(near::add);
                }
            }
        }
        return new Evaluation(
                outcome(standard, facts, hits, near),
                lawVersion(standard),
                hits,
                near,
                secondBand(standard, facts));
    }

    private static Outcome outcome(
            Standard standard, ScreeningFacts facts, List<Hit> hits, List<Hit> near) {
        if (!hits.isEmpty()) {
            return Outcome.MUST_REFER;
        }
        boolean scale = facts.is(AMOUNTS_UNDETERMINABLE) && !facts.indicators().isEmpty();
        boolean suspicion = !near.isEmpty() || scale;
        return suspicion && !standard.empty() ? Outcome.REASONABLE_SUSPICION : Outcome.NO_SIGN;
    }

    private List<Hit> reached(List<Threshold> lines, ScreeningFacts facts, int percent) {
        return lines.stream().flatMap(line -> hit(line, facts, percent).stream()).toList();
    }

    private Optional<Hit> hit(Threshold line, ScreeningFacts facts, int percent) {
        var value = line.measure(facts);
        if (value.isEmpty() || !reaches(value.getAsLong(), line.limitValue(), percent)) {
            return Optional.empty();
        }
        return Optional.of(
                hit(line.rule(), line, value.getAsLong(), line.limitValue(), line.mark()));
    }

    /** The items of the rule that reach half: of each, the metrics that do. */
    private List<List<Hit>> halves(HalfRule half, Standard standard, ScreeningFacts facts) {
        return half.items().stream()
                .map(item -> item.stream().flatMap(m -> half(half, m, standard, facts)).toList())
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private Stream<Hit> half(
            HalfRule half, Metric metric, Standard standard, ScreeningFacts facts) {
        return standard.baseLine(metric).stream()
                .flatMap(line -> {
                    var value = line.measure(facts);
                    return value.isPresent() && reaches(value.getAsLong(), line.limitValue(), 50)
                            ? Stream.of(
                                    hit(
                                            half.rule(),
                                            line,
                                            value.getAsLong(),
                                            line.limitValue() / 2,
                                            half.mark()))
                            : Stream.empty();
                });
    }

    private List<Hit> secondBand(Standard standard, ScreeningFacts facts) {
        var second = new ArrayList<>(reached(standard.lines(Band.SECOND), facts, 100));
        for (var line : standard.lines(Band.FIRST)) {
            var value = line.measure(facts);
            var multiple = standard.multipleFor(line);
            if (value.isPresent()
                    && multiple.isPresent()
                    && line.metric().unit() != Metric.Unit.YES_NO) {
                long limit = Math.multiplyExact(line.limitValue(), multiple.get().times());
                if (value.getAsLong() >= limit) {
                    second.add(
                            hit(
                                    line.rule(),
                                    line,
                                    value.getAsLong(),
                                    limit,
                                    multiple.get().mark()));
                }
            }
        }
        return List.copyOf(second);
    }

    private Hit hit(String rule, Threshold line, long value, long limit, Mark mark) {
        return new Hit(
                rule,
                line.metric(),
                line.metric().write(value),
                line.metric().write(limit),
                lawBook.instrument(line.law()).shortName(),
                line.crime().article(),
                mark);
    }

    private String lawVersion(Standard standard) {
        return standard.lines().stream()
                .map(line -> lawBook.instrument(line.law()).shortName())
                .distinct()
                .collect(joining("、"));
    }

    /** {@code >=}: the line itself is included (CLK-08). */
    private static boolean reaches(long value, long limit, int percent) {
        return value >= Math.ceilDiv(Math.multiplyExact(limit, percent), 100);
    }
}
