package org.ipcase.kernel.screening;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.law.LawFiles;
import org.ipcase.kernel.law.Mark;

/** The table of thresholds (入罪标准表) with both versions of the law. */
public record Thresholds(
        List<Threshold> lines, List<HalfRule> halfRules, List<Multiple> secondBandMultiples) {

    /**
     * The second band is so many times the first line, for interpretations that say it that way.
     */
    public record Multiple(String law, Crime crime, int times, Mark mark) {}

    public Thresholds {
        lines = List.copyOf(lines);
        halfRules = List.copyOf(halfRules);
        secondBandMultiples = List.copyOf(secondBandMultiples);
    }

    /** The table that ships with the kernel. */
    public static Thresholds standard() {
        return LawFiles.read("law/thresholds.json", Thresholds.class);
    }

    /**
     * The table with one line in force moved, to see what would change before it does (REQ-26).
     *
     * @param limit of the line now: a rule may have several, e.g. for repeated acts
     * @return the table as it is if there is no such line
     */
    public Thresholds moved(String rule, String limit, String newLimit) {
        return new Thresholds(
                lines.stream()
                        .map(line ->
                                line.validity().open()
                                                && line.rule().equals(rule)
                                                && line.limit().equals(limit)
                                        ? line.at(newLimit)
                                        : line)
                        .toList(),
                halfRules,
                secondBandMultiples);
    }

    /** The standard of the day of the act (行为时标准). */
    Standard atTheTime(Crime crime, LocalDate day) {
        return new Standard(
                crime,
                lines.stream()
                        .filter(line -> line.crime() == crime && line.appliesToActsOn(day))
                        .toList(),
                halfRules.stream()
                        .filter(half -> half.crime() == crime && half.appliesToActsOn(day))
                        .toList(),
                secondBandMultiples);
    }

    /** The standard in force now, for acts that were punishable on that day (现行标准). */
    Standard now(Crime crime, LocalDate day) {
        return new Standard(
                crime,
                lines.stream()
                        .filter(line -> line.crime() == crime && line.validity().open())
                        .filter(line -> line.punishableOn(day))
                        .toList(),
                halfRules.stream()
                        .filter(half -> half.crime() == crime && half.validity().open())
                        .toList(),
                secondBandMultiples);
    }

    /** All lines of one crime, whatever their dates. */
    List<Threshold> of(Crime crime) {
        return lines.stream().filter(line -> line.crime() == crime).toList();
    }

    boolean isHalfRule(String rule) {
        return halfRules.stream().anyMatch(half -> half.rule().equals(rule));
    }
}
