package org.ipcase.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Asks bean validation about one field at a time and names what it finds. A constraint of our own
 * says {@code code: text} in its message; those of the standard have their code here.
 */
final class FieldConstraints {
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("NotNull", "required"),
                    Map.entry("NotBlank", "required"),
                    Map.entry("NotEmpty", "required"),
                    Map.entry("Pattern", "malformed"),
                    Map.entry("Email", "malformed"),
                    Map.entry("Min", "out-of-range"),
                    Map.entry("Max", "out-of-range"),
                    Map.entry("Positive", "out-of-range"),
                    Map.entry("PositiveOrZero", "negative"),
                    Map.entry("Past", "in-future"),
                    Map.entry("PastOrPresent", "in-future"),
                    Map.entry("Future", "in-past"),
                    Map.entry("FutureOrPresent", "in-past"));

    private final Validator validator;

    FieldConstraints(Validator validator) {
        this.validator = validator;
    }

    void of(
            Class<?> owner,
            String name,
            @Nullable Object value,
            String field,
            List<FieldError> errors) {
        validator.validateValue(owner, name, value).stream()
                // One error per field: the worst first is not ours to know, so the first by name.
                .min(java.util.Comparator.comparing(it -> codeOf(it)))
                .ifPresent(it -> errors.add(errorOf(it, fieldOf(it, name, field))));
    }

    /** Constraints on the record as a whole, e.g. "either a credit code or a document". */
    void ofWhole(Object record, String path, List<FieldError> errors) {
        for (var violation : validator.validate(record)) {
            if (violation.getPropertyPath().toString().isEmpty()) {
                errors.add(errorOf(violation, path));
            }
        }
    }

    private static String fieldOf(ConstraintViolation<?> violation, String name, String field) {
        // Inside a list the path goes on: items[2].<list element>
        var path = violation.getPropertyPath().toString().replace(".<list element>", "");
        return path.startsWith(name) ? field + path.substring(name.length()) : field;
    }

    private static FieldError errorOf(ConstraintViolation<?> violation, String field) {
        var message = violation.getMessage();
        var colon = message.indexOf(": ");
        var text = colon > 0 ? message.substring(colon + 2) : message;
        return new FieldError(field, codeOf(violation), text);
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Size size) {
            return lengthOf(violation.getInvalidValue()) > size.max() ? "too-long" : "too-short";
        }
        var name = constraint.annotationType().getSimpleName();
        var message = violation.getMessage();
        var colon = message.indexOf(": ");
        return colon > 0 ? message.substring(0, colon) : CODES.getOrDefault(name, "malformed");
    }

    private static int lengthOf(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> items -> items.size();
            case Map<?, ?> map -> map.size();
            case null, default -> 0;
        };
    }
}
