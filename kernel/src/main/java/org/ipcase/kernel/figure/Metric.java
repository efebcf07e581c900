package org.ipcase.kernel.figure;

import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;

/**
 * One entry of the dictionary (指标): every office that says this word means this.
 *
 * @param id kebab case, never reused
 * @param services that count it, each from its own records
 * @param record aggregate type of the records behind it
 * @param source which event of the record counts, in words
 * @param plan law or plan that asks for the figure, or why it is kept
 * @param counting what a second event of the same record does
 * @param audience roles that may see the number; who may read a record behind it is its own rule
 * @param validity first and last day that is counted by this definition
 */
public record Metric(
        String id,
        Bilingual name,
        Bilingual definition,
        Unit unit,
        List<String> services,
        String record,
        String source,
        String plan,
        Counting counting,
        Set<Role> audience,
        Mark mark,
        Validity validity) {

    /** What the number is (计量单位). */
    public enum Unit {
        /** 件 */
        RECORDS,
        /** 元, kept in fen */
        YUAN,
        /** 天, on average over the records */
        DAYS
    }

    /** What a second event does (重复计入规则). */
    public enum Counting {
        /** The later event of a record takes the place of the earlier one. */
        LAST,
        /** Each event counts. */
        EACH
    }

    public Metric {
        services = List.copyOf(services);
        audience = Set.copyOf(audience);
    }

    public boolean openTo(Set<Role> roles) {
        return roles.stream().anyMatch(audience::contains);
    }
}
