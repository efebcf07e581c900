package org.ipcase.identity.provision;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.util.JsonSerialization;

/** What we want of the server's representations: only the fields we name count. */
final class Wanted {
    private static final ObjectMapper JSON = JsonSerialization.mapper;

    private Wanted() {}

    static <T> T as(Class<T> representation, Object wanted) {
        return JSON.convertValue(wanted, representation);
    }

    /** Whether the current state has every wanted field with the wanted value. */
    static boolean isMet(Object wanted, @Nullable Object current) {
        return current != null && met(fields(wanted), fields(current));
    }

    private static Map<String, Object> fields(Object representation) {
        return JSON.convertValue(representation, new TypeReference<>() {});
    }

    private static boolean met(@Nullable Object wanted, @Nullable Object current) {
        if (wanted instanceof Map<?, ?> fields && current instanceof Map<?, ?> found) {
            return fields.entrySet().stream()
                    .allMatch(field -> met(field.getValue(), found.get(field.getKey())));
        }
        if (wanted instanceof Collection<?> some && current instanceof Collection<?> found) {
            return new HashSet<>(some).equals(new HashSet<>(found)); // The server keeps no order.
        }
        return wanted == null || wanted.equals(current);
    }
}
