package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.ipcase.kernel.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The screen of one crime (单个罪名的筛查结果). Hits, near and second band are those of the standard that
 * applies.
 *
 * @param old the standard of the day of the act, if it differs from the present one
 * @param current the present standard beside it; {@code new} in JSON
 * @param moreFavourable which of the two is lighter; null if there is one only, or both agree
 * @param missing names of facts that are unknown and could change the result
 */
public record CrimeScreening(
        Crime crime,
        Bilingual name,
        Outcome result,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hit> hits,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hit> near,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hit> secondBand,
        @Nullable Evaluation old,
        @JsonProperty("new") @Nullable Evaluation current,
        @Nullable Version moreFavourable,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> missing,
        Bilingual explanation) {

    /** Which of two standards (新旧标准). */
    public enum Version {
        OLD,
        NEW
    }

    public CrimeScreening {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        secondBand = List.copyOf(secondBand);
        missing = List.copyOf(missing);
    }

    /** The same, with both standards side by side. */
    CrimeScreening comparing(Evaluation then, Evaluation now, @Nullable Version favourable) {
        return new CrimeScreening(
                crime,
                name,
                result,
                hits,
                near,
                secondBand,
                then,
                now,
                favourable,
                missing,
                explanation);
    }
}
