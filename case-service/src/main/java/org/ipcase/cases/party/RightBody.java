package org.ipcase.cases.party;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A right as the API takes it. */
public record RightBody(
        RightKind kind,
        @Nullable @NotBlank @Size(max = 60) String number,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Min(1) @Max(45) Integer niceClass) {

    /** Patent numbers are refused when wrong, others are taken with a doubt (domain.md 8.4). */
    public Right right(String path) {
        if (number == null) {
            return new Right(kind, null, null, title, niceClass);
        }
        return switch (kind.check(number)) {
            case NumberCheck.Valid(var value) -> new Right(kind, value, null, title, niceClass);
            case NumberCheck.Doubtful(var value, var reason) ->
                    new Right(kind, value, reason, title, niceClass);
            case NumberCheck.Invalid(var code, var message) ->
                    throw RequestProblem.invalid(path + ".number", code, message);
        };
    }
}
