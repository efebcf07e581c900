package org.ipcase.platform.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request body into its record and says everything that is wrong with it at once: unknown,
 * missing and mistyped fields, and each broken constraint, one error per field. (Binding in one go
 * would stop at the first.)
 */
final class BodyReader {
    private final FieldValues values;
    private final FieldConstraints constraints;

    BodyReader(FieldValues values, FieldConstraints constraints) {
        this.values = values;
        this.constraints = constraints;
    }

    <T> T read(JsonNode body, Class<T> type) {
        var errors = new ArrayList<FieldError>();
        var read = record(body, type, "", errors);
        if (!errors.isEmpty() || read == null) {
            throw new RefusedAtTheEdge(
                    new Refusal(
                            RequestProblem.INVALID,
                            errors.size() == 1
                                    ? "The request has 1 error"
                                    : "The request has %d errors".formatted(errors.size()),
                            errors));
        }
        return read;
    }

    private <T> @Nullable T record(
            JsonNode node, Class<T> type, String path, List<FieldError> errors) {
        if (!node.isObject()) {
            errors.add(new FieldError(path, "wrong-type", "Expected an object"));
            return null;
        }
        var components = type.getRecordComponents();
        var known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                errors.add(new FieldError(under(path, name), "unknown-field", "No such field"));
            }
        }
        var before = errors.size();
        var arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(node, type, components[i], path, errors);
        }
        if (errors.size() > before) {
            return null;
        }
        var read = construct(type, components, arguments);
        constraints.ofWhole(read, path, errors);
        return read;
    }

    private @Nullable Object component(
            JsonNode node,
            Class<?> owner,
            RecordComponent component,
            String path,
            List<FieldError> errors) {
        var field = under(path, component.getName());
        var child = node.get(component.getName());
        if (child == null || child.isNull()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                errors.add(new FieldError(field, "required", "Must be given"));
            }
            return null;
        }
        var before = errors.size();
        var value = value(child, component.getGenericType(), field, errors);
        if (errors.size() == before) {
            constraints.of(owner, component.getName(), value, field, errors);
        }
        return value;
    }

    private @Nullable Object value(
            JsonNode node, Type type, String field, List<FieldError> errors) {
        if (type instanceof ParameterizedType generic) {
            return collection(node, generic, field, errors);
        }
        var plain = (Class<?>) type;
        if (plain.isRecord() && !values.isScalar(plain)) {
            return record(node, plain, field, errors);
        }
        return values.read(node, plain, field, errors);
    }

    private @Nullable Object collection(
            JsonNode node, ParameterizedType type, String field, List<FieldError> errors) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            if (!node.isObject()) {
                errors.add(new FieldError(field, "wrong-type", "Expected an object"));
                return null;
            }
            var map = new LinkedHashMap<String, @Nullable Object>();
            for (var entry : node.properties()) {
                map.put(
                        entry.getKey(),
                        value(
                                entry.getValue(),
                                type.getActualTypeArguments()[1],
                                under(field, entry.getKey()),
                                errors));
            }
            return map;
        }
        if (!node.isArray()) {
            errors.add(new FieldError(field, "wrong-type", "Expected a list"));
            return null;
        }
        var items = new ArrayList<@Nullable Object>();
        var element = type.getActualTypeArguments()[0];
        for (var item : node.values()) {
            var place = "%s[%d]".formatted(field, items.size());
            if (item.isNull()) {
                errors.add(new FieldError(place, "required", "Must be given"));
                items.add(null);
            } else {
                items.add(value(item, element, place, errors));
            }
        }
        return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private static <T> T construct(
            Class<T> type, RecordComponent[] components, @Nullable Object[] arguments) {
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(
                    "Expected %s to take what its constraints allow".formatted(type), thrown);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Expected a record, but it is " + type, hidden);
        }
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
