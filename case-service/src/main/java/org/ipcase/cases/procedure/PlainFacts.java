package org.ipcase.cases.procedure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The plain values of an event for the timeline (办理过程中的要素): words, days, amounts. Whatever is made
 * of parts (parties, clocks) is left to the record's own view.
 */
public final class PlainFacts {
    private PlainFacts() {}

    public static Map<String, String> of(Object event) {
        var facts = new LinkedHashMap<String, String>();
        for (var component : event.getClass().getRecordComponents()) {
            var text = text(value(event, component));
            if (text != null && !text.isEmpty()) {
                facts.put(component.getName(), text);
            }
        }
        return facts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case String it -> it;
            case Enum<?> it -> it.name();
            case Boolean it -> it.toString();
            case Number it -> it.toString();
            case Temporal it -> it.toString();
            case Money it -> it.toString();
            case Collection<?> it when plain(it) ->
                    it.stream().map(String::valueOf).collect(Collectors.joining("；"));
            case null, default -> null;
        };
    }

    private static boolean plain(Collection<?> values) {
        return values.stream().allMatch(it -> it instanceof String || it instanceof Enum<?>);
    }

    private static @Nullable Object value(Object event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException("Expected a readable " + component, hidden);
        }
    }
}
