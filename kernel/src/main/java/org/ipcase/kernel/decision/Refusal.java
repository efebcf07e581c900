package org.ipcase.kernel.decision;

import java.util.List;

/**
 * A refusal as a value (不予办理).
 *
 * @param detail what in this case led to it, in English, with dates and amounts
 * @param errors one per field when the request itself is at fault
 */
public record Refusal(Problem problem, String detail, List<FieldError> errors) {
    public Refusal {
        errors = List.copyOf(errors);
    }

    public Refusal(Problem problem, String detail) {
        this(problem, detail, List.of());
    }

    /**
     * @param field JSON path in the body, e.g. {@code respondents[0].creditCode}
     * @param code e.g. {@code required, unknown-field, wrong-type, too-long, check-digit}
     */
    public record FieldError(String field, String code, String message) {}
}
