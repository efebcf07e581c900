package org.ipcase.referral.factfinding;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.referral.factfinding.domain.Standing;

/** Says in both languages why facts found may or may not be used. */
final class Explanations {
    private Explanations() {}

    static Bilingual of(Standing it) {
        return switch (it.basis()) {
            case NOT_SUED_IN_TIME ->
                    new Bilingual(
                            "起诉期限已过而无人起诉，自%s起可免证使用，但有相反证据足以推翻的除外".formatted(day(it.since())),
                            "Nobody sued in time; from %s no further proof is needed unless contrary evidence is strong enough"
                                    .formatted(day(it.since())));
            case CONFIRMED_BY_JUDGMENT ->
                    new Bilingual(
                            "所认定的事实已为生效裁判确认，可免证使用，但有相反证据足以推翻的除外",
                            "An effective judgment confirmed the facts; no further proof is needed unless contrary evidence is strong enough");
            case MAY_STILL_BE_SUED ->
                    new Bilingual(
                            "起诉期限至%s届满，此前不得免证使用".formatted(day(it.until())),
                            "The period to sue runs until %s; not before"
                                    .formatted(day(it.until())));
            case REMEDY_PENDING ->
                    new Bilingual("行政复议或者行政诉讼尚未终结", "A reconsideration or a suit is pending");
            case OVERTURNED ->
                    new Bilingual(
                            "该行政行为已被变更、撤销或者确认违法、无效",
                            "The act was changed, quashed or found illegal or void");
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
