package org.ipcase.platform.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads single values without bending them: a number is no text, and {@code "5"} is no number. */
final class FieldValues {
    private final JsonMapper json;

    FieldValues(JsonMapper json) {
        this.json = json;
    }

    /** A record that is one value in JSON, like an amount of money. */
    boolean isScalar(Class<?> record) {
        return Arrays.stream(record.getDeclaredMethods())
                        .anyMatch(it -> it.isAnnotationPresent(JsonValue.class))
                || Arrays.stream(record.getDeclaredConstructors())
                        .anyMatch(it -> it.isAnnotationPresent(JsonCreator.class));
    }

    @Nullable Object read(JsonNode node, Class<?> type, String field, List<FieldError> errors) {
        if (!fits(node, type)) {
            errors.add(new FieldError(field, "wrong-type", "Expected " + nameOf(type)));
            return null;
        }
        try {
            return json.treeToValue(node, type);
        } catch (JacksonException unreadable) {
            errors.add(
                    type.isEnum()
                            ? new FieldError(
                                    field, "unknown-value", "Expected one of " + members(type))
                            : new FieldError(field, "malformed", "Expected " + nameOf(type)));
            return null;
        }
    }

    private static boolean fits(JsonNode node, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean();
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return node.isIntegralNumber();
        }
        return JsonNode.class.isAssignableFrom(type) || node.isString();
    }

    private static String nameOf(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return "a whole number";
        }
        if (type == LocalDate.class) {
            return "a day, yyyy-MM-dd";
        }
        if (type == Instant.class) {
            return "a moment, ISO 8601 in UTC";
        }
        return "a text";
    }

    private static String members(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
