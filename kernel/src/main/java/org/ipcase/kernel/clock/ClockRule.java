package org.ipcase.kernel.clock;

import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Mark;
import org.ipcase.kernel.law.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of periods (期限规则), as {@code law/clocks.json} holds it.
 *
 * @param id of domain.md, e.g. {@code REF-05}; a second clock of one row has a suffix: {@code
 *     REF-10-SUPPLEMENT}
 * @param versionOf id under which all versions over time are found: {@code CR-08} for {@code
 *     CR-08a}
 * @param event what starts it; that day or hour is not counted
 * @param extensions which may be granted, in this order, each once
 * @param excludes reasons for which time is not counted
 * @param alarmDaysBeforeDue further alarms, in days before the last day
 */
public record ClockRule(
        String id,
        String versionOf,
        Bilingual title,
        Bilingual event,
        Period period,
        List<Source> sources,
        Mark mark,
        Validity validity,
        List<AllowedExtension> extensions,
        List<ExclusionReason> excludes,
        List<Integer> alarmDaysBeforeDue) {

    public ClockRule {
        sources = List.copyOf(sources);
        extensions = List.copyOf(extensions);
        excludes = List.copyOf(excludes);
        alarmDaysBeforeDue = List.copyOf(alarmDaysBeforeDue);
    }

    /**
     * Where the rule stands.
     *
     * @param law family or key in the {@link org.ipcase.kernel.law.LawBook}
     * @param article empty if domain.md names only the instrument
     */
    public record Source(String law, String article) {}

    /**
     * @param amount at most; null if whoever grants it fixes the length
     */
    public record AllowedExtension(@Nullable Integer amount, Bilingual by) {
        boolean allows(int more) {
            return more > 0 && (amount == null || more <= amount);
        }
    }

    boolean answersTo(String idOrVersionOf) {
        return id.equals(idOrVersionOf) || versionOf.equals(idOrVersionOf);
    }
}
