package org.ipcase.kernel.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One line of the tables of domain.md 4.2 and 4.3 (入罪标准), as {@code law/thresholds.json} holds it.
 *
 * @param rule e.g. {@code T213-G1}; rows of 4.3 have no id there and are called {@code O213-1}
 * @param limit reached when the value is equal or more (CLK-08); yuan or pieces
 * @param below the sold part must stay below this line of its own, or that line is the one to use
 * @param law key in the {@link org.ipcase.kernel.law.LawBook}
 * @param validity of the interpretation the line stands in
 * @param actsFrom earlier acts were no crime at all, e.g. service marks before 2021-03-01
 * @param retroactive applies to acts before the interpretation too, because no line existed then
 *     (2001 时间效力规定, item 2)
 */
public record Threshold(
        String rule,
        Crime crime,
        Metric metric,
        String limit,
        List<Condition> conditions,
        @Nullable String below,
        Band band,
        String law,
        Mark mark,
        Validity validity,
        @Nullable LocalDate actsFrom,
        boolean retroactive) {

    /** Which range of punishment the line opens (量刑档). */
    public enum Band {
        /** Whether it is a crime. */
        FIRST,
        /** 情节特别严重; informational, it never decides on the referral. */
        SECOND
    }

    public Threshold {
        conditions = List.copyOf(conditions);
    }

    /** The same line at another limit. */
    Threshold at(String newLimit) {
        metric.parse(newLimit);
        return new Threshold(
                rule,
                crime,
                metric,
                newLimit,
                conditions,
                below,
                band,
                law,
                mark,
                validity,
                actsFrom,
                retroactive);
    }

    long limitValue() {
        return metric.parse(limit);
    }

    /** A base line: it asks for nothing but its metric. */
    boolean base() {
        return conditions.stream().allMatch(condition -> condition == Condition.ONLINE)
                && below == null;
    }

    boolean punishableOn(LocalDate day) {
        return actsFrom == null || !day.isBefore(actsFrom);
    }

    /** Belongs to the standard of the day of the act (行为时标准). */
    boolean appliesToActsOn(LocalDate day) {
        return punishableOn(day) && (validity.contains(day) || retroactive);
    }

    boolean conditionsHold(ScreeningFacts facts) {
        return soldPartIsBelowItsOwnLine(facts)
                && conditions.stream().allMatch(condition -> condition.holds(this, facts));
    }

    /** The value to compare, empty if the line does not apply or its facts are not known. */
    OptionalLong measure(ScreeningFacts facts) {
        return conditionsHold(facts) ? metric.value(facts) : OptionalLong.empty();
    }

    private boolean soldPartIsBelowItsOwnLine(ScreeningFacts facts) {
        return below == null || metric.firstPart(facts).orElse(0) < metric.parse(below);
    }
}
