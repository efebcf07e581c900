package org.ipcase.kernel.penalty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that a province or a department may set itself (较大数额、较低数额): from which a hearing may be
 * asked for, up to which a penalty is published for three months only.
 *
 * <p>Source: CASE-19, CPR-05, CASE-28; 行政处罚法 63; 市场监督管理行政处罚听证办法; PUB 13.
 */
public final class AmountLimits {
    private final List<Line> lines;
    private final LawBook law;

    AmountLimits(List<Line> lines, LawBook law) {
        this.lines = List.copyOf(lines);
        this.law = law;
    }

    /** From which amount a fine or confiscation is large (听证标准). */
    public static AmountLimits hearing() {
        return of("law/hearing-thresholds.json");
    }

    /** Up to which amount a fine is small (较低数额罚款). */
    public static AmountLimits shortPublication() {
        return of("law/short-publication.json");
    }

    /** Up to which fine a penalty may be imposed on the spot (当场处罚). */
    public static AmountLimits onTheSpot() {
        return of("law/spot-limits.json");
    }

    private static AmountLimits of(String path) {
        return new AmountLimits(LawFiles.readAll(path, Line[].class), LawBook.standard());
    }

    /**
     * One line of a table.
     *
     * @param agencies for which kinds of agency; null for all
     * @param province code of a province that set its own; null for all others
     */
    public record Line(
            @Nullable List<AgencyType> agencies,
            @Nullable String province,
            Money person,
            Money organisation,
            String law,
            String article,
            Mark mark,
            Validity validity) {
        boolean answers(AgencyType agency, String region, LocalDate day) {
            return (agencies == null || agencies.contains(agency))
                    && (province == null || province.regionMatches(0, region, 0, 2))
                    && validity.contains(day);
        }
    }

    /** The line for an agency; a province's own goes before the general one. */
    public Line of(AgencyType agency, String region, LocalDate day) {
        return lines.stream()
                .filter(line -> line.answers(agency, region, day))
                .min(Comparator.comparing(line -> line.province() == null ? 1 : 0))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Expected a limit for %s in %s".formatted(agency, region)));
    }

    public String citation(Line line, LocalDate day) {
        return law.article(line.law(), line.article(), day).text();
    }
}
