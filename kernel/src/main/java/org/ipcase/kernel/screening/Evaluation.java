package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * What one standard says about the facts (按一套标准的评价).
 *
 * @param lawVersion the interpretations it was taken from
 * @param hits lines reached
 * @param near lines of which a configurable share, 80 % by default, is reached
 * @param secondBand lines of 情节特别严重 reached; informational
 */
public record Evaluation(
        Outcome result,
        String lawVersion,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hit> hits,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hit> near,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Hit> secondBand) {

    public Evaluation {
        hits = List.copyOf(hits);
        near = List.copyOf(near);
        secondBand = List.copyOf(secondBand);
    }

    boolean reached() {
        return result == Outcome.MUST_REFER;
    }
}
