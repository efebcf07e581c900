package org.ipcase.cases.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * A right as screens show it.
 *
 * @param doubt why the number looks unusual, if it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RightView(
        RightKind kind,
        @Nullable String number,
        @Nullable String doubt,
        String title,
        @Nullable Integer niceClass) {

    public static RightView of(Right right) {
        return new RightView(
                right.kind(), right.number(), right.doubt(), right.title(), right.niceClass());
    }
}
