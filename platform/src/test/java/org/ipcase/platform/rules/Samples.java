package org.ipcase.platform.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;

/**
 * Makes one well-formed value of a record type (样例): a command of every kind, so that no table
 * forgets one. Who acts, when, and what must be a certain value is said with {@link #with}.
 */
public final class Samples {
    private final Map<Class<?>, Object> said = new HashMap<>();

    public Samples() {
        said.put(String.class, "说明");
        said.put(Instant.class, Instant.parse("2026-06-01T02:00:00Z"));
        said.put(LocalDate.class, LocalDate.of(2026, 6, 1));
        said.put(RecordId.class, new RecordId("0190a3c4-7d5e-7b10-9c21-5f0e6a7b8c9d"));
        said.put(Money.class, Money.yuan(1000));
        for (var number : List.of(int.class, Integer.class)) {
            said.put(number, 1);
        }
        for (var number : List.of(long.class, Long.class)) {
            said.put(number, 1L);
        }
        for (var truth : List.of(boolean.class, Boolean.class)) {
            said.put(truth, true);
        }
    }

    public <T> Samples with(Class<T> type, T value) {
        said.put(type, value);
        return this;
    }

    /** One member of each kind of a sealed family. */
    public <T> List<T> ofEach(Class<T> family) {
        @SuppressWarnings("unchecked") // A leaf of a family is a member of it.
        var leaves = EveryPair.leavesOf(family).map(it -> (T) of(it)).toList();
        return leaves;
    }

    private Object of(Type type) {
        return switch (type) {
            case Class<?> plain -> of(plain);
            case ParameterizedType generic -> many(generic);
            case WildcardType wild -> of(wild.getUpperBounds()[0]);
            default -> throw new IllegalArgumentException("Expected a type, but it is " + type);
        };
    }

    private Object many(ParameterizedType generic) {
        var raw = (Class<?>) generic.getRawType();
        var first = generic.getActualTypeArguments()[0];
        if (raw == List.class) {
            return List.of(of(first));
        }
        if (raw == Set.class) {
            return Set.of(of(first));
        }
        if (raw == Optional.class) {
            return Optional.of(of(first));
        }
        if (raw == Map.class) {
            return Map.of(of(first), of(generic.getActualTypeArguments()[1]));
        }
        return of(raw);
    }

    private Object of(Class<?> type) {
        var known = said.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(EveryPair.leavesOf(type).findFirst().orElseThrow());
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("Say what a " + type.getName() + " is");
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(RecordComponent::getGenericType).map(this::of);
        try {
            var made = type.getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    "Say what a %s is: %s".formatted(type.getName(), refused.getCause()), refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("Expected a record: " + type, hidden);
        }
    }
}
